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
    if (line === undefined) return null;
    const [first, ...entries] = line.split("|") as [string, ...string[]];
    return branchOf(first, entries, kinds);
  });
  return { startingWith: (word) => branchFrom(word) ?? undefined };
}

// "on" begins forty terms and a posting says few of them: what follows a word is taken apart when it is said.
function branchOf(words: string, entries: readonly string[], kinds: readonly string[]): Branch {
  const terms: Term[] = [];
  const following = new Map<string, string[]>();
  for (const entry of entries) {
    const end = entry.indexOf(";");
    if (end === 0) {
      terms.push(termOf(words, entry, kinds));
      continue;
    }
    const blank = entry.indexOf(" ");
    const isLast = blank < 0 || blank > end;
    const word = entry.slice(0, isLast ? end : blank);
    const rest = entry.slice(isLast ? end : blank + 1);
    const others = following.get(word);
    if (others) others.push(rest);
    else following.set(word, [rest]);
  }
  return { terms, next: following.size === 0 ? null : new Following(words, following, kinds) };
}

function termOf(words: string, entry: string, kinds: readonly string[]): Term {
  const [, kind, id, spelling = ""] = entry.split(";") as [string, string, string, string?];
  return { kind: kinds[Number(kind)]!, id, form: spelling.slice(1) || words, exactCase: spelling.startsWith("!") };
}

/** The branches behind the words that may follow. */
class Following {
  readonly #words: string;
  readonly #entries: ReadonlyMap<string, readonly string[]>;
  readonly #kinds: readonly string[];
  readonly #branches = new Map<string, Branch>();

  constructor(words: string, entries: ReadonlyMap<string, readonly string[]>, kinds: readonly string[]) {
    this.#words = words;
    this.#entries = entries;
    this.#kinds = kinds;
  }

  get(word: string): Branch | undefined {
    const entries = this.#entries.get(word);
    if (entries === undefined) return undefined;
    const known = this.#branches.get(word);
    if (known) return known;
    const branch = branchOf(`${this.#words} ${word}`, entries, this.#kinds);
    this.#branches.set(word, branch);
    return branch;
  }
}
