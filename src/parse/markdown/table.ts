import type { SourceSpan } from "../../text/index.ts";
import { BACKSLASH, BAR } from "../units.ts";

const DELIMITER_ROW = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;

/** True for the line of dashes and bars under the head of a table. */
export function isDelimiterRow(line: string): boolean {
  return line.length < 10_000 && DELIMITER_ROW.test(line);
}

/** The cells between the bars of one line, without the blanks around them. */
export function cellsOf(text: string, start: number, end: number): SourceSpan[] {
  const cells: SourceSpan[] = [];
  let cellStart = text.charCodeAt(start) === BAR ? start + 1 : start;
  for (let i = cellStart; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === BACKSLASH) i++;
    else if (unit === BAR) {
      cells.push(trimmed(text, cellStart, i));
      cellStart = i + 1;
    }
  }
  const last = trimmed(text, cellStart, end);
  if (last.start < last.end) cells.push(last);
  return cells;
}

function trimmed(text: string, start: number, end: number): SourceSpan {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
