import type { Span } from "./span.ts";

/** A day as written in running text. */
export interface WrittenDay extends Span {
  /** `YYYY-MM-DD`; `null` where the year is left out or day and month cannot be told apart. */
  readonly iso: string | null;
}

/** Whether "3/4/2026" means the fourth of March (`mdy`) or the third of April (`dmy`). */
export type DayOrder = "mdy" | "dmy";

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "january jan januar janvier enero janeiro gennaio januari", "february feb februar février fevrier febrero fevereiro febbraio februari",
    "march mar märz maerz mars marzo março maart", "april apr avril abril aprile", "may mai mayo maio maggio mei", "june jun juni juin junio junho giugno",
    "july jul juli juillet julio julho luglio", "august aug août aout agosto augustus", "september sep sept septembre septiembre setembro settembre",
    "october oct oktober octobre octubre outubro ottobre", "november nov novembre noviembre novembro", "december dec dezember décembre decembre diciembre dezembro dicembre",
  ].flatMap((names, month) => names.split(" ").map((name) => [name, month + 1])),
);

const MONTH = `(${Object.keys(MONTHS).sort((a, b) => b.length - a.length).join("|")})\\.?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th|\\.|º)?";
const YEAR = "(\\d{4}|'?\\d{2}(?!\\d|:|\\s*[ap]\\.?m))";
const FORMS = new RegExp(
  [
    "(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)",
    `(?<![\\p{L}\\d])${MONTH}\\s{1,2}${DAY}(?![\\d/])(?:\\s{0,2},?\\s{0,2}${YEAR})?`,
    `(?<![\\d/.$])${DAY}\\s{1,2}(?:de\\s|of\\s)?${MONTH}(?:\\s{0,2}(?:de\\s|,)?\\s{0,2}${YEAR})?`,
    "(?<![\\d/.$])(\\d{1,2})([/.-])(\\d{1,2})\\11(\\d{4}|\\d{2})(?!\\d)",
  ].join("|"),
  "giu",
);

/** The first day written between two offsets of a text; `null` where there is none. */
export function findDay(text: string, stretch: Span, order: DayOrder): WrittenDay | null {
  const part = text.slice(stretch.start, stretch.end);
  for (const match of part.matchAll(FORMS)) {
    const day = readMatch(match, order);
    if (day !== undefined) return { iso: day, start: stretch.start + match.index, end: stretch.start + match.index + match[0].trimEnd().length };
  }
  return null;
}

// `undefined`: not a day after all; `null`: a day, but not which year or order.
function readMatch(m: RegExpMatchArray, order: DayOrder): string | null | undefined {
  if (m[1]) return toIso(m[1], Number(m[2]), Number(m[3]));
  if (m[4]) return monthDay(m[4], m[5]!, m[6]);
  if (m[8]) return monthDay(m[8], m[7]!, m[9]);
  const [first, second] = [Number(m[10]), Number(m[12])];
  const isDayFirst = m[11] === "." || first > 12 || (second <= 12 && order === "dmy");
  return isDayFirst ? toIso(m[13]!, second, first) : toIso(m[13]!, first, second);
}

function monthDay(name: string, day: string, year: string | undefined): string | null | undefined {
  const month = MONTHS[name.toLowerCase()]!;
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  return year ? toIso(year, month, Number(day)) : null;
}

function toIso(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const digits = year.replace("'", "");
  const full = digits.length === 2 ? `20${digits}` : digits;
  return `${full}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
