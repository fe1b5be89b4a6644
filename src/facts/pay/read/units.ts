import { unitOf, type PayUnit } from "../../../tables/figures.ts";
import { endOfRun, isBlank, isCapital, isLetter, isPlainLetter, isWordUnit } from "./letters.ts";

/** What stands right behind an amount: a "+", and the period or piece that it is paid for. */
export interface Unit {
  readonly isOpen: boolean;
  readonly unit: PayUnit | null;
  readonly unitEnd: number;
}

/**
 * Reads "/hr", "per hour+", "an hour", "gross/year"; "$50,000 annually" and "p.a." only behind what is surely money.
 */
export function unitBehind(text: string, end: number, isMoney: boolean): Unit {
  const plus = plusLength(text, end);
  const from = end + plus;
  const lead = leadLength(text, from);
  const rest = mayBeginUnit(text, from + lead) ? text.slice(from, end + 40) : "";
  const words = rest === "" ? null : (unitWordsIn(rest, lead) ?? (isMoney ? bareUnitIn(rest) : null));
  const unit = words && periodIn(rest.slice(words.start, words.end));
  if (!words || !unit) return { isOpen: plus > 0, unit: null, unitEnd: from };
  const unitEnd = from + words.start + unit.length;
  const hasPlusBehind = text[unitEnd] === "+";
  return { isOpen: plus > 0 || hasPlusBehind, unit: unit.period, unitEnd: unitEnd + (hasPlusBehind ? 1 : 0) };
}

function plusLength(text: string, end: number): number {
  if (text[end] === "+") return 1;
  return text[end + 1] === "+" && /^\s\+(?!\s?[A-Za-z0-9$£€])/.test(text.slice(end, end + 4)) ? 2 : 0;
}

/** Blanks, and marks that close what is before. */
function leadLength(text: string, from: number): number {
  let at = from;
  while (at - from < 3 && (isBlank(text, at) || text[at] === ")" || text[at] === "*" || text[at] === "_")) at++;
  return at - from;
}

function mayBeginUnit(text: string, at: number): boolean {
  return isLetterOrDot(text, at) || text[at] === "/" || text[at] === "+";
}

/** Where words begin and end of which the first one, two or three may name a unit. */
interface Words {
  readonly start: number;
  readonly end: number;
}

/**
 * The words behind "/", "per" or an article: "/hr", "per hour", "an hour", "gross/year", "USD per month", "net + VAT /
 * month".
 */
function unitWordsIn(rest: string, at: number): Words | null {
  const mayBePer =
    rest.includes("/") || ((rest.includes("p") || rest.includes("P")) && PERS.some((per) => rest.includes(per)));
  return (
    (mayBePer ? wordsBehindPer(rest, at, 2) : null) ??
    (INITIALS.includes(rest[at]!) ? wordsBehindArticle(rest, at) : null)
  );
}

const PERS = ["per", "Per", "PER", "pro", "par", "por"];
const ARTICLES = ["a", "an", "A", "An", "AN", "each", "every", "je", "im", "al", "de l'", "p/", "the"];
const INITIALS = "aAejidpt";

// At most two short words and a tax stand between; of several ways to read them, the one with the longest words counts.
function wordsBehindPer(rest: string, at: number, between: number): Words | null {
  const runEnd = between > 0 ? Math.min(at + 8, endOfRun(rest, at, isLetterOrDot)) : at;
  for (let end = runEnd; end - at >= 2; end--) {
    const found =
      (isBlank(rest, end) ? wordsBehindPer(rest, end + 1, between - 1) : null) ??
      wordsBehindPer(rest, end, between - 1);
    if (found) return found;
  }
  const from = rest[at] === "+" ? taxEnd(rest, at) : at;
  if (rest[from] === "/") return wordsAt(rest, from + 1);
  return PERS.includes(rest.slice(from, from + 3)) && isApart(rest, from, from + 3) ? wordsAt(rest, from + 3) : null;
}

