/** A value that is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Answers kept at most by one look-up; a stream of a million postings must not grow in memory. */
const MOST = 50_000;

/**
 * A look-up that keeps its answers, `null` among them. The tables decode their rows by it, which are the same for every
 * run; what hangs on the texts of a run is kept in its `Cache`, by `memoize`.
 */
export function lazily<T, Word extends string = string>(look: (word: Word) => T, most = MOST): (word: Word) => T {
  const known = new Map<Word, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = look(word);
    if (known.size >= most) known.clear();
    known.set(copyOf(word), answer);
    return answer;
  };
}

// A word cut from a posting holds on to its whole text, a copy does not.
function copyOf<Word extends string>(word: Word): Word {
  return ` ${word}`.slice(1) as Word;
}
