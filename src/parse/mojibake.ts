import { compose, MappedBuilder, type Mapped } from "../text/index.ts";
import type { Trouble } from "./document.ts";
import { narrowSigns, wholeText } from "./encoding.ts";

/**
 * The signs as which Windows-1252 shows the bytes 0x80 to 0xBF, the ones that follow the first byte of a sign in UTF-8.
 */
const NEXT =
  "[\\u0080-\\u00bf\\u20ac\\u201a\\u0192\\u201e\\u2026\\u2020\\u2021\\u02c6\\u2030\\u0160\\u2039\\u0152\\u017d\\u2018\\u2019\\u201c\\u201d\\u2022\\u2013\\u2014\\u02dc\\u2122\\u0161\\u203a\\u0153\\u017e\\u0178]";

/**
 * UTF-8 that was read as Windows-1252. Only first bytes that no language writes before such signs are taken, so that
 * "CAFÉ…" and "“RÉSUMÉ”" are left alone: Â and Ã for Latin letters, â and ï for quotation marks, dashes and bullets, ð
 * for emoji. An Â at the end of a word is what is left of a broken non-breaking space.
 */
const BROKEN = new RegExp(
  `[\\u00c2\\u00c3]${NEXT}|[\\u00e2\\u00ef]${NEXT}{2}|\\u00f0\\u0178${NEXT}{2}|(?<=[!-~])\\u00c2(?=[ \\t\\r\\n]|$)`,
  "g",
);

/** Cheap to look for, and absent from most texts. */
const FIRST = ["\u00c2", "\u00c3", "\u00e2", "\u00ef", "\u00f0"];

/** Signs that were broken twice are mended twice. */
const MOST_ROUNDS = 2;

/** A text whose broken signs were mended; each mended sign is one opaque run over the units it came from. */
export interface Mended {
  readonly text: Mapped;
  readonly trouble: Trouble;
}

/** Mends a text that was UTF-8 and was read as Windows-1252 somewhere on its way; `null` where nothing is broken. */
export function mended(source: string): Mended | null {
  if (!mayBeBroken(source)) return null;
  BROKEN.lastIndex = 0;
  const first = BROKEN.exec(source);
  if (!first) return null;
  let text = wholeText(source);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = mendOnce(text.text);
    if (!next) break;
    text = compose(text, next);
  }
  return { text, trouble: tell(first.index, first[0]) };
}

function mayBeBroken(source: string): boolean {
  for (let i = 0; i < FIRST.length; i++) if (source.includes(FIRST[i]!)) return true;
  return false;
}

function mendOnce(source: string): Mapped | null {
  const builder = new MappedBuilder(source);
  let copied = 0;
  BROKEN.lastIndex = 0;
  for (const match of source.matchAll(BROKEN)) {
    const sign = signOf(match[0]);
    if (sign === null) continue;
    builder.copy(copied, match.index).replace(sign, match.index, match.index + match[0].length);
    copied = match.index + match[0].length;
  }
  return copied === 0 ? null : builder.copy(copied, source.length).build();
}

function tell(start: number, broken: string): Trouble {
  const sign = signOf(broken) ?? "";
  const example = sign.trim() === "" ? `"${broken.trim()}"` : `"${broken}" where "${sign}" was meant`;
  return {
    id: "mojibake",
    fatal: false,
    at: { start, end: start + broken.length },
    message: `Some signs in this file are broken, such as ${example}. Paste the text again from its source and save it as UTF-8.`,
  };
}

let bytes: Map<string, number> | undefined;

function signOf(broken: string): string | null {
  if (broken === "\u00c2") return "";
  bytes ??= new Map([...narrowSigns()].map((sign, byte) => [sign, byte]));
  try {
    const sign = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from([...broken], (unit) => bytes!.get(unit) ?? unit.charCodeAt(0)),
    );
    return sign === "\ufeff" ? "" : sign;
  } catch {
    return null;
  }
}
