import type { SyntaxNode, SyntaxNodeRef } from "@lezer/common";
import { mapped, type SourceSpan } from "../../text/index.ts";
import type { InlineText, Sink } from "../blocks/leaf.ts";
import { tagAt } from "./tag.ts";
import { Visible } from "./visible.ts";
import { BACKSLASH, SPACE, TAB } from "../units.ts";

/** The text of a leaf without the marks that the library found in it. */
export function visibleText(
  source: string,
  shift: number,
  leaf: SyntaxNode,
  inner: SourceSpan,
  labels: ReadonlySet<string>,
  sink: Sink,
): InlineText {
  const marks = new Marks(source, shift, inner, labels, sink);
  leaf.cursor().iterate((node) => marks.enter(node), undefined);
  return marks.build();
}

class Marks {
  readonly #source: string;
  readonly #shift: number;
  readonly #inner: SourceSpan;
  readonly #labels: ReadonlySet<string>;
  readonly #sink: Sink;
  readonly #visible: Visible;
  readonly #boldTags: number[] = [];
  /** Places where a line feed is already cut away. */
  readonly #quoteMarks: SourceSpan[] = [];

  constructor(source: string, shift: number, inner: SourceSpan, labels: ReadonlySet<string>, sink: Sink) {
    this.#source = source;
    this.#shift = shift;
    this.#inner = inner;
    this.#labels = labels;
    this.#sink = sink;
    this.#visible = new Visible(source, inner.start, inner.end);
  }

  /** Cuts what the node marks; false keeps the walk out of it. */
  enter(node: SyntaxNodeRef): boolean | void {
    const start = node.from + this.#shift;
    const end = node.to + this.#shift;
    if (end <= this.#inner.start || start >= this.#inner.end)
      return node.name !== "HeaderMark" && node.name !== "TaskMarker";
    switch (node.name) {
      case "EmphasisMark":
      case "StrikethroughMark":
        return this.#visible.cut(start, end);
      case "StrongEmphasis":
        return this.#visible.strong(start + 2, end - 2);
      case "InlineCode":
        return this.#code(start, end, node.node);
      case "Link":
      case "Image":
        return this.#link(node.node);
      case "Autolink":
        return this.#ends(start, end);
      case "Escape":
        return this.#visible.cut(start, start + 1);
      case "Entity":
        return this.#entity(start, end);
      case "HardBreak":
        return this.#hardBreak(start, end);
      case "HTMLTag":
        return this.#tag(start, end);
      case "Comment":
        return this.#comment(start, end);
      case "ProcessingInstruction":
        return this.#visible.cut(start, end);
      case "QuoteMark":
        this.#quoteMarks.push({ start, end });
    }
  }

  #ends(start: number, end: number): void {
    this.#visible.cut(start, start + 1);
    this.#visible.cut(end - 1, end);
  }

  #code(start: number, end: number, node: SyntaxNode): void {
    const [open, close] = node.getChildren("CodeMark");
    const from = (open?.to ?? start) + (open ? this.#shift : 0);
    const to = (close?.from ?? end) + (close ? this.#shift : 0);
    const text = this.#source.slice(from, to);
    const pad = text.length > 1 && /^[ \n]/.test(text) && /[ \n]$/.test(text) && text.trim() !== "" ? 1 : 0;
    this.#visible.cut(start, from + pad);
    this.#visible.cut(to - pad, end);
  }

  /** `[words](address)` leaves its words; `[words]` without a definition stays as it is. */
  #link(node: SyntaxNode): void {
    const marks = node.getChildren("LinkMark");
    const [open, close] = marks;
    if (!open || !close) return;
    const isInline = node.getChild("URL") !== null || marks.length > 2;
    if (!isInline && !this.#isDefined(node, open.to, close.from)) return;
    this.#visible.cut(open.from + this.#shift, open.to + this.#shift);
    this.#visible.cut(close.from + this.#shift, node.to + this.#shift);
  }

  #isDefined(node: SyntaxNode, start: number, end: number): boolean {
    const label = node.getChild("LinkLabel");
    const named = label ? normalLabel(this.#source.slice(label.from + this.#shift, label.to + this.#shift)) : "";
    return this.#labels.has(
      named !== "" ? named : normalLabel(this.#source.slice(start + this.#shift, end + this.#shift)),
    );
  }

  #entity(start: number, end: number): void {
    const entity = this.#sink.entityAt(this.#source, start);
    if (entity && entity.end === end) this.#visible.cut(start, end, entity.text);
  }

  #hardBreak(start: number, end: number): void {
    const feed = this.#source.indexOf("\n", start);
    if (this.#source.charCodeAt(start) === BACKSLASH) this.#visible.cut(start, start + 1);
    this.#visible.breakAt(feed < 0 || feed >= end ? end - 1 : feed);
  }

  #tag(start: number, end: number): void {
    const tag = tagAt(this.#source, start, end);
    if (tag?.kind !== "tag") return this.#visible.cut(start, end);
    if (tag.name === "br") return this.#visible.brokenLine(start, end);
    if (tag.name === "b" || tag.name === "strong") {
      if (!tag.isClosing) this.#boldTags.push(end);
      else if (this.#boldTags.length > 0) this.#visible.strong(this.#boldTags.pop()!, start);
    }
    this.#visible.cut(start, end);
  }

  #comment(start: number, end: number): void {
    this.#sink.comment({ text: mapped(this.#source, start + 4, end - 3), at: { start, end } });
    this.#visible.cut(start, end);
  }

  build(): InlineText {
    const { start, end } = this.#inner;
    for (
      let feed = this.#source.indexOf("\n", start);
      feed >= 0 && feed < end;
      feed = this.#source.indexOf("\n", feed + 1)
    )
      this.#lineFeed(feed);
    return this.#visible.build();
  }

  /** Line feeds lose the blanks around them, and the marks of a block quote behind them. */
  #lineFeed(feed: number): void {
    let next = this.#visible.lineFeed(feed);
    while (this.#quoteMarks.length > 0 && this.#quoteMarks[0]!.start <= next) {
      const mark = this.#quoteMarks.shift()!;
      if (mark.start < feed) continue;
      let end = mark.end;
      while (end < this.#inner.end && (this.#source.charCodeAt(end) === SPACE || this.#source.charCodeAt(end) === TAB))
        end++;
      this.#visible.cut(next, end);
      next = end;
    }
  }
}

/** A label without its brackets, as labels are compared. */
export function normalLabel(label: string): string {
  return label
    .replace(/^\[|\]$/g, "")
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase();
}
