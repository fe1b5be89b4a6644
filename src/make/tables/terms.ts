import { stop } from "../../cli/stop.ts";
import { wordsOf, type RawCue, type RawTerm } from "../../tables/lexicon.ts";
import { writeTerm } from "../../tables/term.ts";
import type { RawTerms } from "../../tables/terms.ts";
import { cueTerms } from "../cues.ts";
import { everydayTerms } from "../everyday.ts";
import { withLines } from "../lines.ts";
import { cueOf } from "../listed.ts";

/** Every term of every table, and those of cues and everyday words, behind their first words. */
export function compile(terms: readonly RawTerm[]): string {
  const cues = new Cues();
  const lists = {
    all: byFirstWord(terms, cues),
    cues: byFirstWord(cueTerms(), cues),
    everyday: byFirstWord(everydayTerms(), cues),
  };
  return withLines({ cues: cues.all } satisfies RawTerms, lists);
}

/** The cues of terms, each once: whole lists share one. */
export class Cues {
  readonly all: RawCue[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a term's cue; `null` for a term that has none. */
  numberOf(term: RawTerm): number | null {
    const cue = cueOf(term);
    const key = JSON.stringify(cue);
    if (key === "{}") return null;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(cue) - 1;
  }
}

/** The entries of terms, as `Lexicon` reads them behind their first words. */
export function byFirstWord(terms: readonly RawTerm[], cues: Cues): Map<string, string> {
  const entries = new Map<string, string[]>();
  for (const term of different(terms)) {
    const [first = "", ...others] = wordsOf(term.form).map(({ folded }) => folded);
    const entry = writeTerm(others, term, needsSpelling(term) ? term.form : null, cues.numberOf(term));
    if (entry.includes(";")) stop(`The term "${term.form}" has a semicolon, which parts terms in a table.`);
    entries.set(first, [...(entries.get(first) ?? []), entry]);
  }
  return new Map([...entries].map(([first, list]) => [first, inOrder(list).join(";")]));
}

function different(terms: readonly RawTerm[]): Iterable<RawTerm> {
  return new Map(terms.map((term) => [keyOf(term), term])).values();
}

function keyOf(term: RawTerm): string {
  return JSON.stringify([term.kind, term.id, term.form, term.exactCase, cueOf(term)]);
}

// By words alone: terms of the same words stay in the order of the knowledge.
function inOrder(entries: readonly string[]): readonly string[] {
  const words = (entry: string): string => entry.slice(0, entry.indexOf("#"));
  return [...entries].sort((a, b) => (words(a) < words(b) ? -1 : words(a) > words(b) ? 1 : 0));
}

// Capitals at the head of a name, and hyphens, tell nothing that its words do not.
function needsSpelling({ form, exactCase }: RawTerm): boolean {
  return exactCase || !/^[\p{L}\p{N}' ’-]+$/u.test(form) || /^[^\p{Ll}]+$/u.test(form);
}
