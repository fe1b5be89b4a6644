import { LINEAR, type Mapped } from "../text/index.ts";
import type { Trouble } from "./document.ts";

/** How the bytes of a file were written; a fix writes them the same way again. */
export type Charset = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Bytes as text, the byte-order mark left out. */
export interface Decoded {
  readonly text: string;
  readonly charset: Charset;
  readonly hasMark: boolean;
  readonly troubles: readonly Trouble[];
}

/**
 * Decodes bytes: by their mark, else UTF-16 by its zero bytes, else UTF-8, else Windows-1252, which always succeeds.
 */
export function decode(bytes: Uint8Array): Decoded {
  const a = bytes[0];
  const b = bytes[1];
  const c = bytes[2];
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes.subarray(3), true);
  if (a === 0xff && b === 0xfe)
    return {
      text: new TextDecoder("utf-16le").decode(bytes.subarray(2)),
      charset: "utf-16le",
      hasMark: true,
      troubles: [],
    };
  if (a === 0xfe && b === 0xff)
    return {
      text: new TextDecoder("utf-16be").decode(bytes.subarray(2)),
      charset: "utf-16be",
      hasMark: true,
      troubles: [],
    };
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), charset: wide, hasMark: false, troubles: [] };
  return utf8(bytes, false);
}

/** UTF-16 without a mark: plain letters leave every other byte zero. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length & ~1, 512);
  if (length < 8 || !bytes.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length * 0.35 && even === 0) return "utf-16le";
  return even > length * 0.35 && odd === 0 ? "utf-16be" : null;
}

let strictDecoder: TextDecoder | undefined;

// Setting a decoder up takes milliseconds, so it is done when the first bytes come; hosts may hand over text instead.
function strict(): TextDecoder {
  return (strictDecoder ??= new TextDecoder("utf-8", { fatal: true }));
}

function utf8(bytes: Uint8Array, hasMark: boolean): Decoded {
  try {
    return { text: strict().decode(bytes), charset: "utf-8", hasMark, troubles: [] };
  } catch {
    const text = wide(bytes);
    const first = Math.max(0, text.search(/[\u0080-\uffff]/));
    const trouble: Trouble = {
      id: "not-utf8",
      fatal: false,
      at: { start: first, end: Math.min(text.length, first + 1) },
      message:
        "This file is not written in UTF-8, so it was read as Windows-1252. Save it as UTF-8, or some signs will look broken to readers.",
    };
    return { text, charset: "windows-1252", hasMark, troubles: [trouble] };
  }
}

/**
 * Text as bytes again, in the way the file was written; `null` where that way has no sign for something in the text.
 */
export function encode(text: string, charset: Charset, hasMark: boolean): Uint8Array | null {
  if (charset === "utf-8") return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
  if (charset === "windows-1252") return narrow(text);
  const units = hasMark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), charset === "utf-16le");
  return bytes;
}

/** The signs that Windows-1252 has for the bytes 0x80 to 0x9F; five of them it leaves to control signs. */
const HIGH =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

// Several versions of Node decode "windows-1252" as Latin-1, so the signs in between are put in here.
function wide(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => HIGH[control.charCodeAt(0) - 0x80]!);
}

/** The signs of Windows-1252 in the order of their bytes. */
export function narrowSigns(): string {
  return wide(Uint8Array.from({ length: 256 }, (_, byte) => byte));
}

function narrow(text: string): Uint8Array | null {
  const signs = new Map([...narrowSigns()].map((sign, byte) => [sign, byte]));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = signs.get(text[i]!);
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

/** The whole of a text, each unit at its own place. */
export function wholeText(text: string): Mapped {
  return { text, runs: [0, 0, LINEAR] };
}
