import { compose, LINEAR, MappedBuilder, mapped, sliceMapped } from "../../text/index.ts";
import type { Mapped, SourceSpan, Span } from "../../text/index.ts";

/** A stretch of the XML of a part, of which the document's text holds only the visible words. */
export type XmlSpan = Span<"xml">;

/** A stretch of the document's text, and where it comes from: a run of a part of the file. */
export interface WordRun extends SourceSpan {
  /** The `<w:t>` with its tags, in the XML of the part. */
  readonly xml: XmlSpan;
}

/** One paragraph of the file and the line it makes. */
export interface WordParagraph {
  /** Counted from 1; also the number of its line. */
  readonly ordinal: number;
  readonly at: SourceSpan;
  /** `word/document.xml`, `word/footer1.xml`, … */
  readonly part: string;
  /** The `<w:p>` with its tags, in the XML of the part. */
  readonly xml: XmlSpan;
  readonly runs: readonly WordRun[];
}

/** A paragraph while it is being read: its visible pieces. */
export class OpenParagraph {
  readonly #pieces: { readonly text: string; readonly xml: XmlSpan }[] = [];
  /** Bold stretches as pairs of offsets in the line. */
  readonly strong: number[] = [];
  /** Anchors of comments: id and offset in the line. */
  readonly anchors: { readonly id: string; readonly at: number; readonly isEnd: boolean }[] = [];
  length = 0;

  add(text: string, xml: XmlSpan, isBold: boolean): void {
    if (text === "") return;
    this.#pieces.push({ text, xml });
    if (isBold) {
      if (this.strong.at(-1) === this.length && this.strong.length > 0)
        this.strong[this.strong.length - 1] = this.length + text.length;
      else this.strong.push(this.length, this.length + text.length);
    }
    this.length += text.length;
  }

  get text(): string {
    return this.#pieces.map(({ text }) => text).join("");
  }

  runsFrom(start: number): WordRun[] {
    let at = start;
    return this.#pieces.map(({ text, xml }) => ({ start: at, end: (at += text.length), xml }));
  }
}

/**
 * Inside a paragraph a line break shows as Word itself writes it into plain text, so that each paragraph stays one
 * line.
 */
export const LINE_BREAK = "\v";

/** The visible text of a line that begins at `start` of the document's text, with its breaks as line feeds. */
export function lineText(
  line: string,
  start: number,
): { readonly text: Mapped; readonly breaks: readonly number[]; readonly skipped: number } {
  const whole = mapped(line);
  const skipped = line.length - line.trimStart().length;
  const end = Math.max(skipped, line.trimEnd().length);
  const builder = new MappedBuilder(line);
  const breaks: number[] = [];
  let copied = skipped;
  for (let at = line.indexOf(LINE_BREAK, skipped); at >= 0 && at < end; at = line.indexOf(LINE_BREAK, at + 1)) {
    builder.copy(copied, at);
    breaks.push(builder.length);
    builder.replace("\n", at, at + 1);
    copied = at + 1;
  }
  const inner = copied === skipped ? sliceMapped(whole, skipped, end) : builder.copy(copied, end).build();
  return { text: compose({ text: line, runs: [0, start, LINEAR] }, inner), breaks, skipped };
}
