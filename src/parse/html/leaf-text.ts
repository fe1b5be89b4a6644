import { MappedBuilder, sliceMapped } from "../../text/index.ts";
import type { SourceSpan } from "../../text/index.ts";
import type { InlineText } from "../blocks/leaf.ts";
import { entityInText } from "../entities/library.ts";
import { SPACE } from "../units.ts";

/**
 * Gathers the visible text of one block: white space collapsed as on a page, entities decoded, line breaks and bold
 * kept.
 */
export class LeafText {
  readonly #source: string;
  readonly #builder: MappedBuilder;
  readonly #strong: number[] = [];
  readonly #breaks: number[] = [];
  #keptBack: SourceSpan | null = null;
  #endsWithBreak = false;
  /** Where the text went on after the last blank that was kept back. */
  #afterSpace = 0;
  #linked = 0;

  constructor(source: string) {
    this.#source = source;
    this.#builder = new MappedBuilder(source);
  }

  get isEmpty(): boolean {
    return this.#builder.length === 0;
  }

  /** True when the last thing added was a line break. */
  get endsWithBreak(): boolean {
    return this.#endsWithBreak;
  }

  /** True when the text is nothing but links. */
  get isAllLinks(): boolean {
    return this.#linked >= this.#builder.length - 1;
  }

  /** Adds running text. `keepsLines` keeps line feeds, as inside `<pre>`. */
  add(
    start: number,
    end: number,
    style: {
      readonly isBold: boolean;
      readonly isLink: boolean;
      readonly keepsLines: boolean;
      readonly isRaw: boolean;
    },
  ): void {
    const before = this.#builder.length;
    const part = this.#source.slice(start, end);
    const special = style.isRaw ? BLANKS : SPECIAL;
    special.lastIndex = 0;
    let copied = 0;
    for (let match = special.exec(part); match; match = special.exec(part)) {
      this.#copy(start + copied, start + match.index);
      copied = match[0] === "&" ? this.#entity(start + match.index, end) - start : special.lastIndex;
      if (match[0] !== "&" && !INVISIBLE.test(match[0])) this.#space(match[0], start + match.index, style.keepsLines);
      special.lastIndex = copied;
    }
    this.#copy(start + copied, end);
    if (style.isBold) this.#markStrong(before);
    if (style.isLink) this.#linked += this.#builder.length - before;
  }

  /** A `<br>`. */
  break(start: number, end: number): void {
    if (this.isEmpty) return;
    this.#keptBack = null;
    this.#breaks.push(this.#builder.length);
    this.#builder.replace("\n", start, end);
    this.#endsWithBreak = true;
  }

  /** Something that shows as a blank, such as a `<br>` inside a heading. */
  space(start: number, end: number): void {
    this.#keptBack ??= { start, end };
  }

  /** The text without white space at its ends. */
  build(): InlineText {
    const whole = this.#builder.build();
    const end = whole.text.trimEnd().length;
    const start = Math.min(end, whole.text.length - whole.text.trimStart().length);
    const inside = (at: number): number => Math.min(Math.max(at, start), end) - start;
    return {
      text: sliceMapped(whole, start, end),
      strong: this.#strong.map(inside),
      breaks: this.#breaks.filter((at) => at >= start && at < end).map(inside),
    };
  }

  #copy(start: number, end: number): void {
    if (start >= end) return;
    this.#writeKeptBack();
    this.#builder.copy(start, end);
    this.#endsWithBreak = false;
  }

  #entity(amp: number, end: number): number {
    const entity = entityInText(this.#source, amp);
    if (!entity || entity.end > end) {
      this.#copy(amp, amp + 1);
      return amp + 1;
    }
    if (INVISIBLE.test(entity.text)) return entity.end;
    this.#writeKeptBack();
    this.#builder.replace(entity.text, amp, entity.end);
    this.#endsWithBreak = false;
    return entity.end;
  }

  #space(run: string, start: number, keepsLines: boolean): void {
    if (keepsLines && run.includes("\n")) this.break(start, start + run.length);
    else this.space(start, start + run.length);
  }

  // A blank is kept back until something follows, so that none stands at the end of a line.
  #writeKeptBack(): void {
    const space = this.#keptBack;
    this.#keptBack = null;
    if (!space || this.isEmpty || this.#endsWithBreak) return;
    if (this.#source.charCodeAt(space.start) === SPACE) this.#builder.copy(space.start, space.start + 1);
    else this.#builder.replace(" ", space.start, space.end);
    this.#afterSpace = this.#builder.length;
  }

  // Bold pieces with nothing but a blank between them are one: "<b>Pay</b> <b>range</b>".
  #markStrong(before: number): void {
    const to = this.#builder.length;
    const from = this.#afterSpace === before + 1 ? before + 1 : before;
    if (from >= to) return;
    const last = this.#strong.length - 1;
    const touches = last > 0 && before <= this.#strong[last]!;
    if (touches) this.#strong[last] = to;
    else this.#strong.push(from, to);
  }
}

/** Soft hyphens and signs without width show nothing; they part words only for a machine. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const SPECIAL = /[ \t\r\n\f]+|[&\u00ad\u200b\u2060\ufeff]/g;
const BLANKS = /[ \t\r\n\f]+|[\u00ad\u200b\u2060\ufeff]/g;
