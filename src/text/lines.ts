/** A place as people and editors count it: lines and columns from 1, columns and offsets in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Turns offsets of one text into lines and columns. Built only once there is something to tell. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #length: number;

  /** Lines end with LF, CRLF or a lone CR. */
  constructor(text: string) {
    this.#length = text.length;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1);
    }
  }

  /** The position of an offset; one beyond the text is taken as its end. */
  at(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - this.#starts[low]! + 1, offset: inside };
  }

  /** The offset at which line `line` (from 1) begins; beyond the last line, the end of the text. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#length;
  }
}
