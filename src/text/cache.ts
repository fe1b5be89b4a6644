/**
 * What a run keeps of the words and texts it has read: employers say the same in posting after posting, and what comes
 * again need not be read again. It changes no answer. Whoever starts the run makes it and hands it down; a stream of
 * postings shares one.
 */
export class Cache {
  readonly #kept: unknown[] = [];

  /** What is kept in a slot, made when it is first asked for. */
  at<T>({ index, make }: Slot<T>): T {
    // Only `make` of the same slot puts anything under its index.
    return (this.#kept[index] ??= make()) as T;
  }
}

/** A place that each cache has for one purpose. */
export interface Slot<T> {
  readonly index: number;
  readonly make: () => T;
}

/** Declares a slot. What is made for it must stay within bounds: a stream of a million postings must not grow. */
export function slot<T extends object>(make: () => T): Slot<T> {
  return { index: slots++, make };
}

let slots = 0;

/** Words whose answers are kept at most. */
const MOST = 50_000;

/** A look-up that depends on nothing but a word, whose answers a cache keeps. */
export function memoize<T, Word extends string = string>(
  look: (word: Word, cache: Cache) => T,
  most = MOST,
): (word: Word, cache: Cache) => T {
  const answers = slot(() => new Map<Word, T>());
  return (word, cache) => {
    const kept = cache.at(answers);
    const before = kept.get(word);
    if (before !== undefined) return before;
    const answer = look(word, cache);
    if (kept.size >= most) kept.clear();
    kept.set(copyOf(word), answer);
    return answer;
  };
}

/** The same word without the text it was cut from, which it would hold on to. */
export function copyOf<Word extends string>(word: Word): Word {
  return ` ${word}`.slice(1) as Word;
}
