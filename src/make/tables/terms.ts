import { wordsOf, type Term } from "../../tables/lexicon.ts";
import { sortLines } from "../../tables/sorted-lines.ts";
import type { PackedTerms } from "../../tables/terms.ts";
import { Pool } from "../pool.ts";

/** Every term of every table, gathered by its first word. */
export function compile(terms: readonly Term[]): PackedTerms {
  const kinds = new Pool();
  const lines = new Map<string, Set<string>>();
  for (const term of terms) {
    const words = wordsOf(term.form).map(({ folded }) => folded);
    if (words.length === 0) throw new Error(`The term "${term.form}" of ${term.kind} ${term.id} has no words.`);
    const [first, ...rest] = words as [string, ...string[]];
    if (/[|;\n]/.test(term.form)) throw new Error(`The term "${term.form}" of ${term.kind} ${term.id} holds a sign that parts entries.`);
    const spelling = term.exactCase || term.form !== words.join(" ") ? `${term.exactCase ? "!" : "="}${term.form}` : "";
    const line = lines.get(first) ?? new Set();
    lines.set(first, line.add([rest.join(" "), kinds.numberOf(term.kind), term.id, spelling].join(";").replace(/;$/, "")));
  }
  return { kinds: kinds.values as string[], lines: sortLines([...lines].map(([first, entries]) => [first, ...entries].join("|"))) };
}
