import { isDigit, mapped, type SourceSpan } from "../../text/index.ts";
import type { Sink } from "../blocks/leaf.ts";
import {
  BACKTICK,
  BAR,
  COLON,
  DASH,
  EQUALS,
  FEED,
  GREATER_THAN,
  HASH,
  LESS_THAN,
  OPENING_BRACKET,
  PLUS,
  RETURN,
  STAR,
  TILDE,
  UNDERSCORE,
} from "../units.ts";
import { Containers } from "./containers.ts";
import type { InlineNotes } from "./inline.ts";
import { Leaves } from "./leaves.ts";
import { Line } from "./line.ts";
import { OpenLines } from "./open-lines.ts";
import { Paragraph } from "./paragraph.ts";
import { htmlStart, isDefinition, listMarkLength, trimEnd, usualLineEnd } from "./shapes.ts";
import { fenceStart, headingStart, isFirst, isRule, isUnderline, itemStart, ordinalMark } from "./starts.ts";
import { cellsOf, isDelimiterRow } from "./table.ts";

/** Reads the blocks of Markdown; false where a shape came up that only the full reader understands. */
export function scanMarkdown(source: string, from: number, to: number, sink: Sink): boolean {
  return new Scan(source, from, to, sink).run();
}

/** What begins at a place: a container, behind whose mark to look again, a leaf that takes the line, or text. */
type Start = "container" | "leaf" | "text";

class Scan {
  readonly #s: string;
  readonly #from: number;
  readonly #to: number;
  readonly #sink: Sink;
  readonly #notes: InlineNotes;
  readonly #leaves: Leaves;
  readonly #line: Line;
  readonly #containers: Containers;
  readonly #paragraph: Paragraph;
  readonly #openLines: OpenLines;

  constructor(source: string, from: number, to: number, sink: Sink) {
    this.#s = source;
    this.#from = from;
    this.#to = to;
    this.#sink = sink;
    this.#notes = { comments: [], declined: false, sink };
    this.#leaves = new Leaves(source, sink, this.#notes);
    this.#line = new Line(source);
    this.#containers = new Containers(this.#line);
    this.#paragraph = new Paragraph(source, this.#leaves);
    this.#openLines = new OpenLines(this.#line, sink, this.#leaves);
  }

