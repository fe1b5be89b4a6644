import { currencyOf, scaleOf } from "../../../tables/figures.ts";
import { endOfRun, isBlank, isCapital, isDigit, isLetter, isPlainLetter, isWordUnit } from "./letters.ts";

/** A mark of currency, and where it begins and ends. */
export interface Mark {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

const SYMBOLS = "$£€¥₹₩₪₺₴₱";

/** The currency that stands right before a figure: "$", "US$", "USD $", "CHF", "Rs.". */
export function currencyBefore(text: string, start: number): Mark | null {
  let end = start;
  while (start - end < 2 && isBlankOrStar(text, end - 1)) end--;
  const symbol = text[end - 1];
  if (symbol === undefined || isDigit(text, start - 1)) return null;
  return SYMBOLS.includes(symbol) ? symbolBefore(text, symbol, end - 1, start) : wordBefore(text, end, start);
}

function isBlankOrStar(text: string, i: number): boolean {
  return text[i] === "*" || isBlank(text, i);
}

function symbolBefore(text: string, symbol: string, at: number, end: number): Mark | null {
  const apart = isBlank(text, at - 1) && isCode(text, at - 4, at - 1) ? text.slice(at - 4, at - 1) : null;
  const lettersStart = startOfLetters(text, at, 3);
  const letters = text.slice(lettersStart, at);
  const long = (apart && currencyOf(apart)) || (letters && (currencyOf(letters + symbol) ?? currencyOf(letters)));
  if (long) return { code: long, start: apart ? at - 4 : lettersStart, end };
  const code = symbol === "$" ? "$" : currencyOf(symbol);
  return code ? { code, start: at, end } : null;
}

function wordBefore(text: string, behind: number, end: number): Mark | null {
  const wordEnd = text[behind - 1] === "." ? behind - 1 : behind;
  const last = text[wordEnd - 1];
  if (last !== "s" && last !== "r" && !isCapital(text, wordEnd - 1)) return null;
  const start = isCode(text, wordEnd - 3, wordEnd) ? wordEnd - 3 : startOfLetters(text, wordEnd, 4);
  const word = text.slice(start, wordEnd);
  const isMark =
    (wordEnd - start === 3 && isCode(text, start, wordEnd)) ||
    ((word === "Rs" || word === "SFr" || word === "Fr") && !isWordUnit(text, start - 1));
  const code = isMark ? currencyOf(word) : undefined;
  return code ? { code, start, end } : null;
}

/** Three capitals that are no part of a longer word. */
function isCode(text: string, start: number, end: number): boolean {
  return (
    end - start === 3 &&
    isCapital(text, start) &&
    isCapital(text, start + 1) &&
    isCapital(text, start + 2) &&
    (!isWordUnit(text, start - 1) || isSmallLetter(text[start - 1]!))
  );
}

// "SalaryUSD 13.75": a lost line break glues the code to the word before.
function isSmallLetter(unit: string): boolean {
  return unit >= "a" && unit <= "z";
}

function startOfLetters(text: string, end: number, most: number): number {
  let start = end;
  while (end - start < most && isPlainLetter(text, start - 1)) start--;
  return start;
}

/** The currency that stands right behind a figure: "€", " EUR", " US dollars". */
export function currencyBehind(text: string, end: number): Mark | null {
  const at = isBlank(text, end) ? end + 1 : end;
  const symbol = text[at];
  if (symbol === undefined) return null;
  if (SYMBOLS.includes(symbol)) {
    const code = symbol === "$" ? "$" : currencyOf(symbol);
    return code && !isDigit(text, at + 1) ? { code, start: end, end: at + 1 } : null;
  }
  const wordEnd = endOfRun(text, at, isLetter);
  if (wordEnd - at < 2 || wordEnd - at > 7) return null;
  const markEnd = dollarsEnd(text, wordEnd);
  const code = currencyOf(text.slice(at, markEnd));
  return code ? { code, start: end, end: markEnd } : null;
}

function dollarsEnd(text: string, at: number): number {
  if ((text[at] !== " " && text[at] !== "-") || (text[at + 1] !== "d" && text[at + 1] !== "D")) return at;
  const end = endOfRun(text, at + 1, isLetter);
  return /^.ollars?$/.test(text.slice(at + 1, end)) ? end : at;
}

/** The scale that stands right behind a figure: "k", " Mio", " thousand". */
export function scaleBehind(text: string, end: number): { readonly factor: number; readonly end: number } | null {
  const at = isBlank(text, end) ? end + 1 : end;
  const wordEnd = endOfRun(text, at, isPlainLetter);
  const letters = wordEnd - at;
  const isWord =
    letters === 1
      ? at === end && "kKmMbB".includes(text[at]!)
      : letters >= 2 && letters <= 9 && !isWordUnit(text, wordEnd);
  const factor = isWord ? scaleOf(text.slice(at, wordEnd)) : undefined;
  return factor ? { factor, end: wordEnd } : null;
}

/**
 * Where the digits end that blanks part from a figure, as in "$89, 000" and "8 000 - 12 000 zł": blanks part thousands
 * only beside a currency.
 */
export function tornDigits(text: string, end: number, hasCurrency: boolean): number | null {
  const hasComma = hasCurrency && text[end] === ",";
  const isParted = hasComma || text[end] === " " || text[end] === "\u00a0" || text[end] === "\u202f";
  const from = hasComma && text[end + 1] === " " ? end + 2 : end + 1;
  if (!isParted || !isDigit(text, from) || !isDigit(text, from + 1) || !isDigit(text, from + 2)) return null;
  if (!hasCurrency) return spacedDigits(text, end);
  const next = text[from + 3];
  return isDigit(text, from + 3) || next === "/" || next === "-" ? null : from + 3;
}

function spacedDigits(text: string, end: number): number | null {
  const spaced = SPACED.exec(text.slice(end, end + 32));
  return spaced && (currencyOf(spaced[2]!) !== undefined || spaced[2] === "$") ? end + spaced[1]!.length : null;
}

const SPACED =
  /^((?:[ \u00a0\u202f]\d{3})+)(?!\d)(?:[.,]\d{2})?[ \u00a0]?(?:(?:[-–—]|to|à|a|bis|do|et|and|und|y|e)[ \u00a0]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+[ \u00a0]?)?([$£€]|[A-Za-zÀ-ž]{2,4}(?![A-Za-zÀ-ž]))/;
