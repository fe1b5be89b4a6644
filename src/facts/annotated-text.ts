import { scanTerms, wordsOf, type Hit, type TermKind, type Word } from "../tables/lexicon.ts";
import { lexicon } from "../tables/terms.ts";
import { slot, type Cache } from "../text/index.ts";

/** What a text says wherever it stands: its words, and every term of the knowledge in it. Offsets count in the text. */
export class AnnotatedText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: readonly Hit[];
  /** What facts noted of this text; each note has its own slot. */
  readonly notes: unknown[] = [];
  /** The kinds of terms that stand in it. */
  readonly kinds: readonly TermKind[];
  readonly #byKind = new Map<TermKind, Hit[]>();

  constructor(text: string, words: readonly Word[], hits: readonly Hit[]) {
    this.text = text;
    this.words = words;
    this.hits = hits;
    for (const hit of hits) {
      const others = this.#byKind.get(hit.term.kind);
      if (others) others.push(hit);
      else this.#byKind.set(hit.term.kind, [hit]);
    }
    this.kinds = [...this.#byKind.keys()];
  }

  has(kind: TermKind): boolean {
    return this.#byKind.has(kind);
  }

  /** The terms of one kind, in their order. */
  of<K extends TermKind>(kind: K): readonly Hit<K>[] {
    // The hits behind a kind are of that kind.
    return (this.#byKind.get(kind) as readonly Hit<K>[] | undefined) ?? NONE;
  }
}

const NONE: readonly never[] = [];

/** Annotates a text. Employers say the same in posting after posting: from the second time on, a text is read no more. */
export function annotate(text: string, cache: Cache): AnnotatedText {
  return cache.at(seen).annotate(text);
}

const seen = slot(() => new SeenTexts());

/** The texts that came more than once. */
class SeenTexts {
  readonly #known = new Map<string, AnnotatedText>();
  // Most long paragraphs come once: of those only a number is kept.
  readonly #marks = new Int32Array(1 << 13);

  annotate(text: string): AnnotatedText {
    const before = this.#known.get(text);
    if (before !== undefined) return before;
    const words = wordsOf(text);
    const annotated = new AnnotatedText(text, words, scanTerms(text, words, lexicon()));
    if (text.length <= LONGEST && this.#isSeenAgain(text)) {
      if (this.#known.size >= MOST_TEXTS) this.#known.clear();
      this.#known.set(text, annotated);
    }
    return annotated;
  }

  #isSeenAgain(text: string): boolean {
    let mark = text.length;
    const step = (text.length >> 5) + 1;
    for (let i = 0; i < text.length; i += step) mark = Math.imul(mark ^ text.charCodeAt(i), 0x01000193);
    mark ^= mark >>> 15;
    const place = mark & (this.#marks.length - 1);
    const isAgain = this.#marks[place] === mark;
    this.#marks[place] = mark;
    return isAgain;
  }
}

/** Texts remembered at most, so that a stream of postings does not grow in memory; longer ones seldom come again. */
const MOST_TEXTS = 3000;
const LONGEST = 1500;

let slots = 0;

/** A look at a text that depends on nothing but the text, and is therefore taken once. */
export function memoPerText<T>(look: (annotated: AnnotatedText) => T): (annotated: AnnotatedText) => T {
  const slot = slots++;
  return (annotated) => {
    const before = annotated.notes[slot] as T | undefined;
    if (before !== undefined) return before;
    const answer = look(annotated);
    annotated.notes[slot] = answer;
    return answer;
  };
}
