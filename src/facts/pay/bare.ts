import { countsThings, type Figures } from "./figures.ts";
import type { PayText } from "./read.ts";

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
  const looksLikeMoney = low.value >= 1_000 ? !isYear(figures) : high !== null && (low.value % 1 !== 0 || high.value % 1 !== 0);
  return looksLikeMoney && isNamed(read, figures);
}

// "salary range … is between 181,000 and 271,000": the last word about money, not far before, is pay.
function isNamed(read: PayText, figures: Figures): boolean {
  if (read.under.money === "pay" && figures.start <= 24) return true;
  return read.hits.some(({ term, end }) => term.kind === "pay-word" && term.id === "pay" && end <= figures.start && figures.start - end <= 80 && !read.text.text.slice(end, figures.start).includes("\n"));
}

// "Grade 14" and "Band E-5" number a scale.
function isGrade(read: PayText, { low, start }: Figures): boolean {
  return low.value < 100 && read.hits.some(({ term, end }) => term.kind === "pay-grade" && end <= start && start - end <= 5 && /^[\s\u00a0.:]?[A-Z]{0,2}[\s-]?$/.test(read.text.text.slice(end, start)));
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

// "March 20", "above 4,000": the day of a month, a threshold of something else.
const BEFORE_A_COUNT = /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|above|exceeding|threshold(?: of)?)[.:]?[\s\u00a0]$/;

// Telephone numbers, dates, requisition numbers, and figures that count hours or people.
function isDateOrCount(text: string, { start, end, low, high }: Figures): boolean {
  if (/[\d/.#-]$/.test(text.slice(Math.max(0, start - 1), start))) return true;
  if (/^[-/]\d|^\.\d{3}/.test(text.slice(end, end + 4))) return true;
  if ((high ?? low).scale > 1) return false;
  if (BEFORE_A_COUNT.test(text.slice(Math.max(0, start - 16), start))) return true;
  return countsThings(text, end) || text[end] === "%";
}
