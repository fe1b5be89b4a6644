import type { TextSpan } from "./span.ts";
import { isDigit, isPlainLetter, isBlank } from "./units.ts";

/** A day as written in running text. */
export interface WrittenDay extends TextSpan {
  /** `YYYY-MM-DD`; `null` where the year is left out or day and month cannot be told apart. */
  readonly iso: string | null;
}

/** Whether "3/4/2026" means the fourth of March (`mdy`) or the third of April (`dmy`). */
export type DayOrder = "mdy" | "dmy";

// Twelve months in the languages we read.
const MONTHS = [
  "january jan januar janvier enero janeiro gennaio januari",
  "february feb februar février fevrier febrero fevereiro febbraio februari",
  "march mar märz maerz mars marzo março maart",
  "april apr avril abril aprile",
  "may mai mayo maio maggio mei",
  "june jun juni juin junio junho giugno",
  "july jul juli juillet julio julho luglio",
  "august aug août aout agosto augustus",
  "september sep sept septembre septiembre setembro settembre",
  "october oct oktober octobre octubre outubro ottobre",
  "november nov novembre noviembre novembro",
  "december dec dezember décembre decembre diciembre dezembro dicembre",
];

let months: ReadonlyMap<string, number> | undefined;

function monthOf(word: string): number | undefined {
  months ??= new Map(
    MONTHS.flatMap((names, month) => names.split(" ").map((name): [string, number] => [name, month + 1])),
  );
  return months.get(word.toLowerCase());
}

/** The first day written between two offsets of a text; `null` where there is none. */
export function findDay(text: string, stretch: TextSpan, order: DayOrder): WrittenDay | null {
  for (let i = stretch.start; i < stretch.end; i++) {
    if (!isDigit(text.charCodeAt(i))) continue;
    const end = endOfDigits(text, i);
    const day = end <= stretch.end && beginsNumber(text, i) ? dayAt(text, stretch, i, end, order) : null;
    if (day) return day;
    i = end;
  }
  return null;
}

// Every day has a number of one or two digits, or begins with its year; the rest is looked for around it.
function dayAt(text: string, stretch: TextSpan, start: number, end: number, order: DayOrder): WrittenDay | null {
  if (end - start === 4) return isoDay(text, start, end);
  if (end - start > 2) return null;
  const number = Number(text.slice(start, end));
  const behind = endOfOrdinal(text, end);
  return (
    numericDay(text, start, end, order) ??
    monthBefore(text, stretch, start, behind, number) ??
    monthBehind(text, start, behind, number)
  );
}

function isoDay(text: string, start: number, end: number): WrittenDay | null {
  if (text[end] !== "-") return null;
  const rest = /^-(\d{2})-(\d{2})(?!\d)/.exec(text.slice(end, end + 7));
  return rest && toDay(start, end + 6, text.slice(start, end), Number(rest[1]), Number(rest[2]));
}

function numericDay(text: string, start: number, end: number, order: DayOrder): WrittenDay | null {
  if (text[end] !== "/" && text[end] !== "." && text[end] !== "-") return null;
  const rest = /^([/.-])(\d{1,2})\1(\d{4}|\d{2})(?!\d)/.exec(text.slice(end, end + 9));
  if (!rest) return null;
  const [first, second] = [Number(text.slice(start, end)), Number(rest[2])];
  const isDayFirst = rest[1] === "." || first > 12 || (second <= 12 && order === "dmy");
  return isDayFirst
    ? toDay(start, end + rest[0].length, rest[3]!, second, first)
    : toDay(start, end + rest[0].length, rest[3]!, first, second);
}

// "June 4", "Sept. 4th, 2026"
function monthBefore(text: string, stretch: TextSpan, start: number, behind: number, day: number): WrittenDay | null {
  let to = start;
  while (to > stretch.start && isBlankAt(text, to - 1)) to--;
  if (to === start) return null;
  if (text[to - 1] === ".") to--;
  let from = to;
  while (from > stretch.start && isLetter(text, from - 1)) from--;
  return withYear(text, from, behind, monthOf(text.slice(from, to)), day);
}

// "4 June", "9th of March 2026", "5 de mayo de 2027"
function monthBehind(text: string, start: number, behind: number, day: number): WrittenDay | null {
  const word = /^\s{1,2}(?:de\s|of\s)?(\p{L}{3,10})\.?/u.exec(text.slice(behind, behind + 18));
  return word && withYear(text, start, behind + word[0].length, monthOf(word[1]!), day);
}

function withYear(text: string, start: number, end: number, month: number | undefined, day: number): WrittenDay | null {
  if (!month || day < 1 || day > 31) return null;
  const year = /^\s{0,2}(?:,|de\s)?\s{0,2}(\d{4}|['\u2019]\d{2})(?!\d)/.exec(text.slice(end, end + 12));
  return year ? toDay(start, end + year[0].length, year[1]!, month, day) : { iso: null, start, end };
}

function toDay(start: number, end: number, year: string, month: number, day: number): WrittenDay | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  // "26" and "'26" are years of this century.
  const full = year.length === 4 ? year : `20${year.slice(-2)}`;
  return { iso: `${full}-${inTwoDigits(month)}-${inTwoDigits(day)}`, start, end };
}

function inTwoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

// Not the cents of a price, the second half of a date or a version number.
function beginsNumber(text: string, i: number): boolean {
  const before = text[i - 1] ?? " ";
  return (
    before !== "$" &&
    !((before === "/" || before === "." || before === "-") && isDigit(text.charCodeAt(i - 2))) &&
    !isLetter(text, i - 1)
  );
}

function endOfOrdinal(text: string, end: number): number {
  const two = text.slice(end, end + 2).toLowerCase();
  if (two === "st" || two === "nd" || two === "rd" || two === "th") return end + 2;
  return two[0] === "." || two[0] === "º" ? end + 1 : end;
}

function endOfDigits(text: string, i: number): number {
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

function isBlankAt(text: string, i: number): boolean {
  return isBlank(text.charCodeAt(i));
}

function isLetter(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return isPlainLetter(unit) || (unit >= 0xc0 && unit <= 0x24f);
}
