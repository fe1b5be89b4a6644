import type { Piece } from "../fields/pieces.ts";

const SIMPLE: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  " ": " ",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
  "\t": "\t",
};
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** What the escape stands for that begins at the backslash `source[start]`; YAML knows all those of TOML. */
export function escapeAt(source: string, start: number): Piece | null {
  const letter = source[start + 1] ?? "";
  const simple = SIMPLE[letter];
  if (simple !== undefined) return { text: simple, end: start + 2 };
  const end = start + 2 + (DIGITS[letter] ?? 0);
  const digits = source.slice(start + 2, end);
  const code = /^[\da-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : Infinity;
  return code > 0x10ffff ? null : { text: String.fromCodePoint(code), end };
}
