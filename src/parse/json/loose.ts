import { LINEAR, MappedBuilder, type Mapped, type Span } from "../../text/index.ts";
import type { Comment, Encoding, Field, FieldTree, Scalar, Trouble } from "../document.ts";
import { escapeAt } from "../quoted.ts";

const WITHIN: readonly Encoding[] = ["json"];
const DEEPEST = 64;

/**
 * Reads JSON as people write it: comments, trailing commas, single quotes and bare keys are fine; where a comma or a
 * quotation mark is missing, the first such place is told and reading goes on. Never recursive, always to the end.
 */
export function scanLooseJson(source: string): FieldTree {
  return new Scan(source).run();
}

interface Level {
  readonly isList: boolean;
  readonly open: number;
  readonly start: number;
  readonly keyAt: Span;
  key: string | number;
  count: number;
}

class Scan {
  readonly #fields: Field[] = [];
  readonly #comments: Comment[] = [];
  readonly #troubles: Trouble[] = [];
  readonly #levels: Level[] = [];
  readonly #s: string;
  #at = 0;
  /** Where the entry begins whose value is being read, and where its key stands. */
  #start = 0;
  #keyAt: Span = { start: 0, end: 0 };

  constructor(source: string) {
    this.#s = source;
  }

  run(): FieldTree {
    this.#space();
    this.#start = this.#at;
    this.#keyAt = { start: this.#at, end: this.#at };
    this.#value();
    while (this.#levels.length > 0) this.#step();
    this.#space();
    if (this.#at < this.#s.length) this.#tell("The JSON ends before this, so what follows was not read.", this.#at);
    return { fields: this.#fields, comments: this.#comments, troubles: this.#troubles };
  }

  /** Reads one entry of the innermost level, or closes it. */
  #step(): void {
    const level = this.#levels.at(-1)!;
    this.#space();
    const unit = this.#s.charCodeAt(this.#at);
    if (this.#at >= this.#s.length) {
      this.#tell(
        `The JSON ends too early: the ${level.isList ? "list" : "object"} that begins here is never closed. Add "${level.isList ? "]" : "}"}" at its end.`,
        level.open,
      );
      this.#levels.length = 0;
    } else if (unit === 93 || unit === 125) this.#close(unit);
    else if (unit === 44) this.#at++;
    else this.#entry(level);
  }

  #close(unit: number): void {
    const isList = unit === 93;
    const level = this.#levels.at(-1)!;
    if (level.isList !== isList) {
      this.#tell(`"${level.isList ? "]" : "}"}" was expected here.`, this.#at);
      // A bracket that closes nothing is passed over.
      if (!this.#levels.slice(-4).some((outer) => outer.isList === isList)) {
        this.#at++;
        return;
      }
    }
    this.#levels.pop();
    if (level.isList !== isList) return;
    this.#at++;
    if (level.count === 0)
      this.#push(
        {
          value: null,
          text: { text: this.#s.slice(level.open, this.#at), runs: [0, level.open, LINEAR] },
          end: this.#at,
        },
        level.start,
        level.keyAt,
      );
  }

