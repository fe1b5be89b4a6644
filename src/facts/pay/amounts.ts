import { currencyOf, scaleOf, unitOf } from "../../tables/pay-words.ts";

/** A figure that may be money, with the marks that belong to it. Offsets count in the text it was read from. */
export interface Amount {
  /** Major units, the scale ("k") applied. */
  readonly value: number;
  readonly scale: number;
  /** ISO 4217, "$" where only the place can tell which dollar, `null` where the figure stands bare. */
  readonly currency: string | null;
  /** From the currency mark to the last digit, scale or mark. */
  readonly start: number;
  readonly end: number;
  /** A "+" right behind the figure or its unit: "$30+", "$30/hr+". */
  readonly isOpen: boolean;
  /** A period (`hour`, …) or `piece`, where a unit stands right behind: "/hr", "per visit". */
  readonly unit: string | null;
  /** Where the unit and the "+" end; `end` where there is none. */
  readonly unitEnd: number;
}

/** More figures than this in one text are a table of something else; the rest is not read, which keeps long lines linear. */
const MOST = 200;

/** Every figure of a text that could be money. Dates, percentages and parts of names are left out. */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = [];
  NUMBER.lastIndex = 0;
  let behind = -1;
  for (let match = NUMBER.exec(text); match && amounts.length < MOST; match = NUMBER.exec(text)) {
    const amount = amountAt(text, match.index, match[0], match.index - 1 <= behind);
    if (!amount) continue;
    amounts.push(amount);
    behind = amount.unitEnd;
    NUMBER.lastIndex = Math.max(NUMBER.lastIndex, amount.end);
  }
  return amounts;
}

