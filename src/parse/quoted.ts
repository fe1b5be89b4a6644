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

/** Which escapes a format knows: JSON the fewest, YAML the most. */
export type Escapes = "json" | "toml" | "yaml";

/**
 * Reads the string that opens with the double quotation mark at `start` and ends on the same line; `null` where it does
 * not, or holds an escape that is none.
 */
export function doubleQuoted(source: string, start: number, escapes: Escapes): Quoted | null {
  let i = start + 1;
  for (; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 34) return { text: { text: source.slice(start + 1, i), runs: [0, start + 1, LINEAR] }, end: i + 1 };
    if (unit === 92) break;
    if (unit < 32 && (unit !== 9 || escapes === "json")) return null;
  }
  return i < source.length ? withEscapes(source, start + 1, i, escapes) : null;
}

function withEscapes(source: string, start: number, firstEscape: number, escapes: Escapes): Quoted | null {
  const builder = new MappedBuilder(source);
  let copied = start;
  for (let i = firstEscape; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 34) return { text: builder.copy(copied, i).build(), end: i + 1 };
    if (unit < 32 && (unit !== 9 || escapes === "json")) return null;
    if (unit !== 92) continue;
    const escape = escapeAt(source, i, escapes);
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
  const isSimple = letter in SIMPLE && !(escapes === "toml" && letter === "/");
  if (isSimple) return { text: SIMPLE[letter]!, end: start + 2 };
  if (escapes === "yaml" && letter in YAML_ONLY) return { text: YAML_ONLY[letter]!, end: start + 2 };
  if (escapes === "toml" && letter === "e") return null;
  const length = HEX[letter];
  const isKnown =
    length !== undefined && (letter === "u" || escapes === "yaml" || (escapes === "toml" && letter === "U"));
  if (!isKnown) return null;
  const digits = source.slice(start + 2, start + 2 + length);
  if (digits.length !== length || !/^[0-9a-fA-F]+$/.test(digits)) return null;
  const code = Number.parseInt(digits, 16);
  if (code > 0x10ffff) return null;
  return { text: code <= 0xffff ? String.fromCharCode(code) : String.fromCodePoint(code), end: start + 2 + length };
}

/**
 * Reads the string that opens with the single quotation mark at `start`; `''` stands for one mark where `doubled` says
 * so.
 */
export function singleQuoted(source: string, start: number, doubled: boolean): Quoted | null {
  const builder = new MappedBuilder(source);
  let copied = start + 1;
  for (let i = start + 1; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 10) return null;
    if (unit !== 39) continue;
    if (!doubled || source.charCodeAt(i + 1) !== 39) return { text: builder.copy(copied, i).build(), end: i + 1 };
    builder.copy(copied, i).replace("'", i, i + 2);
    copied = i + 2;
    i++;
  }
  return null;
}
