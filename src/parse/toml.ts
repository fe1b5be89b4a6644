import { LINEAR, type Mapped, type Span } from "../text/index.ts";
import type { Comment, Encoding, Field, FieldTree, Scalar } from "./document.ts";
import { doubleQuoted, singleQuoted } from "./quoted.ts";
import type { Readers } from "./document.ts";
import { treeIn } from "./relocate.ts";

/** Reads TOML: the usual shapes by our own scanner, everything else by the library. */
export function readToml(text: Mapped, readers: Readers): FieldTree {
  const tree = scanToml(text.text);
  return tree ? treeIn(text, tree) : readers.toml().readToml(text);
}

const WITHIN: readonly Encoding[] = ["toml"];
const KEY = /[A-Za-z0-9_-]+/y;
const WORD = /[^\s,\]#]+(?: \d{2}:[^\s,\]#]+)?/y;
const NUMBER = /^[-+]?(?:\d+(?:_\d+)*)(?:\.\d+(?:_\d+)*)?(?:[eE][-+]?\d+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$|^\d{2}:\d{2}/;

/** Reads TOML of the usual shapes: `key = value`, lists, tables; `null` where it holds anything else. */
function scanToml(source: string): FieldTree | null {
  const scan = new Scan(source);
  return scan.run() ? { fields: scan.fields, comments: scan.comments, troubles: [] } : null;
}

type Path = readonly (string | number)[];

interface Value {
  readonly value: Scalar;
  readonly text: Mapped;
  readonly end: number;
}

class Scan {
  readonly fields: Field[] = [];
  readonly comments: Comment[] = [];
  readonly #s: string;
  #at = 0;
  #table: Path = [];

  constructor(source: string) {
    this.#s = source;
  }

  run(): boolean {
    for (;;) {
      this.#space(true);
      if (this.#at >= this.#s.length) return true;
      const isRead = this.#s.charCodeAt(this.#at) === 91 ? this.#header() : this.#pair();
      if (!isRead || !this.#lineEnds()) return false;
    }
  }

  /** Skips blanks, and over line breaks and comments where they are allowed. */
  #space(overLines: boolean): void {
    for (; this.#at < this.#s.length; this.#at++) {
      const unit = this.#s.charCodeAt(this.#at);
      if (unit === 32 || unit === 9) continue;
      if (overLines && (unit === 10 || unit === 13)) continue;
      if (overLines && unit === 35) this.#comment();
      else return;
    }
  }

  #comment(): void {
    const start = this.#at;
    const feed = this.#s.indexOf("\n", start);
    let end = feed < 0 ? this.#s.length : feed;
    if (this.#s.charCodeAt(end - 1) === 13) end--;
    this.comments.push({
      text: { text: this.#s.slice(start + 1, end), runs: [0, start + 1, LINEAR] },
      at: { start, end },
    });
    this.#at = end - 1;
  }

  #lineEnds(): boolean {
    this.#space(false);
    if (this.#s.charCodeAt(this.#at) === 35) {
      this.#comment();
      this.#at++;
    }
    const unit = this.#s.charCodeAt(this.#at);
    return this.#at >= this.#s.length || unit === 10 || unit === 13;
  }

  #header(): boolean {
    if (this.#s.charCodeAt(this.#at + 1) === 91) return false;
    this.#at++;
    const path = this.#path();
    if (!path || this.#s.charCodeAt(this.#at) !== 93) return false;
    this.#at++;
    this.#table = path;
    return true;
  }

  /** `a`, `a.b`, `"a b".c`. */
  #path(): string[] | null {
    const path: string[] = [];
    for (;;) {
      this.#space(false);
      const unit = this.#s.charCodeAt(this.#at);
      if (unit === 34 || unit === 39) {
        const quoted = unit === 34 ? doubleQuoted(this.#s, this.#at, "toml") : singleQuoted(this.#s, this.#at, false);
        if (!quoted) return null;
        path.push(quoted.text.text);
        this.#at = quoted.end;
      } else {
        KEY.lastIndex = this.#at;
        const key = KEY.exec(this.#s)?.[0];
        if (!key) return null;
        path.push(key);
        this.#at += key.length;
      }
      const end = this.#at;
      this.#space(false);
      if (this.#s.charCodeAt(this.#at) !== 46) {
        this.#keyEnd = end;
        return path;
      }
      this.#at++;
    }
  }

  #keyEnd = 0;

  #pair(): boolean {
    const start = this.#at;
    const path = this.#path();
    if (!path || this.#s.charCodeAt(this.#at) !== 61) return false;
    const keyAt = { start, end: this.#keyEnd };
    this.#at++;
    this.#space(false);
    return this.#value([...this.#table, ...path], keyAt, start);
  }

  #value(path: Path, keyAt: Span, start: number): boolean {
    if (this.#s.charCodeAt(this.#at) === 91) return this.#list(path, keyAt, start);
    const value = this.#scalar();
    if (!value) return false;
    this.fields.push({
      path,
      value: value.value,
      text: value.text,
      at: { start, end: value.end },
      keyAt,
      origin: "front-matter",
      within: WITHIN,
    });
    this.#at = value.end;
    return true;
  }

  #list(path: Path, keyAt: Span, start: number): boolean {
    const open = this.#at;
    this.#at++;
    this.#space(true);
    let n = 0;
    for (; this.#s.charCodeAt(this.#at) !== 93; n++) {
      const at = this.#at;
      if (this.#at >= this.#s.length || !this.#value([...path, n], { start: at, end: at }, at)) return false;
      this.#space(true);
      if (this.#s.charCodeAt(this.#at) === 44) {
        this.#at++;
        this.#space(true);
      } else if (this.#s.charCodeAt(this.#at) !== 93) return false;
    }
    this.#at++;
    if (n === 0)
      this.fields.push({
        path,
        value: null,
        text: { text: this.#s.slice(open, this.#at), runs: [0, open, LINEAR] },
        at: { start, end: this.#at },
        keyAt,
        origin: "front-matter",
        within: WITHIN,
      });
    return true;
  }

  #scalar(): Value | null {
    const at = this.#at;
    const unit = this.#s.charCodeAt(at);
    if (this.#s.startsWith('"""', at) || this.#s.startsWith("'''", at)) return this.#longString(at);
    if (unit === 34 || unit === 39) {
      const quoted = unit === 34 ? doubleQuoted(this.#s, at, "toml") : singleQuoted(this.#s, at, false);
      return quoted && { value: quoted.text.text, text: quoted.text, end: quoted.end };
    }
    WORD.lastIndex = at;
    const word = WORD.exec(this.#s)?.[0];
    if (!word) return null;
    const text = { text: word, runs: [0, at, LINEAR] };
    const end = at + word.length;
    if (word === "true" || word === "false") return { value: word === "true", text, end };
    if (NUMBER.test(word)) return { value: Number(word.replaceAll("_", "")), text, end };
    return DATE.test(word) ? { value: word, text, end } : null;
  }

  /** Strings over several lines; those with escapes are left to the library. */
  #longString(at: number): Value | null {
    const fence = this.#s.slice(at, at + 3);
    const close = this.#s.indexOf(fence, at + 3);
    if (close < 0 || this.#s[close + 3] === fence[0]) return null;
    let start = at + 3;
    if (this.#s.charCodeAt(start) === 13) start++;
    if (this.#s.charCodeAt(start) === 10) start++;
    const inner = this.#s.slice(start, close);
    if (fence === '"""' && inner.includes("\\")) return null;
    return { value: inner, text: { text: inner, runs: [0, start, LINEAR] }, end: close + 3 };
  }
}
