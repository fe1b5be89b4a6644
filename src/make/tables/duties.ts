import type { DutySignal } from "../../tables/duties.ts";
import type { OccupationId } from "../../tables/ids.ts";
import { wordsOf, type RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";
import { withLines } from "../lines.ts";
import { readOccupations } from "../occupations.ts";

/** Which occupations a phrase of duties speaks for and against, as JSON behind the number of the phrase. */
export function compile(): string {
  const rows = [...signals().values()].map(({ supports, against }): DutySignal => ({ supports, against }));
  return withLines(null, { signals: rows.map((row, number) => [String(number), JSON.stringify(row)]) });
}

/** Each phrase under its number, in each form of its verb. */
export function terms(): RawTerm[] {
  return [...signals().values()].flatMap(({ form }, number) =>
    inflected(form).map((spelling) => ({
      kind: "duty",
      id: String(number),
      form: spelling,
      exactCase: isInitials(form),
    })),
  );
}

const verbs = new Set(readKnowledge<{ verbs: string[] }>("words/duty-verbs.yaml").verbs);

// "files charts" is also written "file charts" and "filing charts".
function inflected(form: string): string[] {
  const [first = "", ...rest] = form.split(" ");
  const verb = [first, first.replace(/s$/, ""), first.replace(/es$/, "")].find((word) => verbs.has(word));
  if (verb === undefined || rest.length === 0) return [form];
  const ing = verb.endsWith("ee") ? `${verb}ing` : `${verb.replace(/e$/, "")}ing`;
  const s = /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, s, ing].map((word) => [word, ...rest].join(" "));
}

interface Signal {
  readonly form: string;
  readonly supports: OccupationId[];
  readonly against: OccupationId[];
}

function signals(): Map<string, Signal> {
  const found = new Map<string, Signal>();
  for (const { id, duties } of readOccupations()) {
    for (const form of duties.for) signalOf(found, form).supports.push(id);
    for (const form of duties.against ?? []) signalOf(found, form).against.push(id);
  }
  return found;
}

function signalOf(found: Map<string, Signal>, form: string): Signal {
  const key = wordsOf(form)
    .map(({ folded }) => folded)
    .join(" ");
  const known = found.get(key);
  if (known) return known;
  const fresh = { form, supports: [], against: [] };
  found.set(key, fresh);
  return fresh;
}

// "MAR" is a record, "mar" spoils a surface: initials alone count letter by letter.
function isInitials(form: string): boolean {
  return /^[A-Z0-9&/.-]{2,5}$/.test(form);
}
