import type { Span } from "./span.ts";

/**
 * The sentence around a stretch of visible text. Sentences end at a line break, at ";", and at ".", "!" or "?" before
 * a blank and something that may begin a sentence; the dots of "M.D." and "U.S." before a small letter end none.
 */
export function sentenceAround(text: string, stretch: Span): Span {
  let start = stretch.start;
  while (start > 0 && !endsSentence(text, start - 1)) start--;
  let end = stretch.end;
  while (end < text.length && !endsSentence(text, end)) end++;
  if (end < text.length && text.charCodeAt(end) !== NEWLINE) end++;
  while (start < stretch.start && text.charCodeAt(start) <= BLANK) start++;
  return { start, end };
}

const NEWLINE = 10;
const BLANK = 32;
const QUESTION = 63;

// This runs for every unit of a sentence, and nearly all are letters or blanks.
function endsSentence(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit > QUESTION || unit === BLANK) return false;
  if (unit === NEWLINE || unit === 59) return true;
  if (unit !== 46 && unit !== 33 && unit !== QUESTION) return false;
  const next = text[i + 1];
  if (next !== undefined && next !== " " && next !== "\n" && next !== '"' && next !== ")") return false;
  const after = text[i + 2];
  return after === undefined || !(after >= "a" && after <= "z");
}
