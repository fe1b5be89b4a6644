import { isDigit } from "../../text/index.ts";
import { BACKTICK, CLOSING_PARENTHESIS, DIGIT_1, DOT, HASH, SPACE, TAB, TILDE } from "../units.ts";
import { nextStop, type Line } from "./line.ts";
import { isDrawnLine, runEnd, trimEnd } from "./shapes.ts";
import { isBlank } from "./visible.ts";

// What begins where a line stands, by the line alone.

/** A heading behind number signs: its level, and where its text stands. */
interface HeadingStart {
  readonly level: number;
  readonly start: number;
  readonly end: number;
  /** Where the line ends, with the number signs that close it. */
  readonly lineEnd: number;
}

/** `# ` up to `###### `, with or without number signs at the end. */
export function headingStart({ source, at, end: lineEnd }: Line): HeadingStart | null {
  let start = runEnd(source, at, lineEnd);
  const level = start - at;
  if (level > 6 || !isGap(source, start, lineEnd)) return null;
  const whole = trimEnd(source, start, lineEnd);
  let closing = whole;
  while (closing > start && source.charCodeAt(closing - 1) === HASH) closing--;
  const isClosed = closing === start || isBlank(source.charCodeAt(closing - 1));
  const end = isClosed ? trimEnd(source, start, closing) : whole;
  while (start < end && isBlank(source.charCodeAt(start))) start++;
  return { level, start, end, lineEnd: whole };
}

/** True where the line holds nothing but the sign it begins with: under a paragraph, that makes a heading of it. */
export function isUnderline({ source, at, textEnd }: Line): boolean {
  return runEnd(source, at, textEnd) === textEnd;
}

/** The mark of a fence, empty where there is none. Back-ticks with others behind them are code in a text. */
export function fenceStart({ source, at, end, unit }: Line): string {
  const close = runEnd(source, at, end);
  const isFence = close - at >= 3 && (unit === TILDE || !source.slice(close, end).includes(BACKTICK_SIGN));
  return isFence ? source.slice(at, close) : "";
}

const BACKTICK_SIGN = String.fromCharCode(BACKTICK);

/** True for `---`, `* * *` and the like. */
export function isRule({ source, at, textEnd, unit }: Line): boolean {
  const next = source.charCodeAt(at + 1);
  const mayBeRule = textEnd - at >= 3 && (next === SPACE || next === TAB || next === unit);
  return mayBeRule && isDrawnLine(source.slice(at, textEnd));
}

/** Length of `1.` or `1)`, 0 where there is none. */
export function ordinalMark({ source, at, end }: Line): number {
  let i = at;
  while (i < end && i - at < 9 && isDigit(source.charCodeAt(i))) i++;
  const unit = i < end ? source.charCodeAt(i) : 0;
  return unit === DOT || unit === CLOSING_PARENTHESIS ? i + 1 - at : 0;
}

/** True for the number from which a list may begin under a paragraph. */
export function isFirst({ unit }: Line, markLength: number): boolean {
  return markLength === 2 && unit === DIGIT_1;
}

/** A list item, and where its text begins. */
export interface ItemStart {
  readonly mark: string;
  /** Columns from the text of the container to that of the item. */
  readonly width: number;
  readonly next: number;
  readonly column: number;
  readonly isEmpty: boolean;
}

/** A list item whose mark is `length` units long; `null` where no blank follows it. */
export function itemStart({ source, at, end, column: markColumn, indent }: Line, length: number): ItemStart | null {
  const after = at + length;
  if (!isGap(source, after, end)) return null;
  let next = after;
  let column = markColumn + length;
  for (; next < end && isBlank(source.charCodeAt(next)); next++)
    column = source.charCodeAt(next) === TAB ? nextStop(column) : column + 1;
  const isEmpty = next >= end;
  const gap = column - markColumn - length;
  // Behind a wide gap, the text of the item begins with indented lines.
  const padding = isEmpty || gap > 4 ? 1 : gap;
  return {
    mark: source.slice(at, isEmpty ? after : next),
    width: indent + length + padding,
    next,
    column,
    isEmpty,
  };
}

/** True at a blank and at the end of the line. */
function isGap(source: string, at: number, end: number): boolean {
  const unit = at < end ? source.charCodeAt(at) : SPACE;
  return unit === SPACE || unit === TAB;
}
