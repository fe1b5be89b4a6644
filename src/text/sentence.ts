import type { Span, TextSpan } from "./span.ts";
import { isBlank } from "./units.ts";

/** The sentence around a stretch of visible text. Sentences end at a line break, at ";", and where `endsSentence`. */
export function sentenceAround(text: string, stretch: TextSpan): TextSpan {
  const { start: from, end: to } = stretchAround(text, stretch, (i) => {
    const unit = text.charCodeAt(i);
    return unit === NEWLINE || unit === SEMICOLON || endsSentence(text, i);
  });
  const end = to < text.length && text.charCodeAt(to) !== NEWLINE ? to + 1 : to;
  let start = from;
  while (start < stretch.start && isBlank(text.charCodeAt(start))) start++;
  return { start, end };
}

/** The stretch around another, up to the nearest units on both sides at which something ends. */
export function stretchAround<System extends string>(
  text: string,
  { start, end }: Span<System>,
  endsAt: (i: number) => boolean,
): Span<System> {
  let from = start;
  while (from > 0 && !endsAt(from - 1)) from--;
  let to = end;
  while (to < text.length && !endsAt(to)) to++;
  return { start: from, end: to };
}

const NEWLINE = 10;
const STOP = 46;
const EXCLAMATION = 33;
const QUESTION = 63;
const SEMICOLON = 59;

/**
 * True for a ".", "!" or "?" that ends a sentence: at the end of the text, before a blank, a bracket or a quotation
 * mark, or glued to the capital of the next ("our team.We offer"). The dots of "M.D. or D.O." and "U.S. citizens" end
 * none, nor does one before a small letter.
 */
export function endsSentence(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  // This runs for every unit of a sentence, and nearly all are letters or blanks.
  if (unit !== STOP && unit !== EXCLAMATION && unit !== QUESTION) return false;
  const next = text[i + 1];
  if (next === undefined) return true;
  if (!' \n\u00a0)"'.includes(next))
    return /[a-z]{3}$/.test(text.slice(Math.max(0, i - 3), i)) && next >= "A" && next <= "Z";
  const after = text[i + 2];
  if (after !== undefined && after >= "a" && after <= "z") return false;
  return unit !== STOP || !isAbbreviated(text, i);
}

// The last dot of "M.D." and the one of "J. Larkspur" stand behind a single letter.
function isAbbreviated(text: string, i: number): boolean {
  return i >= 2 && (text[i - 2] === "." || text[i - 2] === " ");
}
