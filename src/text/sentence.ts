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
  if (end < text.length && text[end] !== "\n") end++;
  while (start < stretch.start && text.charCodeAt(start) <= 32) start++;
  return { start, end };
}

function endsSentence(text: string, i: number): boolean {
  const unit = text[i];
  if (unit === "\n" || unit === ";") return true;
  if (unit !== "." && unit !== "!" && unit !== "?") return false;
  const next = text[i + 1];
  if (next !== undefined && next !== " " && next !== "\n" && next !== '"' && next !== ")") return false;
  const after = text[i + 2];
  return after === undefined || !(after >= "a" && after <= "z");
}