  run(): boolean {
    let start = this.#from;
    while (start < this.#to && !this.#notes.declined) {
      if (this.#isAtTop()) start = this.#usualLines(start);
      if (start >= this.#to) break;
      let feed = this.#s.indexOf("\n", start);
      if (feed < 0 || feed > this.#to) feed = this.#to;
      const hasReturn = feed > start && this.#s.charCodeAt(feed - 1) === RETURN;
      this.#readLine(start, hasReturn ? feed - 1 : feed);
      start = feed + 1;
    }
    this.#closeLeaf();
    for (const comment of this.#notes.comments) this.#sink.comment(comment);
    return !this.#notes.declined;
  }

  #isAtTop(): boolean {
    if (this.#openLines.isOpen || this.#paragraph.isOpen || this.#to < this.#s.length) return false;
    return this.#containers.isAtTop;
  }

  /**
   * Most lines of most postings are blank, a heading, or a paragraph or list item that ends with its line. Outside of
   * quotes and nested lists they are told at once. Gives where the first line of another kind begins.
   */
  #usualLines(from: number): number {
    const s = this.#s;
    let start = from;
    let last = -1;
    let width = 0;
    for (;;) {
      const unit = s.charCodeAt(start);
      if (unit === FEED) {
        this.#containers.isScattered = false;
        start++;
        continue;
      }
      const lineEnd = usualLineEnd(s, start);
      if (lineEnd < 0) break;
      const end = trimEnd(s, start, lineEnd);
      width = unit === HASH ? 0 : listMarkLength(s, start);
      if (unit === HASH) this.#usualHeading(start, end);
      else if (width === 0) this.#leaves.tellLine("paragraph", 0, "", start, { start, end });
      else this.#leaves.tellLine("item", 1, s.slice(start, start + width), start + width, { start, end });
      last = start;
      start = lineEnd + 1;
    }
    if (last < 0) return start;
    const item = { width, mark: s.slice(last, last + width), start: last, isFresh: false };
    this.#containers.reset(width > 0 ? item : null);
    return start;
  }

  #usualHeading(start: number, end: number): void {
    const blank = this.#s.indexOf(" ", start);
    this.#leaves.tellLine("heading", blank - start, "", blank + 1, { start, end });
  }

  #readLine(start: number, end: number): void {
    const line = this.#line;
    const containers = this.#containers;
    line.begin(start, end);
    const matched = containers.match(this.#paragraph.isOpen);
    const isInAll = matched === containers.depth;
    if (this.#openLines.isOpen && this.#openLines.take(isInAll)) return;
    const paragraphGoesOn = this.#paragraph.isOpen && isInAll;
    if (line.isBlank) return this.#blankLine(matched);
    let depth = matched;
    for (;;) {
      const inParagraph = paragraphGoesOn && depth === matched && depth === containers.depth;
      const started = this.#startBlock(start, depth, inParagraph);
      if (started === "leaf") return;
      if (started === "text") break;
      depth = containers.depth;
    }
    const goesOn = this.#paragraph.isOpen;
    if (!goesOn) this.#closeTo(depth);
    // A paragraph may go on without the marks of its quote.
    else if (!isInAll && containers.holdsQuote) containers.isScattered = true;
    this.#paragraph.add(line.at, line.end);
  }

  /** A blank line ends the paragraph and every container that does not reach over it. */
  #blankLine(matched: number): void {
    this.#closeTo(matched);
    this.#containers.isScattered = false;
  }

  #startBlock(start: number, depth: number, inParagraph: boolean): Start {
    if (this.#line.isBlank) {
      this.#closeTo(depth);
      return "leaf";
    }
    if (this.#line.indent >= 4) return this.#paragraph.isOpen ? "text" : this.#code(depth, start);
    const { unit } = this.#line;
    switch (unit) {
      case HASH:
        return this.#heading(depth);
      case GREATER_THAN:
        return this.#quote(depth);
      case LESS_THAN:
        return this.#html(depth, inParagraph);
      case BACKTICK:
      case TILDE:
        return this.#fence(depth);
      case EQUALS:
        return inParagraph ? this.#underline(1) : "text";
      case DASH:
        if (inParagraph && this.#underline(2) === "leaf") return "leaf";
        if (this.#paragraph.isOpen && this.#table(inParagraph) === "leaf") return "leaf";
        return this.#rule(depth) ? "leaf" : this.#item(depth, inParagraph, 1);
      case STAR:
        return this.#rule(depth) ? "leaf" : this.#item(depth, inParagraph, 1);
      case UNDERSCORE:
        return this.#rule(depth) ? "leaf" : "text";
      case PLUS:
        return this.#item(depth, inParagraph, 1);
      case COLON:
      case BAR:
        return this.#paragraph.isOpen ? this.#table(inParagraph) : "text";
      case OPENING_BRACKET:
        if (!this.#paragraph.isOpen && isDefinition(this.#line.rest)) this.#notes.declined = true;
        return "text";
      default:
        return isDigit(unit) ? this.#orderedItem(depth, inParagraph) : "text";
    }
  }

  #code(depth: number, start: number): Start {
    this.#closeTo(depth);
    this.#openLines.open("code", start);
    if (this.#containers.depth > 0) this.#notes.declined = true;
    return "leaf";
  }

  #heading(depth: number): Start {
    const heading = headingStart(this.#line);
    if (!heading) return "text";
    const { level, start, end, lineEnd } = heading;
    this.#closeTo(depth);
    this.#leaves.tell("heading", level, "markdown", start, end, { start: this.#line.at, end: lineEnd });
    this.#containers.touch();
    return "leaf";
  }

  #underline(level: number): Start {
    if (!isUnderline(this.#line)) return "text";
    this.#tellParagraph("heading", level, { start: this.#paragraph.start, end: this.#line.textEnd });
    return "leaf";
  }

  #quote(depth: number): Start {
    if (!this.#containers.mayOpen(depth)) return "text";
    this.#begin(depth);
    this.#containers.openQuote();
    return "container";
  }

  #html(depth: number, inParagraph: boolean): Start {
    const text = this.#line.rest.trimEnd();
    if (text.startsWith("<!--")) return this.#comment(depth);
    const kind = htmlStart(text);
    if (kind === "raw") this.#notes.declined = true;
    const isText = kind === null || (kind === "tag" && (inParagraph || this.#paragraph.isOpen));
    if (isText) return "text";
    this.#begin(depth);
    if (this.#containers.holdsQuote) this.#notes.declined = true;
    this.#openLines.open("html", this.#line.at);
    return "leaf";
  }

  #comment(depth: number): Start {
    const { at, end } = this.#line;
    const close = this.#s.indexOf("-->", at + 4);
    const isWholeLine = close >= 0 && close + 3 <= end && trimEnd(this.#s, close + 3, end) === close + 3;
    if (!isWholeLine) this.#notes.declined = true;
    else {
      this.#begin(depth);
      this.#sink.comment({ text: mapped(this.#s, at + 4, close), at: { start: at, end: close + 3 } });
    }
    return "leaf";
  }

  #fence(depth: number): Start {
    const fence = fenceStart(this.#line);
    if (fence === "") return "text";
    this.#begin(depth);
    if (this.#containers.depth > 0) this.#notes.declined = true;
    this.#openLines.openFence(fence);
    return "leaf";
  }

  #rule(depth: number): boolean {
    if (!isRule(this.#line)) return false;
    this.#begin(depth);
    const { at, textEnd } = this.#line;
    this.#leaves.tell("rule", 0, "none", at, at, { start: at, end: textEnd });
    return true;
  }

  #orderedItem(depth: number, inParagraph: boolean): Start {
    const length = ordinalMark(this.#line);
    if (length === 0 || (inParagraph && !isFirst(this.#line, length))) return "text";
    return this.#item(depth, inParagraph, length);
  }

  #item(depth: number, inParagraph: boolean, markLength: number): Start {
    const item = this.#containers.mayOpen(depth) ? itemStart(this.#line, markLength) : null;
    if (!item || (inParagraph && item.isEmpty)) return "text";
    this.#begin(depth);
    this.#containers.openItem(item);
    return "container";
  }

  /** The line under the head of a table turns the open paragraph into one. */
  #table(inParagraph: boolean): Start {
    const row = this.#line.rest;
    if (!row.includes("|") || !isDelimiterRow(row)) return "text";
    if (!inParagraph || !this.#paragraph.isOneLine) {
      this.#notes.declined = true;
      return "leaf";
    }
    const { start, firstEnd } = this.#paragraph;
    const columns = cellsOf(row, 0, row.length).length;
    if (cellsOf(this.#s, start, firstEnd).length !== columns) return "text";
    this.#paragraph.drop();
    this.#openLines.openTable(columns);
    this.#leaves.tellRow(start, firstEnd, columns);
    this.#containers.touch();
    return "leaf";
  }

  /** Closes what does not reach to this depth, where something begins now. */
  #begin(depth: number): void {
    this.#closeTo(depth);
    this.#containers.touch();
  }

  /** Closes the open leaf and all containers deeper than `depth`. */
  #closeTo(depth: number): void {
    this.#closeLeaf();
    this.#containers.closeTo(depth);
  }

  #closeLeaf(): void {
    this.#openLines.close();
    if (!this.#paragraph.isOpen) return;
    const { start, end } = this.#paragraph;
    const item = this.#containers.innermost;
    const isItem = item !== undefined && item.width > 0 && item.isFresh;
    if (!isItem) return this.#tellParagraph("paragraph", 0, { start, end });
    const mark = item.mark + this.#paragraph.takeTaskMark();
    this.#tellParagraph("item", this.#containers.listDepth, { start: item.start, end }, mark);
  }

  #tellParagraph(kind: "heading" | "item" | "paragraph", level: number, at: SourceSpan, mark = ""): void {
    this.#containers.touch();
    this.#paragraph.tell(kind, level, at, mark, this.#containers.isScattered);
  }
}
