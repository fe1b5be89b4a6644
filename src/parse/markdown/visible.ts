import { LINEAR, MappedBuilder, type Mapped, type SourceSpan } from "../../text/index.ts";
import type { InlineText } from "../blocks/leaf.ts";
import { FEED, RETURN, SPACE, TAB } from "../units.ts";

/** Source units that do not show, or that show as something else. */
interface Cut extends SourceSpan {
  readonly text: string;
}

/** Gathers what is cut out of a stretch of source, in any order, and builds the text that is left. */
export class Visible {
  readonly #cuts: Cut[] = [];
  readonly #strong: [number, number][] = [];
  readonly #breaks = new Set<number>();
  readonly #source: string;
  readonly #from: number;
  readonly #to: number;

  constructor(source: string, from: number, to: number) {
    this.#source = source;
    this.#from = from;
    this.#to = to;
  }

  /** Takes units out, or puts `text` in their place. */
  cut(start: number, end: number, text = ""): void {
    if (start < end) this.#cuts.push({ start, end, text });
  }

  /** Notes that the units between two marks are bold. */
  strong(start: number, end: number): void {
    if (start < end) this.#strong.push([start, end]);
  }

  /** Notes that the author asked for the line break at `offset`. */
  breakAt(offset: number): void {
    this.#breaks.add(offset);
  }

  /**
   * Line feeds stay; the blanks around them do not, and two spaces before one ask for a broken line. Gives the next
   * unit.
   */
  lineFeed(feed: number): number {
    let start = feed;
    while (start > this.#from && isBlank(this.#source.charCodeAt(start - 1))) start--;
    let end = feed + 1;
    while (end < this.#to && isBlank(this.#source.charCodeAt(end))) end++;
    const last = this.#source.charCodeAt(feed - 1) === RETURN ? feed - 1 : feed;
    if (last - start >= 2 && this.#source.charCodeAt(last - 1) === SPACE && this.#source.charCodeAt(last - 2) === SPACE)
      this.breakAt(feed);
    this.cut(start, feed);
    this.cut(feed + 1, end);
    return end;
  }

  /** `<br>` breaks the line; where a line feed follows anyway, that one shows. */
  brokenLine(start: number, end: number): void {
    let next = end;
    while (next < this.#to && isBlank(this.#source.charCodeAt(next))) next++;
    const feedFollows = next < this.#to && this.#source.charCodeAt(next) === FEED;
    this.cut(start, end, feedFollows ? "" : "\n");
    this.breakAt(feedFollows ? next : start);
  }

  build(): InlineText {
    const builder = new MappedBuilder(this.#source);
    let done = this.#from;
    for (const cut of this.#cuts.sort((a, b) => a.start - b.start)) {
      if (cut.start < done) continue;
      builder.copy(done, cut.start);
      if (cut.text !== "") builder.replace(cut.text, cut.start, cut.end);
      done = cut.end;
    }
    const text = builder.copy(done, this.#to).build();
    const strong = this.#strong
      .sort((a, b) => a[0] - b[0])
      .flatMap(([start, end]) => [textIndexOf(text, start), textIndexOf(text, end)]);
    const breaks = [...this.#breaks].sort((a, b) => a - b).map((at) => textIndexOf(text, at));
    return { text, strong, breaks };
  }
}

/** True for the blanks that may stand at the edges of a line. */
export function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB || unit === RETURN;
}

/** The first text index whose source is at or after `offset`. */
function textIndexOf(m: Mapped, offset: number): number {
  let low = 0;
  let high = m.runs.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (m.runs[middle * 3 + 1]! <= offset) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  const run = (low - 1) * 3;
  const next = low * 3 < m.runs.length ? m.runs[low * 3]! : m.text.length;
  if (m.runs[run + 2] !== LINEAR) return m.runs[run + 1] === offset ? m.runs[run]! : next;
  return Math.min(next, m.runs[run]! + offset - m.runs[run + 1]!);
}
