import type { Document, Field, Part, Trouble } from "../document.ts";
import type { ReadHints, TextReader } from "../reader.ts";
import { delimiterOf, rowsOf } from "./cells.ts";
import type { Cell, Row } from "./cells.ts";
import { withColumns } from "../fields/columns.ts";
import { partOf } from "../ats/index.ts";
import { unreadable } from "../trouble.ts";

/** Reads a table whose first row names the columns; every other row is a posting. */
export const readCsv: TextReader = (source, readers, hints): Document => {
  const delimiter = /\.(?:tsv|tab)$/i.test(hints.path) ? "\t" : delimiterOf(source);
  const rows = rowsOf(source, delimiter);
  const head = rows.next();
  if (head.done)
    return unreadable(
      "csv",
      source,
      "empty",
      "The table is empty. Put the names of the columns into the first row and one posting into each row below.",
    );
  const names = head.value.cells.map(({ text }, i) => text.text || `column ${i + 1}`);
  const parts: Part[] = [];
  const troubles: Trouble[] = [...openQuote(head.value)];
  for (const row of rows) {
    parts.push(partOf({ fields: fieldsOf(row, names, hints), format: "csv", at: row.at }, readers));
    troubles.push(...openQuote(row));
  }
  if (parts.length === 0)
    return unreadable(
      "csv",
      source,
      "empty",
      "The table holds only the names of its columns. Put one posting into each row below them.",
    );
  return { format: "csv", source, frontMatter: "none", parts, comments: [], troubles };
};

function fieldsOf({ cells }: Row, names: readonly string[], hints: ReadHints): readonly Field[] {
  return withColumns(
    cells.map((cell, i) => fieldOf(cell, names[i] ?? `column ${i + 1}`)),
    hints.columns,
  );
}

function fieldOf({ text, at }: Cell, name: string): Field {
  const value = text.text === "" ? null : text.text;
  return {
    path: [name],
    value,
    text,
    at,
    keyAt: { start: at.start, end: at.start },
    origin: "source",
    within: ["csv"],
  };
}

function openQuote({ openQuote: at }: Row): Trouble[] {
  if (at < 0) return [];
  const message =
    "A quotation mark opens here and is never closed, so the rest of the table was read as one cell. Close it, or write it twice inside a quoted cell.";
  return [{ id: "broken-csv", message, at: { start: at, end: at + 1 }, fatal: false }];
}
