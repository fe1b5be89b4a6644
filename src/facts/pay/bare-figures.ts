import { countsThings, type Figures } from "./read/figures.ts";
import { isBlank, isDigit, isPlainLetter, isWordUnit } from "./read/letters.ts";
import type { PayText } from "./pay-text.ts";

/** True for figures with a currency, and for bare ones that their size and their neighbourhood make money. */
export function mayBeMoney(read: PayText, figures: Figures): boolean {
  const { low, high } = figures;
  if ((high ?? low).value <= 0) return false;
  if (figures.currency !== null) return true;
  if (isDateOrCount(read.text.text, figures) || isGrade(read, figures)) return false;
  const isTimed = figures.unit !== null && figures.unit !== "piece" && isSizeOf(figures.unit, (high ?? low).value);
  if (isTimed) return true;
  if (read.from === "field") return (high ?? low).value >= 7 && !isYear(figures);
  if (low.scale === 1_000) return high !== null || isNamed(read, figures);
  const looksLikeMoney =
    low.value >= 1_000 ? !isYear(figures) : high !== null && (low.value % 1 !== 0 || high.value % 1 !== 0);
  return looksLikeMoney && isNamed(read, figures);
}

// "salary range … is between 181,000 and 271,000": the last word about money, not far before, is pay.
function isNamed(read: PayText, figures: Figures): boolean {
  if (read.under.money === "pay" && figures.start <= 24) return true;
  return read.hits.some(
    ({ term, end }) =>
      term.kind === "pay-word" &&
      term.id === "pay" &&
      end <= figures.start &&
      figures.start - end <= 80 &&
      !read.text.text.slice(end, figures.start).includes("\n"),
  );
}

// "Grade 14" and "Band E-5" number a scale.
function isGrade(read: PayText, { low, start }: Figures): boolean {
  return (
    low.value < 100 &&
    read.hits.some(
      ({ term, end }) =>
        term.kind === "pay-grade" &&
        end <= start &&
        start - end <= 5 &&
        /^[\s\u00a0.:]?[A-Z]{0,2}[\s-]?$/.test(read.text.text.slice(end, start)),
    )
  );
}

function isSizeOf(unit: string, value: number): boolean {
  if (unit === "hour") return value >= 7 && value <= 1_000;
  if (unit === "year") return value >= 10_000;
  if (unit === "month") return value >= 400;
  return value >= 100;
}

function isYear({ low, high }: Figures): boolean {
  const isOne = (value: number): boolean => value >= 1900 && value <= 2100 && value % 1 === 0;
  return low.scale === 1 && isOne(low.value) && (high === null || isOne(high.value));
}

// Telephone numbers, dates, requisition numbers, and figures that count hours or people.
function isDateOrCount(text: string, { start, end, low, high }: Figures): boolean {
  if (start > 0 && (isDigit(text, start - 1) || "/.#-".includes(text[start - 1]!))) return true;
  if ((text[end] === "-" || text[end] === "/") && isDigit(text, end + 1)) return true;
  if (text[end] === "." && isDigit(text, end + 1) && isDigit(text, end + 2) && isDigit(text, end + 3)) return true;
  if ((high ?? low).scale > 1) return false;
  return isBehindCount(text, start) || countsThings(text, end) || text[end] === "%";
}

// "March 20", "above 4,000": the day of a month, a threshold of something else.
const BEFORE_A_COUNT = new Set([
  "Jan",
  "January",
  "Feb",
  "February",
  "Mar",
  "March",
  "Apr",
  "April",
  "May",
  "Jun",
  "June",
  "Jul",
  "July",
  "Aug",
  "August",
  "Sep",
  "Sept",
  "September",
  "Oct",
  "October",
  "Nov",
  "November",
  "Dec",
  "December",
  "above",
  "exceeding",
  "threshold",
]);

function isBehindCount(text: string, start: number): boolean {
  if (!isBlank(text, start - 1)) return false;
  const end = text[start - 2] === "." || text[start - 2] === ":" ? start - 2 : start - 1;
  let wordStart = end;
  while (end - wordStart < 9 && isPlainLetter(text, wordStart - 1)) wordStart--;
  if (isWordUnit(text, wordStart - 1)) return false;
  const word = text.slice(wordStart, end);
  return BEFORE_A_COUNT.has(word) || (word === "of" && /\bthreshold of$/.test(text.slice(Math.max(0, end - 13), end)));
}
