import { cueLexicon } from "../../../tables/cues.ts";
import { scanTerms, wordsOf, type Hit, type TermKind } from "../../../tables/lexicon.ts";
import { AnnotatedText, memoPerText } from "../../annotated-text.ts";
import { reaches } from "../../cue-scope.ts";
import { clauseAround } from "./clause.ts";
import type { TextSpan } from "../../../text/index.ts";

/** A text whose cues were looked up too. */
export class CuedText extends AnnotatedText {
  readonly hasCues = true;
}

/**
 * A text with the cues of credentials in it. Cues are everyday words, so they are looked up only in texts that are about
 * credentials.
 */
export const withCues = memoPerText((annotated): CuedText => {
  const { text, words, hits } = annotated;
  return new CuedText(text, words, [...hits, ...scanTerms(text, words, cueLexicon())]);
});

/** A text with the cues in the clauses of its credentials; the rest of a long paragraph is not looked at. */
export const withCuesAround = memoPerText((annotated): CuedText => {
  if (annotated instanceof CuedText) return annotated;
  const { text, words, hits } = annotated;
  const cues: Hit[] = [];
  let done = 0;
  for (const hit of hits) {
    if (hit.start < done || (hit.term.kind !== "credential" && hit.term.kind !== "license-holder")) continue;
    const clause = clauseAround(text, hit);
    done = clause.end;
    let from = hit.firstWord;
    while (from > 0 && words[from - 1]!.start >= clause.start) from--;
    let to = hit.endWord;
    while (to < words.length && words[to]!.end <= clause.end) to++;
    cues.push(...scanTerms(text, words, cueLexicon(), from, to));
  }
  return new CuedText(text, words, [...hits, ...cues]);
});

/** True where words that were taken out of a text have a cue. */
export function saysCue(words: string, kind: TermKind): boolean {
  return scanTerms(words, wordsOf(words), cueLexicon()).some(({ term }) => term.kind === kind);
}

/** The first cue of a kind in a stretch of a text with cues. */
export function cueIn<K extends TermKind>(annotated: CuedText, kind: K, at: TextSpan): Hit<K> | undefined {
  return annotated.of(kind).find(({ start, end }) => start >= at.start && end <= at.end);
}

/** The cue that ends before `at`, with nothing but blanks or other `signs` between. */
export function cueRightBefore<K extends TermKind>(
  annotated: CuedText,
  kind: K,
  at: number,
  signs = BLANKS,
): Hit<K> | undefined {
  return annotated.of(kind).findLast(({ end }) => end <= at && signs.test(annotated.text.slice(end, at)));
}

/** The cue that begins behind `at`, with nothing but blanks or other `signs` between. */
export function cueRightBehind<K extends TermKind>(
  annotated: CuedText,
  kind: K,
  at: number,
  signs = BLANKS,
): Hit<K> | undefined {
  return annotated.of(kind).find(({ start }) => start >= at && signs.test(annotated.text.slice(at, start)));
}

const BLANKS = /^\s*$/;

/** True where nothing but cues of one kind and other `signs` stand in a stretch. */
export function isMadeOf(annotated: CuedText, kind: TermKind, { start, end }: TextSpan, signs: RegExp): boolean {
  let done = start;
  for (const cue of annotated.of(kind)) {
    if (cue.start < done || cue.end > end) continue;
    if (!signs.test(annotated.text.slice(done, cue.start))) return false;
    done = cue.end;
  }
  return signs.test(annotated.text.slice(done, end));
}

/** A stretch of a text that begins and ends with its words. */
type Words = Pick<Hit, "start" | "end" | "firstWord" | "endWord">;

/** True where a cue speaks of a stretch: on the right side, near enough, and nothing between ends what it says. */
export function speaksOf(cue: Hit, one: Words, text: string): boolean {
  const { reachInWords = Infinity } = cue.term;
  const distance = cue.end <= one.start ? one.firstWord - cue.endWord : cue.firstWord - one.endWord;
  return distance <= reachInWords && reaches(cue.term, cue, one, text);
}
