import type { SourceSpan } from "../../text/index.ts";
import type { BlockKind } from "../document.ts";
import type { Leaves } from "./leaves.ts";
import { taskMarkAt, trimEnd } from "./shapes.ts";

/** The paragraph that is open, line by line. */
export class Paragraph {
  readonly #source: string;
  readonly #leaves: Leaves;
  /** Start and end of each line, without the white space before it. */
  readonly #lines: number[] = [];
  /** How many entries of `#lines` are in use. */
  #used = 0;

  constructor(source: string, leaves: Leaves) {
    this.#source = source;
    this.#leaves = leaves;
  }

  get isOpen(): boolean {
    return this.#used > 0;
  }

  get isOneLine(): boolean {
    return this.#used === 2;
  }

  /** Where its first line begins. */
  get start(): number {
    return this.#lines[0]!;
  }

  /** Where its first line ends. */
  get firstEnd(): number {
    return this.#lines[1]!;
  }

  /** Where its text ends. */
  get end(): number {
    return trimEnd(this.#source, this.start, this.#lines[this.#used - 1]!);
  }

  add(start: number, end: number): void {
    this.#lines[this.#used++] = start;
    this.#lines[this.#used++] = end;
  }

  /** Closes it and tells nothing: its line became something else. */
  drop(): void {
    this.#used = 0;
  }

  /** Takes the mark of a task from its start. */
  takeTaskMark(): string {
    const mark = taskMarkAt(this.#source, this.start);
    this.#lines[0]! += mark.length;
    return mark;
  }

  /** Closes it and tells what it is. */
  tell(kind: BlockKind, level: number, at: SourceSpan, mark: string, isScattered: boolean): void {
    const style = kind === "heading" ? "markdown" : "none";
    const { start, end } = this;
    const used = this.#used;
    this.#used = 0;
    if (isScattered && used > 2) this.#leaves.tellScattered(kind, level, style, this.#lines.slice(0, used), at, mark);
    else this.#leaves.tell(kind, level, style, start, end, at, mark);
  }
}
