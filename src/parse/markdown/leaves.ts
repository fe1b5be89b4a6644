import { compose, mapped, MappedBuilder, type SourceSpan } from "../../text/index.ts";
import type { BlockKind, HeadingStyle } from "../document.ts";
import type { Sink } from "../blocks/leaf.ts";
import { inlineText, nextMark, nextSign, type InlineNotes } from "./inline.ts";
import { trimEnd } from "./shapes.ts";
import { cellsOf } from "./table.ts";

/** Reads the text of the leaves that the scanner finds and tells them to the sink. */
export class Leaves {
  readonly #s: string;
  readonly #sink: Sink;
  readonly #notes: InlineNotes;
  #row = 0;
  /** The next mark that was found; leaves come in reading order, so each mark is looked for once. */
  #mark = -1;
  #sign = -1;
  #gap = -1;

  constructor(source: string, sink: Sink, notes: InlineNotes) {
    this.#s = source;
    this.#sink = sink;
    this.#notes = notes;
  }

  /** Tells a leaf whose text stands in one stretch; an empty one leaves nothing. */
  tell(
    kind: BlockKind,
    level: number,
    style: HeadingStyle,
    start: number,
    end: number,
    at: SourceSpan,
    mark = "",
    row = 0,
  ): void {
    if (this.#mark < start) this.#mark = nextMark(this.#s, start);
    const { text, strong, breaks } = inlineText(this.#s, start, end, this.#mark, this.#notes);
    if (text.text !== "" || kind === "rule")
      this.#sink.leaf({ kind, level, style, mark, row, at, text, strong, breaks });
  }

  /** Tells a leaf of one line, whose text begins at `start` and holds more than blanks. */
  tellLine(kind: BlockKind, level: number, mark: string, start: number, at: SourceSpan): void {
    const { end } = at;
    if (this.#sign < start) this.#sign = nextSign(this.#s, start);
    if (this.#gap < start) this.#gap = wideGap(this.#s, start);
    if (this.#sign < end || this.#gap < end)
      this.tell(kind, level, kind === "heading" ? "markdown" : "none", start, end, at, mark);
    else this.#sink.line(kind, level, mark, mapped(this.#s, start, end), at);
  }

  /** Joins lines that stand behind `>` marks, reads them as one text and maps that back. */
  tellScattered(
    kind: BlockKind,
    level: number,
    style: HeadingStyle,
    lines: readonly number[],
    at: SourceSpan,
    mark: string,
  ): void {
    const builder = new MappedBuilder(this.#s);
    for (let i = 0; i < lines.length; i += 2) {
      const lineEnd = i + 2 < lines.length ? lines[i + 1]! : trimEnd(this.#s, lines[i]!, lines[i + 1]!);
      builder.copy(lines[i]!, lineEnd);
      if (i + 2 < lines.length) builder.copy(this.#s.indexOf("\n", lineEnd), this.#s.indexOf("\n", lineEnd) + 1);
    }
    const joined = builder.build();
    const notes: InlineNotes = { comments: [], declined: false, sink: this.#sink };
    const inner = inlineText(joined.text, 0, joined.text.length, 0, notes);
    if (notes.declined || notes.comments.length > 0) this.#notes.declined = true;
    const text = compose(joined, inner.text);
    if (text.text !== "")
      this.#sink.leaf({ kind, level, style, mark, row: 0, at, text, strong: inner.strong, breaks: inner.breaks });
  }

  /** Tells the cells of one table row; those beyond the head's columns are dropped, as Markdown does. */
  tellRow(start: number, end: number, columns: number): void {
    this.#row++;
    cellsOf(this.#s, start, end)
      .slice(0, columns)
      .forEach((cell, i) => {
        if (cell.start < cell.end) this.tell("cell", i + 1, "none", cell.start, cell.end, cell, "", this.#row);
      });
  }
}

/** Where the next gap begins that may stand between a label and its value. */
function wideGap(source: string, from: number): number {
  const gap = source.indexOf("    ", from);
  return gap < 0 ? source.length : gap;
}
