import type { SourceSpan, TextSpan } from "./span.ts";

/**
 * Visible text that knows where each of its units stands in the source.
 *
 * `runs` is a flat list of triples `[textStart, sourceStart, sourceLength]`, ordered by `textStart`, the first at 0.
 * A `sourceLength` of `LINEAR` says that the run was copied unit by unit, so that `source[map(i)] === text[i]`.
 * Any other length says that the whole run stands for that many source units: `&amp;` shown as `&` is one opaque run of
 * length 5. Text that has no place of its own (an include that the publishing system appends) is opaque with length 0.
 */
export interface Mapped {
  readonly text: string;
  readonly runs: readonly number[];
}

/** Marks a run that was copied unit by unit. */
export const LINEAR = -1;

/** The part of `source` between two offsets, unchanged. */
export function mapped(source: string, start = 0, end = source.length): Mapped {
  // A literal inside a literal is made by a slow path of the engine until the code is hot, so the two are made apart.
  const runs = [0, start, LINEAR];
  return { text: source.slice(start, end), runs };
}

/** Text that stands for one stretch of the source as a whole, such as a decoded number or an appended statement. */
export function opaque(text: string, at: SourceSpan): Mapped {
  return { text, runs: [0, at.start, at.end - at.start] };
}

/** Builds visible text piece by piece from one source. */
export class MappedBuilder {
  #text = "";
  readonly #runs: number[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** The units gathered so far. */
  get length(): number {
    return this.#text.length;
  }

  /** Copies source units unchanged; pieces that touch become one run. */
  copy(start: number, end: number): this {
    if (start >= end) return this;
    const runs = this.#runs;
    const last = runs.length - 3;
    const continues =
      last >= 0 && runs[last + 2] === LINEAR && runs[last + 1]! + (this.#text.length - runs[last]!) === start;
    if (!continues) runs.push(this.#text.length, start, LINEAR);
    this.#text += this.#source.slice(start, end);
    return this;
  }

  /** Puts `text` in the place of the source units from `start` to `end`. */
  replace(text: string, start: number, end: number): this {
    if (text === "") return this;
    this.#runs.push(this.#text.length, start, end - start);
    this.#text += text;
    return this;
  }

  build(): Mapped {
    return { text: this.#text, runs: this.#runs.length > 0 ? this.#runs : [0, 0, 0] };
  }
}

/** Index into `runs` of the run that holds text unit `i`; the last run also holds the end of the text. */
function runAt(runs: readonly number[], i: number): number {
  let low = 0;
  let high = runs.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle * 3]! <= i) low = middle;
    else high = middle - 1;
  }
  return low * 3;
}

/** True when text unit `i` was copied from the source as it is. */
export function isLinear(m: Mapped, i: number): boolean {
  return m.runs[runAt(m.runs, i) + 2] === LINEAR;
}

/** The source offset at which text unit `i` begins. */
export function startOf(m: Mapped, i: number): number {
  const r = runAt(m.runs, i);
  const isCopied = m.runs[r + 2] === LINEAR;
  return m.runs[r + 1]! + (isCopied ? i - m.runs[r]! : 0);
}

/** The source offset at which text unit `i` ends. */
function endOf(m: Mapped, i: number): number {
  const r = runAt(m.runs, i);
  const length = m.runs[r + 2]!;
  return m.runs[r + 1]! + (length === LINEAR ? i - m.runs[r]! + 1 : length);
}

/** The stretch of the source behind one of the text, or behind the whole. An empty one gives an empty one. */
export function sourceSpan(m: Mapped, at?: TextSpan): SourceSpan {
  const start = at?.start ?? 0;
  const end = at?.end ?? m.text.length;
  if (start < end) return { start: startOf(m, start), end: endOf(m, end - 1) };
  const edge = start > 0 && start >= m.text.length ? endOf(m, start - 1) : startOf(m, start);
  return { start: edge, end: edge };
}

/** The text units from `start` to `end`, still knowing their places. */
export function sliceMapped(m: Mapped, start: number, end = m.text.length): Mapped {
  if (start === 0 && end === m.text.length) return m;
  const runs: number[] = [];
  for (let r = runAt(m.runs, start); r < m.runs.length; r += 3) {
    const runStart = m.runs[r]!;
    if (runStart >= end && runs.length > 0) break;
    const length = m.runs[r + 2]!;
    const skipped = Math.max(0, start - runStart);
    runs.push(Math.max(0, runStart - start), m.runs[r + 1]! + (length === LINEAR ? skipped : 0), length);
  }
  return { text: m.text.slice(start, end), runs };
}

/** The text without white space at its ends. */
export function trimMapped(m: Mapped): Mapped {
  const start = m.text.length - m.text.trimStart().length;
  const end = m.text.trimEnd().length;
  return start === 0 && end === m.text.length ? m : sliceMapped(m, start, Math.max(start, end));
}

/**
 * Reads `inner`, whose map leads into `outer.text`, as a view of `outer`'s own source.
 * Markdown inside a JSON string inside a file needs nothing else.
 */
export function compose(outer: Mapped, inner: Mapped): Mapped {
  if (outer.runs.length === 3 && outer.runs[2] === LINEAR) {
    const shift = outer.runs[1]! - outer.runs[0]!;
    if (shift === 0) return inner;
    return { text: inner.text, runs: inner.runs.map((value, i) => (i % 3 === 1 ? value + shift : value)) };
  }
  const runs: number[] = [];
  for (let r = 0; r < inner.runs.length; r += 3) {
    const textStart = inner.runs[r]!;
    const middleStart = inner.runs[r + 1]!;
    const length = inner.runs[r + 2]!;
    if (length !== LINEAR) {
      const at = sourceSpan(outer, { start: middleStart, end: middleStart + length });
      runs.push(textStart, at.start, at.end - at.start);
      continue;
    }
    const textEnd = r + 3 < inner.runs.length ? inner.runs[r + 3]! : inner.text.length;
    const middle = sliceMapped(outer, middleStart, middleStart + (textEnd - textStart));
    for (let m = 0; m < middle.runs.length; m += 3) {
      runs.push(textStart + middle.runs[m]!, middle.runs[m + 1]!, middle.runs[m + 2]!);
    }
  }
  return { text: inner.text, runs };
}