function wordsBehindArticle(rest: string, at: number): Words | null {
  const article = ARTICLES.find((word) => rest.startsWith(word, at) && isApart(rest, at, at + word.length));
  return article === undefined ? null : wordsAt(rest, at + article.length);
}

/** Where " + VAT " ends; where it begins if it is none. */
function taxEnd(rest: string, plus: number): number {
  const from = isBlank(rest, plus + 1) ? plus + 2 : plus + 1;
  const end = endOfRun(rest, from, isPlainLetter);
  if (end - from < 2 || end - from > 4) return plus;
  return isBlank(rest, end) ? end + 1 : end;
}

function isLetterOrDot(text: string, i: number): boolean {
  return text[i] === "." || isLetter(text, i);
}

/** True where no letter or digit of another word touches either end. */
function isApart(rest: string, start: number, end: number): boolean {
  return isWordUnit(rest, start - 1) !== isWordUnit(rest, start) && isWordUnit(rest, end - 1) !== isWordUnit(rest, end);
}

function wordsAt(rest: string, behind: number): Words | null {
  let start = behind;
  while (start - behind < 2 && (isBlank(rest, start) || rest[start] === "/")) start++;
  if (!isLetter(rest, start)) return null;
  let end = capitalsEnd(rest, start) ?? wordEnd(rest, start);
  for (let more = 0; more < 2 && (isBlank(rest, end) || rest[end] === "-") && isLetter(rest, end + 1); more++)
    end = wordEnd(rest, end + 1);
  return { start, end };
}

/** "HR", "wRVU", "RVUs". */
function capitalsEnd(rest: string, start: number): number | null {
  const from = rest[start] === "w" ? start + 1 : start;
  const end = endOfRun(rest, from, isCapital);
  if (end - from < 2) return null;
  return rest[end] === "s" ? end + 1 : end;
}

function wordEnd(rest: string, start: number): number {
  return endOfRun(rest, start + 1, isSmall);
}

function isSmall(text: string, i: number): boolean {
  return isLetter(text, i) && !isCapital(text, i) && !(text.charCodeAt(i) >= 0xc0 && text.charCodeAt(i) < 0xe0);
}

/** "$50,000 annually", "£30k p.a.", "$20 hour," */
function bareUnitIn(rest: string): Words | null {
  const start = isBlank(rest, 0) ? 1 : 0;
  if (rest[start] === "p" || rest[start] === "P") {
    const short = /^(?:p\.?a\.?|p\.?\/?h\.?|pcm)(?![a-z])/i.exec(rest.slice(start));
    return short && { start, end: start + short[0].length };
  }
  const end = endOfRun(rest, start, isPlainLetter);
  const word = rest.slice(start, end).toLowerCase();
  return ADVERBS.has(word) || (NOUNS.has(word) && endsThought(rest, end)) ? { start, end } : null;
}

const ADVERBS = new Set([
  "hr",
  "yr",
  "hourly",
  "annually",
  "yearly",
  "monthly",
  "weekly",
  "biweekly",
  "fortnightly",
  "daily",
  "cpm",
]);
const NOUNS = new Set(["hour", "year", "month", "week", "day", "annum"]);

function endsThought(rest: string, at: number): boolean {
  const end = endOfRun(rest, at, isBlank);
  return end === rest.length || rest.slice(at, end).includes("\n") || ".,;)|".includes(rest[end]!);
}

function periodIn(words: string): { readonly period: PayUnit; readonly length: number } | null {
  const parts = words.split(/[\s\u00a0-]/);
  for (let count = parts.length; count > 0; count--) {
    const form = parts.slice(0, count).join(" ");
    const period = unitOf(form.replace(/[./]/g, ""));
    if (period) return { period, length: form.length };
  }
  const period = parts.length > 1 ? unitOf(parts[1]!) : undefined;
  return period ? { period, length: parts[0]!.length + 1 + parts[1]!.length } : null;
}
