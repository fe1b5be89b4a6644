import type { TermIds } from "./ids.ts";
import { lettersOf } from "./letters.ts";
import type { Keys, Texts } from "./packed.ts";
import { UNASKED, type Word } from "./words.ts";

export { wordsOf, type Word } from "./words.ts";

/** A term as the makers of tables write it down. */
export interface RawTerm {
  readonly kind: string;
  readonly id: string;
  readonly form: string;
  readonly exactCase: boolean;
}

/** The kinds of terms: each is listened to by one fact or a few. */
export type TermKind = keyof TermIds;

/** What a term means: its kind decides which fact listens, `id` names the row or the list it came from. */
export type Term<K extends TermKind = TermKind> = { readonly [Kind in K]: TermOf<Kind> }[K];

interface TermOf<K extends TermKind> {
  readonly kind: K;
  readonly id: TermIds[K];
  /** The form as written in the knowledge; its folded words where nothing but capitals and hyphens is lost by that. */
  readonly form: string;
  /** True when only the exact letters count ("DO" is a degree, "do" is not). */
  readonly exactCase: boolean;
}

/** A term found in a text, from the first unit of its first word to the last of its last. */
export interface Hit<K extends TermKind = TermKind> {
  readonly term: Term<K>;
  readonly start: number;
  readonly end: number;
  /** Indexes into the words of the text: first word, and the one after the last. */
  readonly firstWord: number;
  readonly endWord: number;
}

/** Finds every term of a lexicon in a text's words. */
export function scanTerms(text: string, words: readonly Word[], lexicon: Lexicon): Hit[] {
  return lexicon.scan(text, words);
}

/**
 * All terms as they were compiled. Words have numbers. A word leads from one node to the next, 0 being none; the
 * children of a node are neighbours, in order of their words; the terms of a node are neighbours too.
 */
export interface TermTable {
  readonly words: Keys;
  /** The nodes of first words, by number of the word. */
  readonly roots: readonly Uint16Array[];
  /** By node: the word that leads to it, its first child, its first term. */
  readonly wordOf: Uint16Array;
  readonly children: Uint16Array;
  readonly terms: Uint16Array;
  /** By term: its sense; `EXACT` is added where letters count. */
  readonly senses: Uint16Array;
  /** By sense. */
  readonly kindOf: Uint8Array;
  readonly ids: Texts;
  readonly kinds: readonly TermKind[];
  /** Terms with a spelling of their own, in their order, and the spellings. */
  readonly spelled: Uint16Array;
  readonly spellings: Texts;
}

/** Set in the number of a sense where only the exact letters count. */
export const EXACT = 0x8000;

/** Terms behind their first words. Each is taken out of the table when a text first has it. */
export class Lexicon {
  readonly #table: TermTable;
  readonly #roots: Uint16Array;
  readonly #known: (Term | undefined)[] = [];
  // By kind: the word that the last term of this kind ends before, and the word it begins at.
  readonly #coveredUntil: Int32Array;
  readonly #coveredFrom: Int32Array;

  constructor(table: TermTable, root: number) {
    this.#table = table;
    this.#roots = table.roots[root]!;
    this.#coveredUntil = new Int32Array(table.kinds.length);
    this.#coveredFrom = new Int32Array(table.kinds.length);
  }

  /**
   * Finds every term in one walk over the words. Where several terms of one kind begin at the same word, only the
   * longest is told, and terms that lie inside a longer one of their kind are left out.
   */
  scan(text: string, words: readonly Word[]): Hit[] {
    const hits: Hit[] = [];
    this.#coveredUntil.fill(0);
    for (let w = 0; w < words.length; w++) {
      const node = this.#roots[this.#numberOf(words[w]!)]!;
      if (node !== 0) this.#gather(hits, node, text, words, w);
    }
    return hits;
  }

  // One array grows in place: this runs for every word of every posting.
  #gather(hits: Hit[], root: number, text: string, words: readonly Word[], w: number): void {
    const { terms, senses, kindOf } = this.#table;
    const before = hits.length;
    const start = words[w]!.start;
    let node = root;
    for (let endWord = w + 1; node !== 0; endWord++) {
      const end = words[endWord - 1]!.end;
      for (let number = terms[node]!; number < terms[node + 1]!; number++) {
        const kind = kindOf[senses[number]! & ~EXACT]!;
        if (this.#coveredUntil[kind]! >= endWord && this.#coveredFrom[kind] !== w) continue;
        const term = (this.#known[number] ??= this.#termAt(number, words, w, endWord));
        if (term.exactCase && !isWrittenAs(text.slice(start, end), term.form)) continue;
        dropShorter(hits, before, term.kind, endWord);
        hits.push({ term, start, end, firstWord: w, endWord });
        this.#coveredUntil[kind] = endWord;
        this.#coveredFrom[kind] = w;
      }
      node = endWord < words.length ? this.#childOf(node, this.#numberOf(words[endWord]!)) : 0;
    }
  }

  #numberOf(word: Word): number {
    if (word.number === UNASKED) word.number = this.#table.words.find(word.hash, word.check) + 1;
    return word.number;
  }

  #childOf(node: number, word: number): number {
    const { children, wordOf } = this.#table;
    let low = children[node]!;
    let high = children[node + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (wordOf[middle] === word) return middle;
      if (wordOf[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  #termAt(number: number, words: readonly Word[], firstWord: number, endWord: number): Term {
    const { senses, kindOf, kinds, ids, spelled, spellings } = this.#table;
    const sense = senses[number]! & ~EXACT;
    const spelling = spelled.indexOf(number);
    const form =
      spelling >= 0
        ? spellings.at(spelling)
        : words
            .slice(firstWord, endWord)
            .map(({ folded }) => folded)
            .join(" ");
    // Kind and id were packed together, as `TermIds` has them.
    return { kind: kinds[kindOf[sense]!]!, id: ids.at(sense), form, exactCase: senses[number]! >= EXACT } as Term;
  }
}

function dropShorter(hits: Hit[], from: number, kind: TermKind, endWord: number): void {
  for (let h = hits.length - 1; h >= from; h--) {
    if (hits[h]!.term.kind === kind && hits[h]!.endWord < endWord) hits.splice(h, 1);
  }
}

// "M.D." may stand for "MD" and "RN BSN" for "RN, BSN": only letters and digits are compared, but in their exact case.
function isWrittenAs(written: string, form: string): boolean {
  return written === form || lettersOf(written) === lettersOf(form);
}
