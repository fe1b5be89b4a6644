import { mapped, type SourceSpan } from "../../text/index.ts";
import type { Encoding, Field, FieldTree, Scalar } from "../document.ts";
import { RETURN, SPACE, TAB } from "../units.ts";

const WITHIN: readonly Encoding[] = ["yaml"];

/**
 * Reads front matter as nearly everybody writes it: `key: words`, and lists of words, on lines of their own or in
 * brackets. `null` where anything else stands (a comment, a nested map, an escape, a value over several lines), which
 * is left to the library.
 */
export function scanFrontMatter(source: string, from: number, to: number): FieldTree | null {
  const scan = new Scan(source.slice(0, to), from);
  return scan.run() ? { fields: scan.fields, comments: [], troubles: [] } : null;
}

/** A key that its line ends with, or that a blank stands behind. */
const KEY = /[A-Za-z_À-ɏ](?: ?[\wÀ-ɏ.-])*:(?= |\r?\n|$)/y;
const BLANK_LINE = / *(?:\r?\n|$)/y;
const ITEM = / *- +(?=[^\s])/y;

class Scan {
  readonly fields: Field[] = [];
  readonly #source: string;
  /** Where the line begins that is read next. */
  #next: number;
  readonly #names = new Set<string>();

  constructor(source: string, from: number) {
    this.#source = source;
    this.#next = from;
  }

  run(): boolean {
    while (this.#next < this.#source.length) {
      const isRead = matchesAt(KEY, this.#source, this.#next) ? this.#entry(KEY.lastIndex) : this.#blankLine();
      if (!isRead) return false;
    }
    return true;
  }

  #blankLine(): boolean {
    const isBlank = matchesAt(BLANK_LINE, this.#source, this.#next);
    this.#next = BLANK_LINE.lastIndex;
    return isBlank;
  }

  /** Moves behind the line, and says where its text ends: before the blanks and the line break. */
  #takeLine(at: number): number {
    const feed = this.#source.indexOf("\n", at);
    this.#next = feed < 0 ? this.#source.length : feed + 1;
    let end = feed < 0 ? this.#source.length : feed;
    while (end > at && isSpace(this.#source.charCodeAt(end - 1))) end--;
    return end;
  }

  #entry(behindColon: number): boolean {
    const keyAt = { start: this.#next, end: behindColon - 1 };
    const name = this.#source.slice(keyAt.start, keyAt.end);
    if (this.#names.has(name)) return false;
    this.#names.add(name);
    const end = this.#takeLine(behindColon);
    const at = behindBlanks(this.#source, behindColon);
    if (at >= end) return this.#itemsOrNothing(name, keyAt, at);
    if (this.#source[at] === "[") return this.#inBrackets(name, keyAt, { start: at, end });
    return this.#push([name], keyAt, { start: at, end });
  }

  /** The list below a key that stands alone. */
  #itemsOrNothing(name: string, keyAt: SourceSpan, at: number): boolean {
    let indent = -1;
    for (let i = 0; matchesAt(ITEM, this.#source, this.#next); i++) {
      const start = ITEM.lastIndex;
      const dash = behindBlanks(this.#source, this.#next) - this.#next;
      if (i > 0 && dash !== indent) return false;
      indent = dash;
      if (!this.#push([name, i], null, { start, end: this.#takeLine(start) })) return false;
    }
    return indent >= 0 || this.#add([name], keyAt, null, { start: at, end: at });
  }

  #inBrackets(name: string, keyAt: SourceSpan, whole: SourceSpan): boolean {
    const close = whole.end - 1;
    if (this.#source[close] !== "]") return false;
    let at = behindBlanks(this.#source, whole.start + 1);
    if (at === close) return this.#add([name], keyAt, null, whole);
    for (let i = 0; ; i++) {
      const end = this.#itemEnd(at, close);
      if (FLOW_SIGN.test(this.#source.slice(at, end)) || !this.#push([name, i], null, { start: at, end })) return false;
      const comma = behindBlanks(this.#source, end);
      if (comma === close) return true;
      if (this.#source[comma] !== ",") return false;
      at = behindBlanks(this.#source, comma + 1);
    }
  }

  /** Where an item in brackets ends: behind its closing mark, or before a comma and its blanks. */
  #itemEnd(at: number, close: number): number {
    const rest = this.#source.slice(at, close);
    const mark = rest[0];
    const isQuoted = mark === '"' || mark === "'";
    const found = rest.indexOf(isQuoted ? mark : ",", 1);
    const end = found < 0 ? rest.length : found;
    return at + (isQuoted ? end + 1 : rest.slice(0, end).trimEnd().length);
  }

  #push(path: Field["path"], keyAt: SourceSpan | null, { start, end }: SourceSpan): boolean {
    const mark = this.#source[start];
    const words = this.#source.slice(start, end);
    if (mark !== '"' && mark !== "'")
      return !NO_WORDS.test(words) && this.#add(path, keyAt, plainScalar(words), { start, end });
    const isSimple = words.indexOf(mark, 1) === words.length - 1 && (mark === "'" || !words.includes("\\"));
    return isSimple && this.#add(path, keyAt, words.slice(1, -1), { start, end }, 1);
  }

  #add(path: Field["path"], key: SourceSpan | null, value: Scalar, at: SourceSpan, marks = 0): true {
    const keyAt = key ?? { start: at.start, end: at.start };
    this.fields.push({
      path,
      value,
      text: mapped(this.#source, at.start + marks, at.end - marks),
      at: { start: keyAt.start, end: at.end },
      keyAt,
      origin: "front-matter",
      within: WITHIN,
    });
    return true;
  }
}

/** What begins something else than words, makes a key or a comment of what stands beside it, or is no usual number. */
const NO_WORDS = /^(?:$|[-!"#%&'*,:>?@[\]`{|}]|\+?\.(?:inf|nan)$)|:(?:\s|$)|\s#/i;

/** What words in brackets do not hold. */
const FLOW_SIGN = /^[^"'].*[:[\]{}]/;

function matchesAt(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(source);
}

function behindBlanks(source: string, at: number): number {
  while (source.charCodeAt(at) === SPACE) at++;
  return at;
}

function isSpace(unit: number): boolean {
  return unit === SPACE || unit === TAB || unit === RETURN;
}

/** How numbers and the words for nothing, yes and no begin. */
const MEANS_MORE = /^[-+.\d~ntf]/i;
const NOTHING = /^(?:~|null|Null|NULL)$/;
const YES_OR_NO = /^(?:true|True|TRUE|false|False|FALSE)$/;
const NUMBER = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/;

/** What words without marks mean (the core schema: dates and "yes" stay words). */
function plainScalar(words: string): Scalar {
  if (!MEANS_MORE.test(words)) return words;
  if (NOTHING.test(words)) return null;
  if (YES_OR_NO.test(words)) return /^t/i.test(words);
  return NUMBER.test(words) ? Number(words) : words;
}
