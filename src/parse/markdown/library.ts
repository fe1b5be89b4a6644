import type { SyntaxNode, Tree } from "@lezer/common";
import { parser as commonMark, Strikethrough, Table, TaskList } from "@lezer/markdown";
import { compose, LINEAR, MappedBuilder, sourceSpan, type SourceSpan } from "../../text/index.ts";
import type { BlockKind } from "../document.ts";
import type { Sink } from "../blocks/leaf.ts";
import { isBlank } from "./visible.ts";
import { spanIn } from "../relocate.ts";
import { normalLabel, visibleText } from "./library-inline.ts";
import { FEED, SPACE, TAB } from "../units.ts";

const parser = commonMark.configure([Table, TaskList, Strikethrough]);

/** Reads Markdown of any shape with the library, whose tree knows the place of every mark. */
export function readFullMarkdown(source: string, from: number, to: number, sink: Sink): void {
  const text = source.slice(0, to);
  if (text.includes("\r")) return readWithoutReturns(source, from, to, sink);
  const tree = parser.parse(text.slice(from));
  new Walk(text, from, tree, sink).blocks(tree.topNode, 0, null);
}

/** The library knows line feeds only: carriage returns are taken out first, and every place is mapped back. */
function readWithoutReturns(source: string, from: number, to: number, sink: Sink): void {
  const builder = new MappedBuilder(source);
  let copied = from;
  for (let i = source.indexOf("\r", from); i >= 0 && i < to; i = source.indexOf("\r", i + 1)) {
    const isPair = source.charCodeAt(i + 1) === FEED;
    builder.copy(copied, i);
    if (!isPair) builder.replace("\n", i, i + 1);
    copied = i + 1;
  }
  const outer = builder.copy(copied, to).build();
  const edgesIn = (start: number, end: number): [number, number] => {
    const at = sourceSpan(outer, { start, end });
    return [at.start, at.end];
  };
  readFullMarkdown(outer.text, 0, outer.text.length, {
    leaf: (leaf) => sink.leaf({ ...leaf, text: compose(outer, leaf.text), at: spanIn(outer, leaf.at) }),
    line: (kind, level, mark, text, at) => sink.line(kind, level, mark, compose(outer, text), spanIn(outer, at)),
    lines: (start, end) => sink.lines(...edgesIn(start, end)),
    html: (start, end) => sink.html(...edgesIn(start, end)),
    comment: (comment) => sink.comment({ text: compose(outer, comment.text), at: spanIn(outer, comment.at) }),
    entityAt: (text, start) => sink.entityAt(text, start),
  });
}

/** The list item whose first leaf is still to come. */
interface FreshItem {
  readonly start: number;
  readonly mark: string;
}

class Walk {
  readonly #source: string;
  readonly #shift: number;
  readonly #sink: Sink;
  readonly #labels: ReadonlySet<string>;
  #row = 0;

  constructor(source: string, shift: number, tree: Tree, sink: Sink) {
    this.#source = source;
    this.#shift = shift;
    this.#sink = sink;
    this.#labels = labelsOf(source.slice(shift), tree);
  }

