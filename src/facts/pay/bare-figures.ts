import { countsBehind } from "../../tables/figures.ts";
import { isOfSize, sizes } from "../../tables/money.ts";
import { countsThings, type Figures } from "./read/figures.ts";
import { isBlank, isDigit, isWordUnit } from "./read/letters.ts";
import type { PayText } from "./pay-text.ts";

/** True for figures with a currency, and for bare ones that their size and their neighbourhood make money. */
export function mayBeMoney(read: PayText, figures: Figures): boolean {
  const { low, high, unit } = figures;
  const highest = (high ?? low).value;
  if (highest <= 0) return false;
  if (figures.currency !== null) return true;
  if (isDateOrCount(read.text.text, figures) || isGrade(read, figures)) return false;
  if (unit !== null && unit !== "piece" && isOfSize(highest, sizes().bareWage[unit])) return true;
  if (read.from === "field") return isOfSize(highest, sizes().inField) && !isYear(figures);
  if (low.scale === THOUSAND) return high !== null || isNamed(read, figures);
  const looksLikeMoney = isOfSize(low.value, sizes().bare)
    ? !isYear(figures)
    : high !== null && (low.value % 1 !== 0 || high.value % 1 !== 0);
  return looksLikeMoney && isNamed(read, figures);
}

/** "120k". */
const THOUSAND = 1_000;

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

function isYear({ low, high }: Figures): boolean {
  const isOne = (value: number): boolean => value % 1 === 0 && isOfSize(value, sizes().calendarYear);
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

// "March 20", "above 4,000", "a threshold of 4,000": a word or two right before the figure.
function isBehindCount(text: string, start: number): boolean {
  if (!isBlank(text, start - 1)) return false;
  const end = text[start - 2] === "." || text[start - 2] === ":" ? start - 2 : start - 1;
  const last = startOfWord(text, end);
  if (countsBehind(text.slice(last, end))) return true;
  return isBlank(text, last - 1) && countsBehind(text.slice(startOfWord(text, last - 1), end));
}

function startOfWord(text: string, end: number): number {
  let start = end;
  while (isWordUnit(text, start - 1)) start--;
  return start;
}
