import { isCapital, isDigit, isSmall } from "../text/index.ts";
import { CHECK, CHECK_STEP, checkOf, HASH, HASH_STEP, hashOf } from "./hash.ts";

const { imul } = Math;

/** Not yet asked which word of the lexicon a word is. */
export const UNASKED = -1;

/** A word of running text: letters and digits, with its place in the text it came from. */
export class Word {
  readonly start: number;
  readonly end: number;
  /** Two hashes of its folded form, by which tables find it without its letters. */
  readonly hash: number;
  readonly check: number;
  /** Its number in the lexicon, once somebody asked; 0 for a word that no term has. */
  number = UNASKED;
  readonly #text: string;
  #folded: string | undefined;

  constructor(text: string, start: number, end: number, hash: number, check: number, folded?: string) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.hash = hash;
    this.check = check;
    this.#folded = folded;
  }

  /** Its letters and digits in small letters, for look-up. */
  get folded(): string {
    return (this.#folded ??= this.#text.slice(this.start, this.end).toLowerCase());
  }
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
      if (unit === 38 || unit === 43) words.push(new Word(text, i, i + 1, AND_HASH, AND_CHECK, "and"));
      i++;
      continue;
    }
    const start = i;
    let hash = HASH;
    let check = CHECK;
    let isPlain = true;
    for (;;) {
      if (kind === CAPITAL) unit |= 32;
      else if (kind !== PLAIN) isPlain = false;
      if (kind !== NO_WORD) {
        hash = imul(hash ^ unit, HASH_STEP);
        check = imul(check ^ unit, CHECK_STEP);
      }
      if (++i === length) break;
      unit = text.charCodeAt(i);
      kind = unit < 128 ? KINDS[unit]! : kindBeyondAscii(unit);
      if (kind === NO_WORD && !joins(text, start, i, unit)) break;
    }
    words.push(isPlain ? new Word(text, start, i, hash, check) : oddWord(text, start, i));
  }
  return words;
}

const AND_HASH = hashOf("and");
const AND_CHECK = checkOf("and");

// A word with signs inside, or with letters beyond ASCII, which fold as the whole word folds.
function oddWord(text: string, start: number, end: number): Word {
  const folded = text.slice(start, end).toLowerCase().replace(/['’.]/g, "");
  return new Word(text, start, end, hashOf(folded), checkOf(folded), folded);
}

const NO_WORD = 0;
const PLAIN = 1;
const CAPITAL = 2;
const BEYOND = 3;

const KINDS = Uint8Array.from({ length: 128 }, (_, unit) =>
  isSmall(unit) || isDigit(unit) ? PLAIN : isCapital(unit) ? CAPITAL : NO_WORD,
);

/** Letters of any script we meet, and digits. */
function isWordUnit(unit: number): boolean {
  return unit < 128 ? KINDS[unit] !== NO_WORD : kindBeyondAscii(unit) === BEYOND;
}

function kindBeyondAscii(unit: number): number {
  return (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x370 && unit <= 0x1fff) ||
    (unit >= 0x3040 && unit < 0xd800)
    ? BEYOND
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
