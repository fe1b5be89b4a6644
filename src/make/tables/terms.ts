import { stop } from "../../cli/stop.ts";
import { wordsOf, type RawTerm } from "../../tables/lexicon.ts";
import { writeTerm } from "../../tables/term.ts";
import { withLines } from "../lines.ts";
import { strengthTerms } from "../strength.ts";

/** Every term of every table, and those of strength, behind their first words. */
export function compile(terms: readonly RawTerm[]): string {
  return withLines(null, { all: byFirstWord(terms), strength: byFirstWord(strengthTerms()) });
}

/** The entries of terms, as `Lexicon` reads them behind their first words. */
export function byFirstWord(terms: readonly RawTerm[]): Map<string, string> {
  const entries = new Map<string, string[]>();
  for (const term of different(terms)) {
    const [first = "", ...others] = wordsOf(term.form).map(({ folded }) => folded);
    const entry = writeTerm(others, term, needsSpelling(term) ? term.form : null);
    if (entry.includes(";")) stop(`The term "${term.form}" has a semicolon, which parts terms in a table.`);
    entries.set(first, [...(entries.get(first) ?? []), entry]);
  }
  return new Map([...entries].map(([first, list]) => [first, inOrder(list).join(";")]));
}

function different(terms: readonly RawTerm[]): Iterable<RawTerm> {
  return new Map(terms.map((term) => [keyOf(term), term])).values();
}

function keyOf({ kind, id, form, exactCase }: RawTerm): string {
  return JSON.stringify([kind, id, form, exactCase]);
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
