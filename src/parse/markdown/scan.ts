import { isDigit, type Span } from "../../text/index.ts";
import type { BlockKind } from "../document.ts";
import type { Sink } from "../blocks/leaf.ts";
import type { InlineNotes } from "./inline.ts";
import { Leaves } from "./leaves.ts";
import {
  beginsBlock,
  htmlStart,
  isDefinition,
  isDrawnLine,
  listMarkLength,
  runEnd,
  taskMarkAt,
  trimEnd,
  usualLineEnd,
} from "./shapes.ts";
import { cellsOf, isDelimiterRow } from "./table.ts";
import { isBlank } from "./visible.ts";
import {
  BACKTICK,
  BAR,
  CLOSING_PARENTHESIS,
  COLON,
  DASH,
  DIGIT_0,
  DIGIT_1,
  DIGIT_9,
  DOT,
  EQUALS,
  FEED,
  GREATER_THAN,
  HASH,
  LESS_THAN,
  OPENING_BRACKET,
  PLUS,
  RETURN,
  SPACE,
  STAR,
  TAB,
  TILDE,
  UNDERSCORE,
} from "../units.ts";

/** An open block quote (`width` 0) or list item, whose text begins `width` columns in. */
interface Container {
  readonly width: number;
  readonly mark: string;
  readonly start: number;
  /** True until something stands in the item. */
  isFresh: boolean;
}

/** Deeper nesting than any posting has is read as text, so that each line stays cheap. */
const DEEPEST = 100;

/** Reads the blocks of Markdown; false where a shape came up that only the full reader understands. */
export function scanMarkdown(source: string, from: number, to: number, sink: Sink): boolean {
  return new Scan(source, from, to, sink).run();
}

class Scan {
  readonly #s: string;
  readonly #from: number;
  readonly #to: number;
  readonly #sink: Sink;
  readonly #notes: InlineNotes;
  readonly #leaves: Leaves;
  readonly #open: Container[] = [];
  /** Start and end of each line of the open paragraph, without the white space around them. */
  readonly #lines: number[] = [];
  /** How many entries of `#lines` are in use: 0 where no paragraph is open. */
  #used = 0;
  /** True when the lines of the paragraph are not one stretch of the source. */
  #isScattered = false;
  #mode: "blocks" | "fence" | "code" | "html" | "table" = "blocks";
  #modeStart = 0;
  #modeEnd = 0;
  #fence = "";
  #columns = 0;
  /** What is known of the line being read. */
  #lineEnd = 0;
  #at = 0;
  #column = 0;
  #base = 0;

  constructor(source: string, from: number, to: number, sink: Sink) {
    this.#s = source;
    this.#from = from;
    this.#to = to;
    this.#sink = sink;
    this.#notes = { comments: [], declined: false, sink };
    this.#leaves = new Leaves(source, sink, this.#notes);
  }

