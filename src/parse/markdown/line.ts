import { SPACE, TAB } from "../units.ts";
import { trimEnd } from "./shapes.ts";

/** The column of the next tab stop. */
export function nextStop(column: number): number {
  return column + 4 - (column & 3);
}

/** The line that is being read, and how far. */
export class Line {
  readonly source: string;
  /** Where it stands: the marks before it were read. */
  at = 0;
  end = 0;
  /** The column of `at`, with tabs counted up to their stops. */
  column = 0;
  /** The column at which the text of the innermost container that was matched begins. */
  base = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Goes to a line. */
  begin(start: number, end: number): void {
    this.at = start;
    this.end = end;
    this.column = 0;
    this.base = 0;
    this.skipBlanks();
  }

  /** True where nothing is left of it. */
  get isBlank(): boolean {
    return this.at >= this.end;
  }

  /** Columns between the text of the container and what stands here. */
  get indent(): number {
    return this.column - this.base;
  }

  get unit(): number {
    return this.source.charCodeAt(this.at);
  }

  /** What is left of it. */
  get rest(): string {
    return this.source.slice(this.at, this.end);
  }

  /** Where it ends without the blanks that trail it. */
  get textEnd(): number {
    return trimEnd(this.source, this.at, this.end);
  }

  /** Moves to the next unit that is no blank. */
  skipBlanks(): void {
    for (; this.at < this.end; this.at++) {
      const { unit } = this;
      if (unit === SPACE) this.column++;
      else if (unit === TAB) this.column = nextStop(this.column);
      else return;
    }
  }

  /** Moves behind the mark of a quote. */
  enterQuote(): void {
    this.at++;
    this.column++;
    this.base = this.column;
    const isIndented = !this.isBlank && (this.unit === SPACE || this.unit === TAB);
    if (isIndented) this.base++;
    this.skipBlanks();
  }
}