// Groups of three parted by ",", "." or "'", or plain digits, with at most two decimals.
const NUMBER = /\d{1,3}(?:[,.'’]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?/g;

function amountAt(text: string, start: number, written: string, isSecondOfRange: boolean): Amount | null {
  const before = currencyBefore(text, start);
  if (!before && !isSecondOfRange && isInsideName(text, start)) return null;
  let end = start + written.length;
  let digits = written;
  const torn = written.length <= 3 ? tornDigits(text, end, before !== null) : null;
  if (torn) {
    digits += torn;
    end += torn.length;
  }
  const scaled = scaleBehind(text, end);
  const scale = scaled && !(digits === "401" && scaled.factor === 1000) ? scaled.factor : 1;
  if (scaled && scale > 1) end = scaled.end;
  const isOpenInside = text[end] === "+" && currencyBehind(text, end + 1) !== null;
  const behind = currencyBehind(text, isOpenInside ? end + 1 : end);
  if (behind) end = behind.end;
  if (text[end] === "%" || text.startsWith(" %", end) || (!before && !behind && scale === 1 && isLetter(text, end))) return null;
  const { isOpen, unit, unitEnd } = unitBehind(text, end, Boolean(before || behind));
  const currency = behind && (!before || before.code === "$") ? behind.code : (before?.code ?? null);
  return { value: numberOf(digits) * scale, scale, currency, start: before?.start ?? start, end, isOpen: isOpen || isOpenInside, unit, unitEnd };
}

// "$89, 000" and "8 000 - 12 000 zł": blanks part thousands only beside a currency.
function tornDigits(text: string, end: number, hasCurrency: boolean): string | null {
  const rest = text.slice(end, end + 32);
  if (hasCurrency) return /^(?:, ?| |\u00a0|\u202f)\d{3}(?![\d/-])/.exec(rest)?.[0] ?? null;
  const spaced = /^((?:[ \u00a0\u202f]\d{3})+)(?!\d)(?:[.,]\d{2})?[ \u00a0]?(?:(?:[-–—]|to|à|a|bis|do|et|and|und|y|e)[ \u00a0]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+[ \u00a0]?)?([$£€]|[A-Za-zÀ-ž]{2,4}(?![A-Za-zÀ-ž]))/.exec(rest);
  return spaced && currencyOf(spaced[2]!) !== undefined || spaced?.[2] === "$" ? spaced![1]! : null;
}

interface Mark { readonly code: string; readonly start: number; readonly end: number }

function currencyBefore(text: string, start: number): Mark | null {
  const unit = text.charCodeAt(start - 1);
  if (unit >= 48 && unit <= 57) return null;
  const match = /(?:(?:\b([A-Z]{3})[\s\u00a0]|([A-Za-z]{1,3}))?([$£€¥₹₩₪₺₴₱])|\b([A-Z]{3}|Rs|SFr|Fr)\b\.?)[\s\u00a0*]{0,2}$/.exec(text.slice(Math.max(0, start - 9), start));
  if (!match) return null;
  const [whole, apart, letters, symbol, word] = match;
  const long = symbol && ((apart && currencyOf(apart)) || (letters && (currencyOf(letters + symbol) ?? currencyOf(letters))));
  const code = long || (symbol === "$" ? "$" : currencyOf(symbol ?? word!));
  if (!code) return null;
  return { code, start: start - whole.length + (long ? 0 : (apart ? apart.length + 1 : (letters?.length ?? 0))), end: start };
}

function currencyBehind(text: string, end: number): Mark | null {
  const match = /^[\s\u00a0]?(?:([$£€¥₹₩₪₺₴₱])(?!\d)|([A-Za-zÀ-ž]{2,7}(?:[ -][Dd]ollars?)?)(?![A-Za-zÀ-ž]))/.exec(text.slice(end, end + 18));
  if (!match) return null;
  const symbol = match[1];
  const code = symbol === "$" ? "$" : currencyOf(symbol ?? match[2]!);
  return code ? { code, start: end, end: end + match[0].length } : null;
}

function scaleBehind(text: string, end: number): { readonly factor: number; readonly end: number } | null {
  const match = /^(?:([kKmMbB])(?![A-Za-z])|[\s\u00a0]?([A-Za-z]{2,9})\b)/.exec(text.slice(end, end + 12));
  const factor = match ? scaleOf(match[1] ?? match[2]!) : undefined;
  return match && factor ? { factor, end: end + match[0].length } : null;
}

function unitBehind(text: string, end: number, isMoney: boolean): { readonly isOpen: boolean; readonly unit: string | null; readonly unitEnd: number } {
  const rest = text.slice(end, end + 40);
  const plus = /^\s?\+(?!\s?[A-Za-z0-9$£€])/.exec(rest) ?? /^\+/.exec(rest);
  const from = plus ? plus[0].length : 0;
  const match = UNIT.exec(rest.slice(from)) ?? (isMoney ? BARE_UNIT.exec(rest.slice(from)) : null);
  const unit = match && periodIn(match[1]!);
  if (!match || !unit) return { isOpen: Boolean(plus), unit: null, unitEnd: end + from };
  const unitEnd = end + from + match[0].length - match[1]!.length + unit.length;
  const plusBehind = text[unitEnd] === "+";
  return { isOpen: Boolean(plus) || plusBehind, unit: unit.period, unitEnd: unitEnd + (plusBehind ? 1 : 0) };
}

// "/hr", "per hour", "an hour", "gross/year", "USD per month", "net + VAT / month"; at most two short words and a tax stand between.
const UNIT = /^[\s\u00a0)*_]{0,3}(?:(?:[A-Za-zÀ-ž.]{2,8}[\s\u00a0]?){0,2}(?:\+[\s\u00a0]?[A-Za-z]{2,4}[\s\u00a0]?)?(?:\/|\b(?:per|pro|par|por)\b)|\b(?:an?|each|every|je|im|al|à l'|de l'|p\/|the)\b)[\s\u00a0/]{0,2}((?:w?[A-Z]{2,}s?|[A-Za-zÀ-ž][a-zà-ž]*)(?:[\s\u00a0-](?:[A-Za-zÀ-ž][a-zà-ž]*)){0,2})/;
const BARE_UNIT = /^[\s\u00a0]?((?:p\.?a\.?|p\.?\/?h\.?|hr|yr|hourly|annually|yearly|monthly|weekly|daily|pcm|cpm|(?:hour|year|month|week|day|annum)(?=[\s\u00a0]*(?:$|[.,;)|\n])))(?![a-z]))/i;

function periodIn(words: string): { readonly period: string; readonly length: number } | null {
  const parts = words.split(/[\s\u00a0-]/);
  for (let count = parts.length; count > 0; count--) {
    const form = parts.slice(0, count).join(" ");
    const period = unitOf(form.replace(/[./]/g, ""));
    if (period) return { period, length: form.length };
  }
  const period = parts.length > 1 ? unitOf(parts[1]!) : undefined;
  return period ? { period, length: parts[0]!.length + 1 + parts[1]!.length } : null;
}

function numberOf(digits: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimals ? digits.slice(0, decimals.index) : digits).replace(/\D/g, "");
  return Number(decimals ? `${whole}.${decimals[1]}` : whole);
}

/** True for the digits of "RN2", "COVID-19", "2025/26" and "#4411". */
function isInsideName(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === undefined) return false;
  if (before === "#" || before === "_" || isLetter(text, start - 1)) return true;
  return (before === "-" || before === "/") && isLetter(text, start - 2) && !/(?:\bto|\bper)[-/]$/i.test(text.slice(Math.max(0, start - 5), start));
}

function isLetter(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0x17f);
}
