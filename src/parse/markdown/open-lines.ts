import type { Sink } from "../blocks/leaf.ts";
import { BAR } from "../units.ts";
import type { Leaves } from "./leaves.ts";
import type { Line } from "./line.ts";
import { beginsBlock } from "./shapes.ts";

/** What lines are read as, as long as it is open: nothing in them begins a block. */
type Kind = "fence" | "code" | "html" | "table";

/** A fence, indented text, HTML or a table that is open. */
export class OpenLines {
  readonly #line: Line;
  readonly #sink: Sink;
  readonly #leaves: Leaves;
  #kind: Kind | null = null;
  #start = 0;
  #end = 0;
  #fence = "";
  #columns = 0;

  constructor(line: Line, sink: Sink, leaves: Leaves) {
    this.#line = line;
    this.#sink = sink;
    this.#leaves = leaves;
  }

  get isOpen(): boolean {
    return this.#kind !== null;
  }

  /** Opens indented text or HTML, whose first line is this one. */
  open(kind: "code" | "html", start: number): void {
    this.#kind = kind;
    this.#start = start;
    this.#end = this.#line.end;
  }

  /** Opens a fence, whose inside begins on the next line. */
  openFence(fence: string): void {
    this.#kind = "fence";
    this.#fence = fence;
    this.#start = this.#line.end + 1;
    this.#end = 0;
  }

  /** Opens a table of so many columns, whose head was told. */
  openTable(columns: number): void {
    this.#kind = "table";
    this.#columns = columns;
  }

  /** Takes the line into what is open, or closes that. True when the line is used up. */
  take(isInContainers: boolean): boolean {
    const { isBlank } = this.#line;
    switch (this.#kind) {
      case "fence":
        if (!isInContainers) return this.#closed();
        if (this.#closesFence()) this.close();
        else this.#end = this.#line.end;
        return true;
      case "html":
        return !isInContainers || isBlank ? this.#closed() : this.#grown();
      case "code":
        if (isBlank && isInContainers) return true;
        return !isInContainers || this.#line.indent < 4 ? this.#closed() : this.#grown();
      case "table":
        if (!isInContainers || isBlank || this.#startsOther()) return this.#closed();
        this.#leaves.tellRow(this.#line.at, this.#line.textEnd, this.#columns);
        return true;
      default:
        return false;
    }
  }

  /** Tells what is open, and closes it. */
  close(): void {
    const kind = this.#kind;
    this.#kind = null;
    if (kind === null || kind === "table" || this.#start >= this.#end) return;
    if (kind === "html") this.#sink.html(this.#start, this.#end);
    else this.#sink.lines(this.#start, this.#end);
  }

  // The line is still to be read.
  #closed(): false {
    this.close();
    return false;
  }

  #grown(): true {
    this.#end = this.#line.end;
    return true;
  }

  #closesFence(): boolean {
    if (this.#line.indent > 3) return false;
    const text = this.#line.rest.trimEnd();
    return text.length >= this.#fence.length && text === this.#fence[0]!.repeat(text.length);
  }

  /** True when the line would begin another block, so that a table ends before it. */
  #startsOther(): boolean {
    const { unit, indent, rest } = this.#line;
    return unit !== BAR && indent < 4 && beginsBlock(rest);
  }
}
