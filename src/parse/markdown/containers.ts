import { GREATER_THAN } from "../units.ts";
import type { Line } from "./line.ts";
import type { ItemStart } from "./starts.ts";

/** An open block quote (`width` 0) or list item, whose text begins `width` columns in. */
export interface Container {
  readonly width: number;
  readonly mark: string;
  readonly start: number;
  /** True until something stands in the item. */
  isFresh: boolean;
}

/** Deeper nesting than any posting has is read as text, so that each line stays cheap. */
const DEEPEST = 100;

/** The quotes and list items that are open, from the outermost. */
export class Containers {
  readonly #line: Line;
  readonly #open: Container[] = [];
  /** True when the lines of a paragraph would be no one stretch of the source: marks of a quote stand between them. */
  isScattered = false;

  constructor(line: Line) {
    this.#line = line;
  }

  get depth(): number {
    return this.#open.length;
  }

  get innermost(): Container | undefined {
    return this.#open[this.#open.length - 1];
  }

  get holdsQuote(): boolean {
    return this.#open.some(({ width }) => width === 0);
  }

  get listDepth(): number {
    let depth = 0;
    for (const { width } of this.#open) if (width > 0) depth++;
    return depth;
  }

  /** True outside of all, and behind an item of a list that is in none: only indented lines still belong to it. */
  get isAtTop(): boolean {
    const first = this.#open[0];
    return first === undefined || (this.#open.length === 1 && first.width > 0 && !first.isFresh);
  }

  /** Leaves one item open, or none. */
  reset(item: Container | null): void {
    this.#open.length = 0;
    if (item) this.#open.push(item);
  }

  /** How many of them this line belongs to. */
  match(inParagraph: boolean): number {
    const line = this.#line;
    let depth = 0;
    for (; depth < this.#open.length; depth++) {
      const container = this.#open[depth]!;
      if (container.width > 0) {
        if (line.isBlank ? container.isFresh && !inParagraph : line.indent < container.width) break;
        if (!line.isBlank) line.base += container.width;
      } else {
        if (line.isBlank || line.indent > 3 || line.unit !== GREATER_THAN) break;
        this.#enterQuote();
      }
    }
    return depth;
  }

  /** True where one more may be opened at this depth. */
  mayOpen(depth: number): boolean {
    return depth < DEEPEST;
  }

  openQuote(): void {
    this.#enterQuote();
    this.#open.push({ width: 0, mark: "", start: this.#line.at, isFresh: true });
  }

  openItem({ mark, width, next, column }: ItemStart): void {
    const line = this.#line;
    this.#open.push({ width, mark, start: line.at, isFresh: true });
    line.at = next;
    line.column = column;
    line.base += width;
  }

  /** Closes all that are deeper. */
  closeTo(depth: number): void {
    while (this.#open.length > depth) this.#open.pop();
  }

  /** Notes that something stands in the open items. */
  touch(): void {
    for (let i = this.#open.length - 1; i >= 0 && this.#open[i]!.isFresh; i--) this.#open[i]!.isFresh = false;
  }

  #enterQuote(): void {
    this.#line.enterQuote();
    this.isScattered = true;
  }
}
