import { LINEAR, mapped, type Mapped, type Span } from "../../text/index.ts";
import type { Comment, Encoding, Field, FieldTree, Scalar, Trouble } from "../document.ts";
import { doubleQuoted, singleQuoted } from "../quoted.ts";
import { blockScalar, foldedLines } from "./fold.ts";
import { plainScalar } from "./scalar.ts";

const WITHIN: readonly Encoding[] = ["yaml"];
const DEEPEST = 30;

/**
 * Reads YAML of the usual shapes (maps, lists, quoted and block strings) from an offset on; `null` where it holds
 * anything else.
 */
export function scanYaml(source: string, origin: Field["origin"], from = 0): FieldTree | null {
  return new Scan(source, origin).run(from);
}

/** A value before it becomes a field: its meaning, its text, where it ends. */
interface Value {
  readonly value: Scalar;
  readonly text: Mapped;
  readonly end: number;
}

type Path = readonly (string | number)[];

const FLOW_WORD = /[^,[\]{}\r\n]+/y;

/**
 * `key: words` and nothing else on the line. One pattern reads it in a fraction of what a walk over its units costs
 * while the code is cold.
 */
const USUAL_ENTRY = /[A-Za-z_][\w-]*:[ \t]+[^\s!"#%&'*,\-:>?@[\]`{|}](?:[^\n\r#:]|:(?=[^\s:]))*(?=\r?\n|$)/y;

/** Raised inside the scanner for everything that is left to the library. */
const DECLINED = Symbol("declined");

class Scan {
  readonly #fields: Field[] = [];
  readonly #comments: Comment[] = [];
  readonly #troubles: Trouble[] = [];
  readonly #s: string;
  readonly #origin: Field["origin"];
  /** The line being read: its start, its first unit that is no blank, its end without the line break. */
  #start = 0;
  #at = 0;
  #end = 0;

  constructor(source: string, origin: Field["origin"]) {
    this.#s = source;
    this.#origin = origin;
  }

  run(from: number): FieldTree | null {
    try {
      this.#readLine(from);
      this.#toContent();
      if (this.#start < this.#s.length) this.#block(this.#indent(), [], 0);
      if (this.#start < this.#s.length) return null;
    } catch (reason) {
      if (reason === DECLINED) return null;
      throw reason;
    }
    return { fields: this.#fields, comments: this.#comments, troubles: this.#troubles };
  }

  #readLine(start: number): void {
    this.#start = start;
    const feed = this.#s.indexOf("\n", start);
    const end = feed < 0 ? this.#s.length : feed;
    this.#end = end > start && this.#s.charCodeAt(end - 1) === 13 ? end - 1 : end;
    let at = start;
    while (at < this.#end && this.#s.charCodeAt(at) === 32) at++;
    this.#at = at;
  }

  #nextLine(): void {
    const feed = this.#s.indexOf("\n", this.#end);
    this.#readLine(feed < 0 ? this.#s.length : feed + 1);
  }

  /** Moves on to the next line that holds more than blanks and comments. */
  #toContent(): void {
    while (this.#start < this.#s.length) {
      const unit = this.#at < this.#end ? this.#s.charCodeAt(this.#at) : 10;
      if (unit === 9) throw DECLINED;
      if (unit === 35) this.#comment(this.#at);
      else if (unit !== 10) return;
      this.#nextLine();
    }
  }

  #comment(hash: number): void {
    this.#comments.push({
      text: { text: this.#s.slice(hash + 1, this.#end), runs: [0, hash + 1, LINEAR] },
      at: { start: hash, end: this.#end },
    });
  }

  #indent(): number {
    return this.#at - this.#start;
  }

  #isDash(): boolean {
    const next = this.#at + 1 < this.#end ? this.#s.charCodeAt(this.#at + 1) : 32;
    return this.#s.charCodeAt(this.#at) === 45 && (next === 32 || next === 9);
  }

  /** Reads the map or list whose entries stand `indent` columns in. */
  #block(indent: number, path: Path, depth: number): void {
    if (depth > DEEPEST) throw DECLINED;
    if (this.#isDash()) this.#list(indent, path, depth);
    else this.#map(indent, path, depth);
  }

  #map(indent: number, path: Path, depth: number): void {
    const keys = new Set<string>();
    while (this.#start < this.#s.length && this.#indent() === indent) {
      if (this.#usualEntries(keys, path, indent)) continue;
      if (this.#isDash()) throw DECLINED;
      const key = this.#key();
      if (keys.has(key.name)) throw DECLINED;
      keys.add(key.name);
      this.#entry([...path, key.name], { start: this.#at, end: key.end }, key.colon + 1, indent, depth);
      this.#toContent();
    }
    if (this.#start < this.#s.length && this.#indent() > indent) throw DECLINED;
  }

  /**
   * Reads entries whose values are plain words that end with their line, as long as they follow each other; false where
   * there is none.
   */
  #usualEntries(keys: Set<string>, path: Path, indent: number): boolean {
    const s = this.#s;
    let line = this.#start;
    for (;;) {
      const start = line + indent;
      USUAL_ENTRY.lastIndex = start;
      if (!USUAL_ENTRY.test(s)) break;
      const end = USUAL_ENTRY.lastIndex;
      const next = s.charCodeAt(end) === 13 ? end + 2 : end + 1;
      const following = indentAt(s, next);
      if (following > indent || isBlank(s.charCodeAt(end - 1))) break;
      const colon = s.indexOf(":", start);
      const name = s.slice(start, colon);
      if (keys.has(name)) throw DECLINED;
      keys.add(name);
      let at = colon + 2;
      while (isBlank(s.charCodeAt(at))) at++;
      this.#push(path.length === 0 ? [name] : [...path, name], { start, end: colon }, this.#words(at, end));
      line = next;
      if (following < indent) break;
    }
    if (line === this.#start) return false;
    this.#readLine(Math.min(line, s.length));
    this.#toContent();
    return true;
  }

  #list(indent: number, path: Path, depth: number): void {
    for (let i = 0; this.#start < this.#s.length && this.#indent() === indent && this.#isDash(); i++) {
      const dash = this.#at;
      let at = dash + 1;
      while (at < this.#end && this.#s.charCodeAt(at) === 32) at++;
      const opensMap = at < this.#end && this.#isKeyAt(at);
      const opensList = at + 1 < this.#end && this.#s.charCodeAt(at) === 45 && this.#s.charCodeAt(at + 1) === 32;
      if (opensMap || opensList) {
        this.#at = at;
        this.#block(this.#indent(), [...path, i], depth + 1);
      } else {
        this.#entry([...path, i], { start: dash, end: dash }, dash + 1, indent, depth);
      }
      this.#toContent();
    }
    if (this.#start < this.#s.length && this.#indent() > indent) throw DECLINED;
  }

  #isKeyAt(at: number): boolean {
    const unit = this.#s.charCodeAt(at);
    if (unit === 34 || unit === 39 || unit === 91 || unit === 123) return false;
    return this.#colon(at) >= 0;
  }

  /** Where the colon stands that ends the key at `at`, -1 where the line has none. */
  #colon(at: number): number {
    for (let i = at; i < this.#end; i++) if (this.#s.charCodeAt(i) === 58 && this.#isBlankAt(i + 1)) return i;
    return -1;
  }

  #key(): { readonly name: string; readonly end: number; readonly colon: number } {
    const unit = this.#s.charCodeAt(this.#at);
    if (unit === 34 || unit === 39) {
      const quoted = unit === 34 ? doubleQuoted(this.#s, this.#at, "yaml") : singleQuoted(this.#s, this.#at, true);
      if (!quoted || this.#s.charCodeAt(quoted.end) !== 58 || this.#colon(quoted.end) !== quoted.end) throw DECLINED;
      return { name: quoted.text.text, end: quoted.end, colon: quoted.end };
    }
    const colon = this.#colon(this.#at);
    if (colon <= this.#at || isIndicator(unit)) throw DECLINED;
    let end = colon;
    while (this.#s.charCodeAt(end - 1) === 32) end--;
    const name = this.#s.slice(this.#at, end);
    if (name.includes(" #")) throw DECLINED;
    return { name, end, colon };
  }

  /** Reads the value that begins at `from` and all lines that belong to it. */
  #entry(path: Path, keyAt: Span, from: number, indent: number, depth: number): void {
    let at = from;
    while (at < this.#end && (this.#s.charCodeAt(at) === 32 || this.#s.charCodeAt(at) === 9)) at++;
    const isEmpty = at >= this.#end || (this.#s.charCodeAt(at) === 35 && at > from);
    if (isEmpty) {
      if (at < this.#end) this.#comment(at);
      const endOfKey = this.#end;
      this.#nextLine();
      this.#toContent();
      const isNested =
        this.#start < this.#s.length &&
        (this.#indent() > indent || (this.#indent() === indent && this.#isDash() && typeof path.at(-1) === "string"));
      if (isNested && !this.#isScalarLine()) return this.#block(this.#indent(), path, depth + 1);
      if (isNested) throw DECLINED;
      const end = Math.min(endOfKey, from);
      return this.#push(path, keyAt, { value: null, text: { text: "", runs: [0, end, 0] }, end });
    }
    if (this.#s.charCodeAt(at) === 91) return this.#flowList(at, path, keyAt);
    this.#push(path, keyAt, this.#value(at, indent));
  }

  /** True when the line is neither a key nor a list entry. */
  #isScalarLine(): boolean {
    const unit = this.#s.charCodeAt(this.#at);
    return !this.#isDash() && unit !== 34 && unit !== 39 && this.#colon(this.#at) < 0;
  }

  #push(path: Path, keyAt: Span, { value, text, end }: Value): void {
    const at = { start: keyAt.start, end };
    this.#fields.push({ path, value, text, at, keyAt, origin: this.#origin, within: WITHIN });
  }

  /** Reads one value and moves to the line behind it. */
  #value(at: number, indent: number): Value {
    const unit = this.#s.charCodeAt(at);
    if (unit === 34 || unit === 39) return this.#quoted(at, unit);
    if (unit === 124 || unit === 62) return this.#blockString(at, indent);
    const isDash = unit === 45 && (at + 1 >= this.#end || this.#s.charCodeAt(at + 1) === 32);
    if (isIndicator(unit) || isDash) throw DECLINED;
    return this.#plain(at, indent);
  }

  #quoted(at: number, unit: number): Value {
    const quoted = unit === 34 ? doubleQuoted(this.#s, at, "yaml") : singleQuoted(this.#s, at, true);
    if (!quoted || quoted.end > this.#end) throw DECLINED;
    this.#restOfLine(quoted.end);
    this.#nextLine();
    return { value: quoted.text.text, text: quoted.text, end: quoted.end };
  }

  /** Behind a quoted value only a comment may follow. */
  #restOfLine(from: number): void {
    let i = from;
    while (i < this.#end && this.#s.charCodeAt(i) === 32) i++;
    if (i >= this.#end) return;
    if (this.#s.charCodeAt(i) !== 35 || i === from) throw DECLINED;
    this.#comment(i);
  }

  #blockString(at: number, indent: number): Value {
    const header = this.#s.slice(at, this.#end).trimEnd();
    if (!/^[|>][-+]?$/.test(header)) throw DECLINED;
    const feed = this.#s.indexOf("\n", this.#end);
    const read = blockScalar(this.#s, feed < 0 ? this.#s.length : feed + 1, indent, header[0] === ">", header[1] ?? "");
    if (!read) throw DECLINED;
    this.#readLine(read.next);
    return { value: read.text.text, text: read.text, end: Math.max(at + header.length, read.end) };
  }

  /** `[a, "b"]` on one line or several; each entry becomes a field. */
  #flowList(open: number, path: Path, keyAt: Span): void {
    let i = this.#flowSpace(open + 1);
    const first = this.#fields.length;
    for (let n = 0; this.#s.charCodeAt(i) !== 93; n++) {
      const entry = this.#flowEntry(i);
      this.#push([...path, n], { start: i, end: i }, entry);
      i = this.#flowSpace(entry.end);
      if (this.#s.charCodeAt(i) === 44) i = this.#flowSpace(i + 1);
      else if (this.#s.charCodeAt(i) !== 93) throw DECLINED;
    }
    if (this.#fields.length === first)
      this.#push(path, keyAt, { value: null, text: { text: "[]", runs: [0, open, i + 1 - open] }, end: i + 1 });
    const feed = this.#s.indexOf("\n", i);
    const end = feed < 0 ? this.#s.length : feed;
    this.#end = this.#s.charCodeAt(end - 1) === 13 ? end - 1 : end;
    this.#restOfLine(i + 1);
    this.#nextLine();
  }

  #flowEntry(at: number): Value {
    const unit = this.#s.charCodeAt(at);
    if (unit === 34 || unit === 39) {
      const quoted = unit === 34 ? doubleQuoted(this.#s, at, "yaml") : singleQuoted(this.#s, at, true);
      if (!quoted) throw DECLINED;
      return { value: quoted.text.text, text: quoted.text, end: quoted.end };
    }
    FLOW_WORD.lastIndex = at;
    const word = FLOW_WORD.exec(this.#s)?.[0].trimEnd();
    if (!word || isIndicator(unit) || word.includes(" #") || (word.includes(":") && /:(?:\s|$)/.test(word)))
      throw DECLINED;
    return this.#words(at, at + word.length);
  }

  #flowSpace(i: number): number {
    while (i < this.#s.length && isSpace(this.#s.charCodeAt(i))) i++;
    if (i >= this.#s.length || this.#s.charCodeAt(i) === 35) throw DECLINED;
    return i;
  }

  /** Words without quotation marks, over as many lines as are indented deeper. */
  #plain(at: number, indent: number): Value {
    const end = this.#plainEnd(at);
    const isClosed = this.#isCommentBehind(end);
    this.#nextLine();
    return !isClosed && this.#goesOn(indent) ? this.#folded({ start: at, end }, indent) : this.#words(at, end);
  }

  #words(at: number, end: number): Value {
    const text = mapped(this.#s, at, end);
    return { value: plainScalar(text.text), text, end };
  }

  /** True where the line belongs to the plain words above it. */
  #goesOn(indent: number): boolean {
    return (
      this.#start < this.#s.length &&
      (this.#at >= this.#end || (this.#indent() > indent && this.#s.charCodeAt(this.#at) !== 35))
    );
  }

  /** Plain words over several lines, or with blank lines behind them. */
  #folded(first: Span, indent: number): Value {
    const lines = [first];
    while (this.#goesOn(indent)) {
      const isBlank = this.#at >= this.#end;
      const end = isBlank ? this.#at : this.#plainEnd(this.#at);
      if (!isBlank && this.#isCommentBehind(end)) throw DECLINED;
      lines.push({ start: this.#at, end });
      this.#nextLine();
    }
    while (lines.at(-1)!.start >= lines.at(-1)!.end) lines.pop();
    const { end } = lines.at(-1)!;
    if (lines.length > 1) {
      const text = foldedLines(this.#s, lines);
      return { value: text.text, text, end };
    }
    return this.#words(first.start, end);
  }

  /** Where the words on this line end: before a comment, before the blanks at its end. */
  #plainEnd(at: number): number {
    let end = at;
    let colon = -1;
    for (; end < this.#end; end++) {
      const unit = this.#s.charCodeAt(end);
      if (unit === 35 && end > at && this.#s.charCodeAt(end - 1) === 32) break;
      if (unit === 58 && colon < 0 && this.#isBlankAt(end + 1)) colon = end;
    }
    if (end < this.#end) this.#comment(end--);
    if (colon >= 0) this.#tellColon(at, end);
    while (end > at && (this.#s.charCodeAt(end - 1) === 32 || this.#s.charCodeAt(end - 1) === 9)) end--;
    return end;
  }

  /** True at the end of the line as well. */
  #isBlankAt(i: number): boolean {
    const unit = i < this.#end ? this.#s.charCodeAt(i) : 32;
    return unit === 32 || unit === 9;
  }

  /** Behind the end of plain words stand blanks, and perhaps a comment. */
  #isCommentBehind(end: number): boolean {
    let i = end;
    while (i < this.#end && this.#isBlankAt(i)) i++;
    return i < this.#end;
  }

  /** A second colon is an error in YAML, yet everybody sees what is meant: the value is taken whole. */
  #tellColon(start: number, end: number): void {
    this.#troubles.push({
      id: "broken-yaml",
      fatal: false,
      at: { start, end },
      message: "This value holds a colon, which YAML takes for another key. Put the value in quotation marks.",
    });
  }
}

/**
 * How far the line that begins at `start` is indented; a blank line counts as deeper than any, the end of the text as
 * none.
 */
function indentAt(source: string, start: number): number {
  let at = start;
  while (source.charCodeAt(at) === 32) at++;
  const unit = source.charCodeAt(at);
  return unit === 10 || unit === 13 || (Number.isNaN(unit) && at > start) ? Infinity : at - start;
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}

/** True for blanks of any kind, line breaks among them. */
function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 160 && ODD_SPACE.test(String.fromCharCode(unit)));
}

const ODD_SPACE = /\s/;

/** True for the units that mean something else than a word at the start of a value. */
function isIndicator(unit: number): boolean {
  return unit < 64
    ? unit === 33 ||
        unit === 35 ||
        unit === 37 ||
        unit === 38 ||
        unit === 42 ||
        unit === 44 ||
        unit === 58 ||
        unit === 62 ||
        unit === 63
    : unit === 64 || unit === 91 || unit === 93 || unit === 96 || unit === 123 || unit === 124 || unit === 125;
}