  run(): boolean {
    let start = this.#from;
    while (start < this.#to && !this.#notes.declined) {
      if (this.#isAtTop()) start = this.#usualLines(start);
      if (start >= this.#to) break;
      let feed = this.#s.indexOf("\n", start);
      if (feed < 0 || feed > this.#to) feed = this.#to;
      this.#lineEnd = feed > start && this.#s.charCodeAt(feed - 1) === RETURN ? feed - 1 : feed;
      this.#line(start);
      start = feed + 1;
    }
    this.#closeLeaf();
    for (const comment of this.#notes.comments) this.#sink.comment(comment);
    return !this.#notes.declined;
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
        this.#isScattered = false;
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
    this.#open.length = 0;
    if (width > 0) this.#open.push({ width, mark: s.slice(last, last + width), start: last, isFresh: false });
    return start;
  }

  #usualHeading(start: number, end: number): void {
    const blank = this.#s.indexOf(" ", start);
    this.#leaves.tellLine("heading", blank - start, "", blank + 1, { start, end });
  }

  /**
   * True outside of all containers, and behind an item of a list that is in none: only indented lines still belong to
   * it.
   */
  #isAtTop(): boolean {
    if (this.#mode !== "blocks" || this.#used > 0 || this.#to < this.#s.length) return false;
    const first = this.#open[0];
    return first === undefined || (this.#open.length === 1 && first.width > 0 && !first.isFresh);
  }

  #line(start: number): void {
    this.#at = start;
    this.#column = 0;
    this.#base = 0;
    this.#skipBlanks();
    const matched = this.#matchContainers();
    const allMatched = matched === this.#open.length;
    if (this.#mode !== "blocks" && this.#continueMode(allMatched)) return;
    const paragraphGoesOn = this.#used > 0 && allMatched;
    if (this.#at >= this.#lineEnd) return this.#blankLine(matched);
    let depth = matched;
    for (;;) {
      const started = this.#startBlock(
        start,
        depth,
        paragraphGoesOn && depth === matched && depth === this.#open.length,
      );
      if (started === "leaf") return;
      if (started === "text") break;
      depth = this.#open.length;
    }
    const isLazy = this.#used > 0;
    if (!isLazy) this.#closeTo(depth);
    this.#addLine(isLazy && !allMatched);
  }

  /** Moves to the next unit that is no blank. */
  #skipBlanks(): void {
    for (; this.#at < this.#lineEnd; this.#at++) {
      const unit = this.#s.charCodeAt(this.#at);
      if (unit === SPACE) this.#column++;
      else if (unit === TAB) this.#column += 4 - (this.#column & 3);
      else return;
    }
  }

  /** How many open containers this line belongs to. */
  #matchContainers(): number {
    let depth = 0;
    for (; depth < this.#open.length; depth++) {
      const container = this.#open[depth]!;
      const isBlank = this.#at >= this.#lineEnd;
      if (container.width > 0) {
        if (isBlank ? container.isFresh && this.#used === 0 : this.#column - this.#base < container.width) break;
        if (!isBlank) this.#base += container.width;
      } else {
        if (isBlank || this.#column - this.#base > 3 || this.#s.charCodeAt(this.#at) !== GREATER_THAN) break;
        this.#enterQuote();
      }
    }
    return depth;
  }

  #enterQuote(): void {
    this.#at++;
    this.#column++;
    this.#base = this.#column;
    const unit = this.#at < this.#lineEnd ? this.#s.charCodeAt(this.#at) : 0;
    if (unit === SPACE || unit === TAB) this.#base++;
    this.#skipBlanks();
    this.#isScattered = true;
  }

  /** A blank line ends the paragraph and every container that does not reach over it. */
  #blankLine(matched: number): void {
    this.#closeTo(matched);
    this.#isScattered = false;
  }

  /** Lines inside a fence, indented text, HTML or a table. True when the line is used up. */
  #continueMode(allMatched: boolean): boolean {
    const isBlank = this.#at >= this.#lineEnd;
    if (this.#mode === "fence") {
      if (!allMatched) return this.#leaveMode();
      if (this.#closesFence()) this.#leaveMode();
      else this.#modeEnd = this.#lineEnd;
      return true;
    }
    if (this.#mode === "html") {
      if (!allMatched || isBlank) return this.#leaveMode();
      this.#modeEnd = this.#lineEnd;
      return true;
    }
    if (this.#mode === "code") {
      if (isBlank && allMatched) return true;
      if (!allMatched || this.#column - this.#base < 4) return this.#leaveMode();
      this.#modeEnd = this.#lineEnd;
      return true;
    }
    if (!allMatched || isBlank || this.#startsOther()) return this.#leaveMode();
    this.#tableRow();
    return true;
  }

  /** Ends fence, code, HTML or table; always false, for the line is still to be read. */
  #leaveMode(): false {
    const { html, lines } = this.#sink;
    if (this.#modeStart < this.#modeEnd) {
      if (this.#mode === "html") html.call(this.#sink, this.#modeStart, this.#modeEnd);
      else if (this.#mode !== "table") lines.call(this.#sink, this.#modeStart, this.#modeEnd);
    }
    this.#mode = "blocks";
    return false;
  }

  #closesFence(): boolean {
    if (this.#column - this.#base > 3) return false;
    const text = this.#s.slice(this.#at, this.#lineEnd).trimEnd();
    return text.length >= this.#fence.length && text === this.#fence[0]!.repeat(text.length);
  }

  /** True when the line would begin another block, so that a table ends before it. */
  #startsOther(): boolean {
    const unit = this.#s.charCodeAt(this.#at);
    if (unit === BAR || this.#column - this.#base >= 4) return false;
    const text = this.#s.slice(this.#at, this.#lineEnd);
    return beginsBlock(text);
  }

  /** Tries to begin a block here: a container (then look again), a leaf of its own, or text. */
  #startBlock(start: number, depth: number, inParagraph: boolean): "container" | "leaf" | "text" {
    const indent = this.#column - this.#base;
    if (this.#at >= this.#lineEnd) {
      this.#closeTo(depth);
      return "leaf";
    }
    if (indent >= 4) return this.#used > 0 ? "text" : this.#code(depth, start);
    switch (this.#s.charCodeAt(this.#at)) {
      case HASH:
        return this.#atxHeading(depth);
      case GREATER_THAN:
        return this.#quote(depth);
      case LESS_THAN:
        return this.#html(depth, inParagraph);
      case BACKTICK:
      case TILDE:
        return this.#openFence(depth);
      case EQUALS:
        return inParagraph ? this.#setext(1) : "text";
      case DASH: {
        if (inParagraph && this.#setext(2) === "leaf") return "leaf";
        if (this.#used > 0 && this.#table(inParagraph) === "leaf") return "leaf";
        return this.#ruleOrItem(depth, inParagraph);
      }
      case STAR:
        return this.#ruleOrItem(depth, inParagraph);
      case UNDERSCORE:
        return this.#rule(depth) ? "leaf" : "text";
      case PLUS:
        return this.#item(depth, inParagraph, 1);
      case COLON:
      case BAR:
        return this.#used > 0 ? this.#table(inParagraph) : "text";
      case OPENING_BRACKET: {
        if (this.#used === 0 && isDefinition(this.#s.slice(this.#at, this.#lineEnd))) this.#notes.declined = true;
        return "text";
      }
      default: {
        const unit = this.#s.charCodeAt(this.#at);
        return unit >= DIGIT_0 && unit <= DIGIT_9 ? this.#orderedItem(depth, inParagraph) : "text";
      }
    }
  }

  #code(depth: number, start: number): "leaf" {
    this.#closeTo(depth);
    this.#mode = "code";
    this.#modeStart = start;
    this.#modeEnd = this.#lineEnd;
    if (this.#open.length > 0) this.#notes.declined = true;
    return "leaf";
  }

  #atxHeading(depth: number): "leaf" | "text" {
    let i = runEnd(this.#s, this.#at, this.#lineEnd);
    const level = i - this.#at;
    const next = i < this.#lineEnd ? this.#s.charCodeAt(i) : 32;
    if (level > 6 || (next !== SPACE && next !== TAB)) return "text";
    this.#closeTo(depth);
    let end = trimEnd(this.#s, i, this.#lineEnd);
    const whole = end;
    let hashes = end;
    while (hashes > i && this.#s.charCodeAt(hashes - 1) === HASH) hashes--;
    if (hashes === i || isBlank(this.#s.charCodeAt(hashes - 1))) end = trimEnd(this.#s, i, hashes);
    while (i < end && isBlank(this.#s.charCodeAt(i))) i++;
    this.#leaves.tell("heading", level, "markdown", i, end, { start: this.#at, end: whole });
    this.#touch();
    return "leaf";
  }

  #setext(level: number): "leaf" | "text" {
    const end = trimEnd(this.#s, this.#at, this.#lineEnd);
    const unit = this.#s.charCodeAt(this.#at);
    for (let i = this.#at; i < end; i++) if (this.#s.charCodeAt(i) !== unit) return "text";
    const start = this.#lines[0]!;
    this.#paragraph("heading", level, { start, end });
    return "leaf";
  }

  #quote(depth: number): "container" | "text" {
    if (depth >= DEEPEST) return "text";
    this.#closeTo(depth);
    this.#touch();
    this.#enterQuote();
    this.#open.push({ width: 0, mark: "", start: this.#at, isFresh: true });
    return "container";
  }

  #html(depth: number, inParagraph: boolean): "leaf" | "text" {
    const text = this.#s.slice(this.#at, this.#lineEnd).trimEnd();
    if (text.startsWith("<!--")) return this.#commentBlock(depth);
    const kind = htmlStart(text);
    if (kind === "raw") this.#notes.declined = true;
    const isText = kind === null || (kind === "tag" && (inParagraph || this.#used > 0));
    if (isText) return "text";
    this.#closeTo(depth);
    this.#touch();
    if (this.#open.some(({ width }) => width === 0)) this.#notes.declined = true;
    this.#mode = "html";
    this.#modeStart = this.#at;
    this.#modeEnd = this.#lineEnd;
    return "leaf";
  }

  #commentBlock(depth: number): "leaf" {
    const close = this.#s.indexOf("-->", this.#at + 4);
    const isWholeLine =
      close >= 0 && close + 3 <= this.#lineEnd && trimEnd(this.#s, close + 3, this.#lineEnd) === close + 3;
    if (!isWholeLine) this.#notes.declined = true;
    else {
      this.#closeTo(depth);
      this.#touch();
      this.#sink.comment({
        text: { text: this.#s.slice(this.#at + 4, close), runs: [0, this.#at + 4, -1] },
        at: { start: this.#at, end: close + 3 },
      });
    }
    return "leaf";
  }

  #openFence(depth: number): "leaf" | "text" {
    const unit = this.#s.charCodeAt(this.#at);
    const i = runEnd(this.#s, this.#at, this.#lineEnd);
    const isFence = i - this.#at >= 3 && (unit === TILDE || !this.#s.slice(i, this.#lineEnd).includes("`"));
    if (!isFence) return "text";
    this.#closeTo(depth);
    this.#touch();
    if (this.#open.length > 0) this.#notes.declined = true;
    this.#mode = "fence";
    this.#fence = this.#s.slice(this.#at, i);
    this.#modeStart = this.#lineEnd + 1;
    this.#modeEnd = 0;
    return "leaf";
  }

  #ruleOrItem(depth: number, inParagraph: boolean): "container" | "leaf" | "text" {
    return this.#rule(depth) ? "leaf" : this.#item(depth, inParagraph, 1);
  }

  #rule(depth: number): boolean {
    const end = trimEnd(this.#s, this.#at, this.#lineEnd);
    const next = this.#s.charCodeAt(this.#at + 1);
    const mayBeRule = end - this.#at >= 3 && (next === SPACE || next === TAB || next === this.#s.charCodeAt(this.#at));
    if (!mayBeRule || !isDrawnLine(this.#s.slice(this.#at, end))) return false;
    this.#closeTo(depth);
    this.#touch();
    this.#leaves.tell("rule", 0, "none", this.#at, this.#at, { start: this.#at, end });
    return true;
  }

  #orderedItem(depth: number, inParagraph: boolean): "container" | "leaf" | "text" {
    let i = this.#at;
    while (i < this.#lineEnd && i - this.#at < 9 && isDigit(this.#s.charCodeAt(i))) i++;
    const unit = i < this.#lineEnd ? this.#s.charCodeAt(i) : 0;
    if (unit !== DOT && unit !== CLOSING_PARENTHESIS) return "text";
    const isOne = i - this.#at === 1 && this.#s.charCodeAt(this.#at) === DIGIT_1;
    if (inParagraph && !isOne) return "text";
    return this.#item(depth, inParagraph, i + 1 - this.#at);
  }

  /** A list item whose mark is `length` units long. */
  #item(depth: number, inParagraph: boolean, length: number): "container" | "text" {
    const start = this.#at;
    const after = start + length;
    const unit = after < this.#lineEnd ? this.#s.charCodeAt(after) : 32;
    if ((unit !== SPACE && unit !== TAB) || depth >= DEEPEST) return "text";
    const markColumn = this.#column;
    let next = after;
    let column = markColumn + length;
    while (next < this.#lineEnd && isBlank(this.#s.charCodeAt(next))) {
      column += this.#s.charCodeAt(next) === TAB ? 4 - (column & 3) : 1;
      next++;
    }
    const isEmpty = next >= this.#lineEnd;
    if (inParagraph && isEmpty) return "text";
    this.#closeTo(depth);
    this.#touch();
    const gap = column - markColumn - length;
    const padding = isEmpty || gap > 4 ? 1 : gap;
    const width = markColumn - this.#base + length + padding;
    this.#open.push({ width, mark: this.#s.slice(start, isEmpty ? after : next), start, isFresh: true });
    this.#at = next;
    this.#column = column;
    this.#base += width;
    return "container";
  }

  /** The line under the head of a table turns the open paragraph into one. */
  #table(inParagraph: boolean): "leaf" | "text" {
    const row = this.#s.slice(this.#at, this.#lineEnd);
    if (!row.includes("|") || !isDelimiterRow(row)) return "text";
    if (!inParagraph || this.#used !== 2) {
      this.#notes.declined = true;
      return "leaf";
    }
    const start = this.#lines[0]!;
    const end = this.#lines[1]!;
    const columns = cellsOf(row, 0, row.length).length;
    if (cellsOf(this.#s, start, end).length !== columns) return "text";
    this.#used = 0;
    this.#mode = "table";
    this.#columns = columns;
    this.#leaves.tellRow(start, end, columns);
    this.#touch();
    return "leaf";
  }

  #tableRow(): void {
    this.#leaves.tellRow(this.#at, trimEnd(this.#s, this.#at, this.#lineEnd), this.#columns);
  }

  #addLine(isLazy: boolean): void {
    const end = this.#lineEnd;
    if (isLazy && this.#open.some(({ width }) => width === 0)) this.#isScattered = true;
    this.#lines[this.#used++] = this.#at;
    this.#lines[this.#used++] = end;
  }

  /** Closes the open leaf and all containers deeper than `depth`. */
  #closeTo(depth: number): void {
    this.#closeLeaf();
    while (this.#open.length > depth) this.#open.pop();
  }

  /** Notes that something stands in the open items. */
  #touch(): void {
    for (let i = this.#open.length - 1; i >= 0 && this.#open[i]!.isFresh; i--) this.#open[i]!.isFresh = false;
  }

  #closeLeaf(): void {
    if (this.#mode !== "blocks") this.#leaveMode();
    if (this.#used === 0) return;
    const item = this.#open[this.#open.length - 1];
    const isItem = item !== undefined && item.width > 0 && item.isFresh;
    const end = trimEnd(this.#s, this.#lines[0]!, this.#lines[this.#used - 1]!);
    if (isItem) this.#paragraph("item", this.#listDepth(), { start: item.start, end }, item.mark + this.#taskMark());
    else this.#paragraph("paragraph", 0, { start: this.#lines[0]!, end });
  }

  /** Takes the mark of a task from the start of the open paragraph. */
  #taskMark(): string {
    const mark = taskMarkAt(this.#s, this.#lines[0]!);
    this.#lines[0]! += mark.length;
    return mark;
  }

  #listDepth(): number {
    let depth = 0;
    for (const { width } of this.#open) if (width > 0) depth++;
    return depth;
  }

  #paragraph(kind: BlockKind, level: number, at: Span, mark = ""): void {
    const used = this.#used;
    this.#used = 0;
    this.#touch();
    const isInQuote = this.#isScattered && used > 2;
    const style = kind === "heading" ? "markdown" : "none";
    if (isInQuote) this.#leaves.tellScattered(kind, level, style, this.#lines.slice(0, used), at, mark);
    else
      this.#leaves.tell(
        kind,
        level,
        style,
        this.#lines[0]!,
        trimEnd(this.#s, this.#lines[0]!, this.#lines[used - 1]!),
        at,
        mark,
      );
  }
}
