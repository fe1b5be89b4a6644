import type { Branch, Lexicon, Term } from "./lexicon.ts";
import { lineFinder, remembering } from "./sorted-lines.ts";
import { lazyTable } from "./table.ts";

/**
 * All terms in one text, a line for each first word: the word, then one entry for each term, parted by "|".
 * An entry holds the other words, the number of the kind, the id, and the spelling where it differs from the words
 * ("!" before one that counts letter by letter), parted by semicolons.
 */
export interface PackedTerms {
  readonly kinds: readonly string[];
  readonly lines: string;
}

const table = lazyTable<PackedTerms, Lexicon>("terms", unpackTerms);

/** Every term of the knowledge, behind its first word. */
export function lexicon(): Lexicon {
  return table();
}

/** A lexicon as it was compiled. A line is taken apart when a text first has its word: most lines are never needed. */
export function unpackTerms({ kinds, lines }: PackedTerms): Lexicon {
  const find = lineFinder(lines);
  const branchFrom = remembering((word): Branch | null => {
    const line = find(word);
    return line === undefined ? null : branchOf(line, kinds);
  });
  return { startingWith: (word) => branchFrom(word) ?? undefined };
}

interface GrowingBranch extends Branch {
  readonly terms: Term[];
  next: Map<string, GrowingBranch> | null;
}

function branchOf(line: string, kinds: readonly string[]): Branch {
  const [first, ...entries] = line.split("|") as [string, ...string[]];
  const branch: GrowingBranch = { terms: [], next: null };
  for (const entry of entries) {
    const [rest, kind, id, spelling = ""] = entry.split(";") as [string, string, string, string?];
    const form = spelling.slice(1) || (rest ? `${first} ${rest}` : first);
    let at = branch;
    if (rest) for (const word of rest.split(" ")) at = grow(at, word);
    at.terms.push({ kind: kinds[Number(kind)]!, id, form, exactCase: spelling.startsWith("!") });
  }
  return branch;
}

function grow(branch: GrowingBranch, word: string): GrowingBranch {
  branch.next ??= new Map();
  const known = branch.next.get(word);
  if (known) return known;
  const grown: GrowingBranch = { terms: [], next: null };
  branch.next.set(word, grown);
  return grown;
}
