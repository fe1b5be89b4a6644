import type { TextSpan } from "../text/index.ts";
import { lazily } from "../text/lazily.ts";
import { lettersOf } from "./letters.ts";
import type { Rows } from "./lines.ts";
import { readTerm, type Cue, type Term, type TermKind } from "./term.ts";
import type { Word } from "./words.ts";

export type { Cue, RawCue, RawTerm, Term, TermKind } from "./term.ts";
export { wordsOf, type Word } from "./words.ts";

/** A term found in a text, from the first unit of its first word to the last of its last. */
export interface Hit<K extends TermKind = TermKind> extends TextSpan {
  readonly term: Term<K>;
  /** Indexes into the words of the text: first word, and the one after the last. */
  readonly firstWord: number;
  readonly endWord: number;
}

/** Finds every term of a lexicon in a text's words, or in those from one up to another. */
export function scanTerms(text: string, words: readonly Word[], lexicon: Lexicon, from = 0, to = words.length): Hit[] {
  return lexicon.scan(text, words, from, to);
}

/**
 * The terms that begin with one word, as entries of the words behind it and of what they mean: "nurse #credential rn".
 * In their order, those whose words begin alike are neighbours, the shortest first.
 */
interface Entries {
  readonly entries: readonly string[];
  /** By place: the entries that a text had, as terms. */
  readonly known: (Known | undefined)[];
}

/** A term, and what a scan remembers of its kind. */
interface Known {
  readonly term: Term;
  readonly cover: Cover;
}

/** Where the last term of a kind stands: the word it begins at, and the one it ends before. */
interface Cover {
  from: number;
  until: number;
}

/** Terms behind their first words. Each is taken out of its line when a text first has it. */
export class Lexicon {
  readonly #entriesOf: (word: string) => Entries | null;
  readonly #cues: readonly Cue[];
  readonly #covers = new Map<TermKind, Cover>();

  /** Under a first word, `rows` have its entries in order, parted by semicolons; `cues` are those they name by number. */
  constructor(rows: Rows, cues: readonly Cue[]) {
    this.#cues = cues;
    this.#entriesOf = lazily((word) => {
      const entries = rows.get(word)?.split(";");
      return entries === undefined ? null : { entries, known: [] };
    });
  }

  /**
   * Finds every term in one walk over the words. Where several terms of one kind begin at the same word, only the
   * longest is told, and terms that lie inside a longer one of their kind are left out.
   */
  scan(text: string, words: readonly Word[], from: number, to: number): Hit[] {
    const hits: Hit[] = [];
    for (const cover of this.#covers.values()) cover.until = 0;
    for (let w = from; w < to; w++) {
      const behind = this.#entriesOf(words[w]!.folded);
      if (behind !== null) this.#gather(hits, behind, text, words, w, to);
    }
    return hits;
  }

  // One array grows in place: this runs for every word of every posting.
  #gather(hits: Hit[], { entries, known }: Entries, text: string, words: readonly Word[], w: number, to: number): void {
    const before = hits.length;
    const start = words[w]!.start;
    // The words behind the first that were found so far, each with its blank.
    let read = "";
    let at = 0;
    for (let endWord = w + 1; ; endWord++) {
      const end = words[endWord - 1]!.end;
      for (; entries[at]?.charCodeAt(read.length) === MEANING && entries[at]!.startsWith(read); at++) {
        const { term, cover } = (known[at] ??= this.#termAt(entries[at]!, words[w]!.folded));
        if (cover.until >= endWord && cover.from !== w) continue;
        if (term.exactCase && !isWrittenAs(text.slice(start, end), term.form)) continue;
        dropShorter(hits, before, term.kind, endWord);
        hits.push({ term, start, end, firstWord: w, endWord });
        cover.until = endWord;
        cover.from = w;
      }
      if (endWord === to || at === entries.length) return;
      read += words[endWord]!.folded;
      at = placeOf(read, entries, at);
      if (!entries[at]?.startsWith(read)) return;
      read += " ";
    }
  }

  #termAt(entry: string, first: string): Known {
    const term = readTerm(first, entry, this.#cues);
    const cover = this.#covers.get(term.kind) ?? { from: 0, until: 0 };
    this.#covers.set(term.kind, cover);
    return { term, cover };
  }
}

/** The first place, `from` or behind it, whose entry does not come before these words. */
function placeOf(words: string, entries: readonly string[], from: number): number {
  let low = from;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]! < words) low = middle + 1;
    else high = middle;
  }
  return low;
}

// "#" comes before letters and digits, and so an entry before those that go on with more words.
const MEANING = 35;

function dropShorter(hits: Hit[], from: number, kind: TermKind, endWord: number): void {
  for (let h = hits.length - 1; h >= from; h--) {
    if (hits[h]!.term.kind === kind && hits[h]!.endWord < endWord) hits.splice(h, 1);
  }
}

// "M.D." may stand for "MD" and "RN BSN" for "RN, BSN": only letters and digits are compared, but in their exact case.
function isWrittenAs(written: string, form: string): boolean {
  return written === form || lettersOf(written) === lettersOf(form);
}
