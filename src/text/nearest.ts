import { distance } from "fastest-levenshtein";

/**
 * The word of `known` that `word` was most likely meant to be: one that is at most a letter in three away, or that
 * begins as it does (`warn` for `warning`); `null` where none is near.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase();
  const farthest = Math.ceil(typed.length / 3);
  const near = known
    .map((candidate) => ({ candidate, away: distance(typed, candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= farthest || isBeginning(typed, candidate.toLowerCase()))
    .sort((a, b) => a.away - b.away);
  return near[0]?.candidate ?? null;
}

/** ` Did you mean "…"?`, or nothing where no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === null ? "" : ` Did you mean "${near}"?`;
}

// Two letters begin too many words to say which was meant.
function isBeginning(typed: string, word: string): boolean {
  return typed.length > 2 && word.startsWith(typed);
}