  #entry(level: Level): void {
    if (level.count > 0 && !this.#commaStandsBefore()) this.#tell("A comma is missing before this.", this.#at);
    this.#start = this.#at;
    if (level.isList) {
      level.key = level.count++;
      this.#keyAt = { start: this.#at, end: this.#at };
      return this.#value();
    }
    const key = this.#key();
    if (key === null) return this.#skip("A key in quotation marks was expected here.");
    this.#keyAt = { start: this.#start, end: this.#at };
    level.key = key;
    level.count++;
    this.#space();
    if (this.#s.charCodeAt(this.#at) === 58) this.#at++;
    else this.#tell("A colon was expected here.", this.#at);
    this.#space();
    this.#value();
  }

  #commaStandsBefore(): boolean {
    let i = this.#at - 1;
    while (i > 0 && /\s/.test(this.#s[i]!)) i--;
    const last = this.#comments.at(-1);
    if (last && last.at.end > i && last.at.start <= i) {
      i = last.at.start - 1;
      while (i > 0 && /\s/.test(this.#s[i]!)) i--;
    }
    return this.#s.charCodeAt(i) === 44;
  }

  #key(): string | null {
    const unit = this.#s.charCodeAt(this.#at);
    if (unit === 34 || unit === 39) return this.#string(unit).text.text;
    BARE_KEY.lastIndex = this.#at;
    const bare = BARE_KEY.exec(this.#s)?.[0];
    if (!bare) return null;
    this.#at += bare.length;
    return bare;
  }

  #value(): void {
    const unit = this.#s.charCodeAt(this.#at);
    if (unit === 123 || unit === 91) {
      this.#levels.push({
        isList: unit === 91,
        open: this.#at,
        start: this.#start,
        keyAt: this.#keyAt,
        key: "",
        count: 0,
      });
      this.#at++;
      return;
    }
    const start = this.#start;
    const keyAt = this.#keyAt;
    if (unit === 34 || unit === 39) return this.#push(this.#string(unit), start, keyAt);
    WORD.lastIndex = this.#at;
    const word = WORD.exec(this.#s)?.[0] ?? "";
    const value = wordValue(word);
    if (value === undefined)
      return this.#skip("A value was expected here: text in quotation marks, a number, true, false or null.");
    const text = { text: word, runs: [0, this.#at, LINEAR] };
    this.#at += word.length;
    this.#push({ value, text, end: this.#at }, start, keyAt);
  }

  /** Reads a string; one that runs over a line break or never closes is told and taken as far as it goes. */
  #string(quote: number): Read {
    const open = this.#at;
    const builder = new MappedBuilder(this.#s);
    let copied = open + 1;
    let i = copied;
    for (; i < this.#s.length && this.#s.charCodeAt(i) !== quote; i++) {
      const unit = this.#s.charCodeAt(i);
      if (unit === 10) {
        if (this.#startsNext(i + 1)) break;
        this.#tell("A line ends inside this text. Write \\n for the line break, or close the quotation mark.", open);
      }
      if (unit !== 92) continue;
      const escape = looseEscape(this.#s, i);
      builder.copy(copied, i).replace(escape.text, i, escape.end);
      copied = escape.end;
      i = escape.end - 1;
    }
    const isClosed = this.#s.charCodeAt(i) === quote;
    if (!isClosed) this.#tell("The quotation mark that opens this text is never closed.", open);
    const text = builder.copy(copied, Math.min(i, this.#s.length)).build();
    this.#at = Math.min(this.#s.length, isClosed ? i + 1 : i);
    return { value: text.text, text, end: this.#at };
  }

  /** A line that begins a new entry shows that the quotation mark before it was forgotten. */
  #startsNext(at: number): boolean {
    NEXT_ENTRY.lastIndex = at;
    return NEXT_ENTRY.test(this.#s);
  }

  /** Tells what was expected and goes on behind the word that stands there instead. */
  #skip(message: string): void {
    this.#tell(message, this.#at);
    const from = this.#at;
    while (this.#at < this.#s.length && !/[,\]}\n]/.test(this.#s[this.#at]!)) this.#at++;
    if (this.#at === from && this.#levels.length === 0) this.#at = this.#s.length;
    else if (this.#at === from && this.#s[from] === "\n") this.#at++;
  }

  /** Moves over blanks and comments. */
  #space(): void {
    for (;;) {
      while (this.#at < this.#s.length && isSpace(this.#s.charCodeAt(this.#at))) this.#at++;
      const isLine = this.#s.startsWith("//", this.#at);
      if (!isLine && !this.#s.startsWith("/*", this.#at)) return;
      const close = this.#s.indexOf(isLine ? "\n" : "*/", this.#at + 2);
      const innerEnd = close < 0 ? this.#s.length : close;
      const end = close < 0 || isLine ? innerEnd : close + 2;
      this.#comments.push({
        text: { text: this.#s.slice(this.#at + 2, innerEnd), runs: [0, this.#at + 2, LINEAR] },
        at: { start: this.#at, end },
      });
      this.#at = end;
    }
  }

  #push({ value, text, end }: Read, start: number, keyAt: Span): void {
    if (this.#levels.length > DEEPEST) return;
    this.#fields.push({
      path: this.#levels.map(({ key }) => key),
      value,
      text,
      at: { start, end },
      keyAt,
      origin: "source",
      within: WITHIN,
    });
  }

  /** Only the first trouble is told; those behind it often follow from it. */
  #tell(message: string, at: number): void {
    if (this.#troubles.length > 0) return;
    const start = Math.min(at, this.#s.length);
    this.#troubles.push({
      id: "broken-json",
      message: `The JSON is broken. ${message}`,
      at: { start, end: Math.min(start + 1, this.#s.length) },
      fatal: false,
    });
  }
}

interface Read {
  readonly value: Scalar;
  readonly text: Mapped;
  readonly end: number;
}

const BARE_KEY = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const WORD = /[^\s,\]}:"'[{]+/y;
const NEXT_ENTRY = /[ \t]*(?:"[^"\n]{1,80}"[ \t]*:|[}\]])/y;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const HEX = /^[-+]?0[xX][0-9a-fA-F]+$/;

function wordValue(word: string): Scalar | undefined {
  switch (word) {
    case "true":
      return true;
    case "false":
      return false;
    case "null":
    case "undefined":
    case "NaN":
    case "Infinity":
    case "-Infinity":
    case "+Infinity":
      return null;
    default:
      return NUMBER.test(word)
        ? Number(word)
        : HEX.test(word)
          ? Number(word.replace(/^[-+]/, "")) * (word.startsWith("-") ? -1 : 1)
          : undefined;
  }
}

/** An escape of JSON or JSON5; a backslash before anything else is passed over. */
function looseEscape(source: string, start: number): { readonly text: string; readonly end: number } {
  const next = source[start + 1] ?? "";
  if (next === "\r" && source[start + 2] === "\n") return { text: "", end: start + 3 };
  if (next === "\n" || next === "\r" || next === "") return { text: "", end: Math.min(source.length, start + 2) };
  if (next === "'") return { text: "'", end: start + 2 };
  if (next === "v" || next === "0") return { text: next === "v" ? "\v" : "\0", end: start + 2 };
  return escapeAt(source, start, next === "x" ? "yaml" : "json") ?? { text: next, end: start + 2 };
}

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0xfeff || unit === 0x2028 || unit === 0x2029;
}
