import { MappedBuilder, trimMapped } from "../../text/index.ts";
import type { Mapped, SourceSpan } from "../../text/index.ts";
import { FEED, QUOTE, RETURN } from "../units.ts";

/** One cell, its quotation marks undone. */
export interface Cell {
  readonly text: Mapped;
  readonly at: SourceSpan;
}

/** A line of the table; a cell in quotation marks may hold line feeds of its own. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly at: SourceSpan;
  /** Where a quotation mark opens that is never closed, -1 where all are. */
  readonly openQuote: number;
}

/** Reads a table row by row, as RFC 4180 has it; a quotation mark inside a bare cell is a letter. */
export function* rowsOf(source: string, delimiter: string): Generator<Row> {
  let at = 0;
  while (at < source.length) {
    const row = rowAt(source, at, delimiter);
    at = lineEnd(source, row.at.end);
    if (row.cells.length > 1 || row.cells[0]!.text.text !== "") yield row;
  }
}

function rowAt(source: string, start: number, delimiter: string): Row {
  const cells: Cell[] = [];
  let openQuote = -1;
  for (let at = start; ; at++) {
    const isQuoted = source.charCodeAt(at) === QUOTE;
    const cell = isQuoted
      ? quotedCell(source, at, delimiter)
      : bareCell(source, at, at, delimiter, new MappedBuilder(source));
    if (isQuoted && !cell.isClosed) openQuote = at;
    cells.push(cell);
    at = cell.at.end;
    if (source[at] !== delimiter) return { cells, at: { start, end: at }, openQuote };
  }
}

interface ReadCell extends Cell {
  readonly isClosed: boolean;
}

function quotedCell(source: string, start: number, delimiter: string): ReadCell {
  const builder = new MappedBuilder(source);
  let copied = start + 1;
  for (let quote = source.indexOf('"', copied); quote >= 0; quote = source.indexOf('"', copied)) {
    builder.copy(copied, quote);
    if (source.charCodeAt(quote + 1) !== QUOTE) return bareCell(source, start, quote + 1, delimiter, builder);
    builder.replace('"', quote, quote + 2);
    copied = quote + 2;
  }
  return { text: builder.copy(copied, source.length).build(), at: { start, end: source.length }, isClosed: false };
}

function bareCell(source: string, start: number, from: number, delimiter: string, builder: MappedBuilder): ReadCell {
  let end = from;
  while (
    end < source.length &&
    source[end] !== delimiter &&
    source.charCodeAt(end) !== FEED &&
    source.charCodeAt(end) !== RETURN
  )
    end++;
  return { text: trimMapped(builder.copy(from, end).build()), at: { start, end }, isClosed: true };
}

function lineEnd(source: string, at: number): number {
  return source.charCodeAt(at) === RETURN && source.charCodeAt(at + 1) === FEED ? at + 2 : at + 1;
}

/** The delimiter that parts the most cells of the first line. */
export function delimiterOf(source: string): string {
  const candidates = ["\t", ",", ";", "|"];
  const counts = candidates.map((delimiter) => rowAt(source.slice(0, LONGEST_HEAD), 0, delimiter).cells.length);
  return candidates[counts.indexOf(Math.max(...counts))]!;
}

const LONGEST_HEAD = 20_000;
