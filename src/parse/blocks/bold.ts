import { wordCount } from "./forms.ts";
import { COLON } from "../units.ts";

// Bold stretches stand in a leaf as flat pairs of start and end.

/**
 * True when the line that begins at `offset` is one bold run, a colon behind it allowed, and short enough to be a
 * heading.
 */
export function isBoldLine(line: string, strong: readonly number[], offset: number): boolean {
  const end = boldEnd(strong, offset);
  if (end === 0) return false;
  const rest = line.slice(end - offset).trim();
  if (rest !== "" && rest !== ":") return false;
  return wordCount(line) <= 12 && !/[.;,]$/.test(line) && /\p{L}/u.test(line);
}

/** Where the bold run that begins at `offset` ends, 0 where none begins there; runs that touch count as one. */
function boldEnd(strong: readonly number[], offset: number): number {
  let end = 0;
  for (let i = firstEndingAfter(strong, offset); i < strong.length; i += 2) {
    if (end === 0 ? strong[i] === offset : strong[i]! <= end + 1) end = Math.max(end, strong[i + 1]!);
    else if (strong[i]! > offset) break;
  }
  return end;
}

/** Index of the first bold run that ends behind `offset`; runs stand in order. */
export function firstEndingAfter(strong: readonly number[], offset: number): number {
  let low = 0;
  let high = strong.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (strong[middle * 2 + 1]! > offset) high = middle;
    else low = middle + 1;
  }
  return low * 2;
}

/** Length of the bold words at the start of a line, with the colon behind them. */
export function boldLead(text: string, strong: readonly number[], offset: number): number {
  const end = strong.length > 0 ? boldEnd(strong, offset) : 0;
  if (end === 0) return 0;
  const length = text.charCodeAt(end) === COLON ? end + 1 - offset : end - offset;
  return length <= 60 ? length : 0;
}
