import { isCapital, isDigit, isSmall, type TextSpan } from "../text/index.ts";

/** A word of running text: letters and digits, with its place in the text it came from. */
export interface Word extends TextSpan {
  /** Its letters and digits in small letters, for look-up. */
  readonly folded: string;
}

/**
 * Cuts text into words. Dots inside abbreviations and apostrophes belong to the word and are dropped from its folded
 * form: "M.D." folds to "md", "bachelor's" to "bachelors", "Pharm.D." to "pharmd". Hyphens, slashes and blanks part
 * words, so "PA-C", "PA C" and "PA/C" look up alike. "&" and "+" standing alone fold to "and".
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let i = 0;
  while (i < length) {
    let unit = text.charCodeAt(i);
    let kind = unit < 128 ? KINDS[unit]! : kindBeyondAscii(unit);
    if (kind === NO_WORD) {
      if (unit === 38 || unit === 43) words.push({ start: i, end: i + 1, folded: "and" });
      i++;
      continue;
    }
    const start = i;
    let isPlain = true;
    let hasSigns = false;
    for (;;) {
      if (kind === NO_WORD) hasSigns = true;
      else if (kind !== PLAIN) isPlain = false;
      if (++i === length) break;
      unit = text.charCodeAt(i);
      kind = unit < 128 ? KINDS[unit]! : kindBeyondAscii(unit);
      if (kind === NO_WORD && !joins(text, start, i, unit)) break;
    }
    const written = text.slice(start, i);
    const small = isPlain ? written : written.toLowerCase();
    words.push({ start, end: i, folded: hasSigns ? small.replace(SIGNS, "") : small });
  }
  return words;
}

const SIGNS = /['’.]/g;

const NO_WORD = 0;
/** Small letters of ASCII and digits, which fold to themselves. */
const PLAIN = 1;
const OTHER = 2;

const KINDS = Uint8Array.from({ length: 128 }, (_, unit) =>
  isSmall(unit) || isDigit(unit) ? PLAIN : isCapital(unit) ? OTHER : NO_WORD,
);

/** Letters of any script we meet, and digits. */
function isWordUnit(unit: number): boolean {
  return unit < 128 ? KINDS[unit] !== NO_WORD : kindBeyondAscii(unit) !== NO_WORD;
}

function kindBeyondAscii(unit: number): number {
  return (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x370 && unit <= 0x1fff) ||
    (unit >= 0x3040 && unit < 0xd800)
    ? OTHER
    : NO_WORD;
}

// An apostrophe between letters, or a dot of an abbreviation, belongs to the word.
function joins(text: string, start: number, at: number, unit: number): boolean {
  if (unit === 46) return isAbbreviationDot(text, start, at);
  return (unit === 39 || unit === 0x2019) && isWordUnit(text.charCodeAt(at + 1));
}

// A dot belongs to the word in "M.D.", "B.S.N." and "Pharm.D.": between short parts, or after the last of them.
// "PTO.RN" is a missing blank, not an abbreviation, so longer parts count only where they begin a known degree.
function isAbbreviationDot(text: string, start: number, dot: number): boolean {
  let partStart = dot;
  while (partStart > start && text.charCodeAt(partStart - 1) !== 46) partStart--;
  const hadDot = partStart > start;
  const partLength = dot - partStart;
  const after = text.charCodeAt(dot + 1);
  if (hadDot && partLength <= 2 && !isWordUnit(after)) return true;
  const isCapitalAhead = isCapital(after) && !isSmall(text.charCodeAt(dot + 2));
  if (!isCapitalAhead) return false;
  return (
    (partLength <= 2 && !isDigit(text.charCodeAt(dot - 1))) || DEGREE_STEMS.has(text.slice(start, dot).toLowerCase())
  );
}

const DEGREE_STEMS = new Set(["pharm", "psy"]);
