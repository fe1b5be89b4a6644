import { wordsOf, type RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";
import { occupationNumbers, readOccupations } from "../occupations.ts";
import { Packing } from "../packing.ts";

/** Which occupations a phrase of duties speaks for and against, by the number of the phrase. */
export function compile(): Uint8Array {
  const numbers = occupationNumbers();
  const namesOf = (rows: readonly number[]): string => rows.map((row) => numbers[row]).join(",");
  return new Packing()
    .texts(
      [...signals().values()].map(({ supports, against }) =>
        `${namesOf(supports)};${namesOf(against)}`.replace(/;$/, ""),
      ),
    )
    .whole();
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
  readonly supports: number[];
  readonly against: number[];
}

function signals(): Map<string, Signal> {
  const found = new Map<string, Signal>();
  readOccupations().forEach(({ duties }, number) => {
    for (const form of duties.for) signalOf(found, form).supports.push(number);
    for (const form of duties.against ?? []) signalOf(found, form).against.push(number);
  });
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