  /** Tells the leaves below a node in reading order. */
  blocks(parent: SyntaxNode, depth: number, item: FreshItem | null): void {
    let fresh = item;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.name === "ListMark" || node.name === "QuoteMark") continue;
      this.#block(node, depth, fresh);
      fresh = null;
    }
  }

  #block(node: SyntaxNode, depth: number, fresh: FreshItem | null): void {
    const at = this.#spanOf(node);
    switch (node.name) {
      case "Blockquote":
        return this.blocks(node, depth, null);
      case "BulletList":
      case "OrderedList":
        return this.blocks(node, depth + 1, null);
      case "ListItem":
        return this.blocks(node, depth, this.#freshItem(node));
      case "Paragraph":
      case "Task":
        return this.#paragraph(node, depth, fresh);
      case "FencedCode":
      case "CodeBlock":
        return this.#code(node);
      case "HorizontalRule":
        return this.#sink.leaf({
          kind: "rule",
          level: 0,
          style: "none",
          mark: "",
          row: 0,
          at,
          text: { text: "", runs: [0, at.start, LINEAR] },
          strong: [],
          breaks: [],
        });
      case "HTMLBlock":
      case "ProcessingInstructionBlock":
        return this.#sink.html(at.start, at.end);
      case "CommentBlock":
        return this.#comment(at);
      case "Table":
        return this.#table(node);
      default:
        if (/^(?:ATX|Setext)Heading/.test(node.name)) this.#heading(node, at);
    }
  }

  /** The node's place without the blanks that trail it. */
  #spanOf(node: { readonly from: number; readonly to: number }): SourceSpan {
    const start = node.from + this.#shift;
    let end = node.to + this.#shift;
    while (end > start && isBlank(this.#source.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  #freshItem(item: SyntaxNode): FreshItem {
    const mark = item.getChild("ListMark")!;
    let next = mark.nextSibling;
    while (next && next.firstChild && !/^(?:Paragraph|Task)$/.test(next.name)) next = next.firstChild;
    const end = next && next.from <= this.#lineEnd(mark.to) ? next.from : mark.to;
    return { start: mark.from + this.#shift, mark: this.#source.slice(mark.from + this.#shift, end + this.#shift) };
  }

  #lineEnd(offset: number): number {
    const feed = this.#source.indexOf("\n", offset + this.#shift);
    return (feed < 0 ? this.#source.length : feed) - this.#shift;
  }

  #leaf(
    kind: BlockKind,
    level: number,
    node: SyntaxNode,
    inner: SourceSpan,
    at: SourceSpan,
    mark: string,
    row: number,
  ): void {
    const text = visibleText(this.#source, this.#shift, node, inner, this.#labels, this.#sink);
    if (text.text.text !== "")
      this.#sink.leaf({ kind, level, style: kind === "heading" ? "markdown" : "none", mark, row, at, ...text });
  }

  #paragraph(node: SyntaxNode, depth: number, fresh: FreshItem | null): void {
    const at = this.#spanOf(node);
    const task = fresh && node.getChild("TaskMarker");
    const start = task ? this.#skipBlanks(task.to + this.#shift) : at.start;
    if (fresh)
      this.#leaf(
        "item",
        depth,
        node,
        { start, end: at.end },
        { start: fresh.start, end: at.end },
        fresh.mark + this.#source.slice(at.start, start),
        0,
      );
    else this.#leaf("paragraph", 0, node, at, at, "", 0);
  }

  #skipBlanks(offset: number): number {
    while (this.#source.charCodeAt(offset) === SPACE || this.#source.charCodeAt(offset) === TAB) offset++;
    return offset;
  }

  #heading(node: SyntaxNode, at: SourceSpan): void {
    const marks = node.getChildren("HeaderMark").map((mark) => this.#spanOf(mark));
    const isSetext = node.name.startsWith("S");
    const first = marks[0]!;
    const last = marks.length > 1 || isSetext ? marks.at(-1)! : null;
    let start = isSetext ? at.start : this.#skipBlanks(first.end);
    let end = last ? last.start : at.end;
    while (end > start && /\s/.test(this.#source[end - 1]!)) end--;
    start = Math.min(start, end);
    this.#leaf("heading", Number(node.name.at(-1)), node, { start, end }, at, "", 0);
  }

  /** Each stretch of fenced or indented text; in block quotes and lists there are several. */
  #code(node: SyntaxNode): void {
    const texts = node.getChildren("CodeText").map((text) => this.#spanOf(text));
    const isOneStretch = texts.length > 0 && node.parent?.name === "Document";
    if (isOneStretch) return this.#sink.lines(texts[0]!.start, texts.at(-1)!.end);
    for (const { start, end } of texts) if (start < end) this.#sink.lines(start, end);
  }

  #comment(at: SourceSpan): void {
    const text = this.#source.slice(at.start, at.end);
    const close = text.indexOf("-->", 4);
    const inner = text.slice(4, close < 0 ? text.length : close);
    this.#sink.comment({
      text: { text: inner, runs: [0, at.start + 4, LINEAR] },
      at: { start: at.start, end: close < 0 ? at.end : at.start + close + 3 },
    });
    const rest = close < 0 ? "" : text.slice(close + 3);
    if (rest.trim() !== "") this.#sink.lines(at.start + close + 3, at.end);
  }

  #table(node: SyntaxNode): void {
    for (let row = node.firstChild; row; row = row.nextSibling) {
      if (row.name !== "TableHeader" && row.name !== "TableRow") continue;
      this.#row++;
      this.#cells(row);
    }
  }

  /** Empty cells have no node; the bars between tell the column. */
  #cells(row: SyntaxNode): void {
    let column = row.firstChild?.name === "TableDelimiter" && row.firstChild.from === row.from ? 0 : 1;
    for (let cell = row.firstChild; cell; cell = cell.nextSibling) {
      if (cell.name === "TableDelimiter") column++;
      if (cell.name !== "TableCell") continue;
      const at = this.#spanOf(cell);
      this.#leaf("cell", column, cell, at, at, "", this.#row);
    }
  }
}

/** The labels that `[label]: address` lines define. */
function labelsOf(text: string, tree: Tree): ReadonlySet<string> {
  const labels = new Set<string>();
  tree.iterate({
    enter: (node) => {
      const label = node.name === "LinkReference" ? node.node.getChild("LinkLabel") : null;
      if (label) labels.add(normalLabel(text.slice(label.from, label.to)));
    },
  });
  return labels;
}
