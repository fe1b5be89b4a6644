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

/** Decodes bytes: by their mark, else UTF-16 by its zero bytes, else UTF-8, else Windows-1252, which always succeeds. */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes.subarray(3), true);
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes.subarray(2)), charset: "utf-16le", hasMark: true, troubles: [] };
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes.subarray(2)), charset: "utf-16be", hasMark: true, troubles: [] };
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), charset: wide, hasMark: false, troubles: [] };
  return utf8(bytes, false);
}

/** UTF-16 without a mark: plain letters leave every other byte zero. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length & ~1, 512);
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length * 0.35 && even === 0) return "utf-16le";
  return even > length * 0.35 && odd === 0 ? "utf-16be" : null;
}

const strict = new TextDecoder("utf-8", { fatal: true });

function utf8(bytes: Uint8Array, hasMark: boolean): Decoded {
  try {
    return { text: strict.decode(bytes), charset: "utf-8", hasMark, troubles: [] };
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    const first = Math.max(0, text.search(/[\u0080-\uffff]/));
    const trouble: Trouble = {
      id: "not-utf8", fatal: false, at: { start: first, end: Math.min(text.length, first + 1) },
      message: "This file is not written in UTF-8, so it was read as Windows-1252. Save it as UTF-8, or some signs will look broken to readers.",
    };
    return { text, charset: "windows-1252", hasMark, troubles: [trouble] };
  }
}

/** The whole of a text, each unit at its own place. */
export function wholeText(text: string): Mapped {
  return { text, runs: [0, 0, LINEAR] };
}
