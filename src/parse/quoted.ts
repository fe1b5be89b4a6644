import { LINEAR, MappedBuilder, type Mapped } from "../text/index.ts";

/** A quoted string with its escapes undone; `end` is behind the closing quotation mark. */
export interface Quoted {
  readonly text: Mapped;
  readonly end: number;
}

const SIMPLE: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};
const YAML_ONLY: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  v: "\v",
  e: "\x1b",
  " ": " ",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
  "\t": "\t",
};
const HEX: Readonly<Record<string, number>> = { u: 4, U: 8, x: 2 };

/** Which escapes are known: those of JSON, or all of YAML, among which are those of TOML. */
export type Escapes = "json" | "yaml";

/**
 * Reads the string of JSON that opens with the quotation mark at `start`; `null` where it does not end on the same
 * line, or holds an escape that is none.
 */
export function doubleQuoted(source: string, start: number): Quoted | null {
  let i = start + 1;
  for (; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 34) return { text: { text: source.slice(start + 1, i), runs: [0, start + 1, LINEAR] }, end: i + 1 };
    if (unit === 92) break;
    if (unit < 32) return null;
  }
  return i < source.length ? withEscapes(source, start + 1, i) : null;
}

function withEscapes(source: string, start: number, firstEscape: number): Quoted | null {
  const builder = new MappedBuilder(source);
  let copied = start;
  for (let i = firstEscape; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 34) return { text: builder.copy(copied, i).build(), end: i + 1 };
    if (unit < 32) return null;
    if (unit !== 92) continue;
    const escape = escapeAt(source, i, "json");
    if (!escape) return null;
    builder.copy(copied, i).replace(escape.text, i, escape.end);
    copied = escape.end;
    i = escape.end - 1;
  }
  return null;
}

/** Reads the escape that begins at the backslash `source[start]`. */
export function escapeAt(
  source: string,
  start: number,
  escapes: Escapes,
): { readonly text: string; readonly end: number } | null {
  const letter = source[start + 1] ?? "";
  const simple = SIMPLE[letter] ?? (escapes === "yaml" ? YAML_ONLY[letter] : undefined);
  if (simple !== undefined) return { text: simple, end: start + 2 };
  const length = HEX[letter];
  if (length === undefined || (letter !== "u" && escapes === "json")) return null;
  const digits = source.slice(start + 2, start + 2 + length);
  if (digits.length !== length || !/^[0-9a-fA-F]+$/.test(digits)) return null;
  const code = Number.parseInt(digits, 16);
  if (code > 0x10ffff) return null;
  return { text: code <= 0xffff ? String.fromCharCode(code) : String.fromCodePoint(code), end: start + 2 + length };
}
