import type { Mapped, SourceSpan } from "../../text/index.ts";
import type { BlockKind, Comment, HeadingStyle } from "../document.ts";
import type { Entity } from "../entities/index.ts";

/** Visible text of one leaf: marks removed, what was bold and where lines were broken on purpose still known. */
export interface InlineText {
  readonly text: Mapped;
  /** Bold stretches as flat pairs `start, end` of text indexes, in order. */
  readonly strong: readonly number[];
  /** Text indexes of line feeds that the author asked for (two spaces, a backslash, `<br>`). */
  readonly breaks: readonly number[];
}

/** One leaf as its format marked it, before anyone asks what plain text was pasted into it. */
export interface Leaf extends InlineText {
  readonly kind: BlockKind;
  readonly level: number;
  readonly style: HeadingStyle;
  readonly mark: string;
  readonly row: number;
  readonly at: SourceSpan;
}

/** Where a reader of Markdown puts what it reads, in reading order. */
export interface Sink {
  leaf(leaf: Leaf): void;
  /**
   * A heading, item or paragraph of one plain line: no marks inside it, no sign that may part a label from its value.
   */
  line(kind: BlockKind, level: number, mark: string, text: Mapped, at: SourceSpan): void;
  /** Lines whose own line feeds count: fenced and indented text. */
  lines(start: number, end: number): void;
  /** Markup that is left to the reader of HTML. */
  html(start: number, end: number): void;
  comment(comment: Comment): void;
  /** Asked for the entity at an `&`; `null` where the `&` is only a letter. */
  entityAt(text: string, start: number): Entity | null;
}

/** An empty list that many leaves share. */
export const NONE: readonly number[] = [];
