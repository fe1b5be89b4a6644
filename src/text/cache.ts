import { lazily } from "./lazily.ts";

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
    return (this.#kept[index] ??= make(this)) as T;
  }
}

/** A place that each cache has for one purpose. */
export interface Slot<T> {
  readonly index: number;
  readonly make: (cache: Cache) => T;
}

/** Declares a slot. What is made for it must stay within bounds: a stream of a million postings must not grow. */
export function slot<T extends object>(make: (cache: Cache) => T): Slot<T> {
  return { index: slots++, make };
}

let slots = 0;

/** A look-up that depends on nothing but a word, whose answers a cache keeps, at most so many. */
export function memoize<T, Word extends string = string>(
  look: (word: Word, cache: Cache) => T,
  most?: number,
): (word: Word, cache: Cache) => T {
  const answers = slot((cache) => lazily((word: Word) => look(word, cache), most));
  return (word, cache) => cache.at(answers)(word);
}
