import type { PayUnit } from "../../../tables/figures.ts";
import { isCountedNoun } from "../../../tables/figures.ts";
import type { Amount } from "./amounts.ts";
import { endOfRun, isBlank, isPlainLetter } from "./letters.ts";

/** One or two amounts that are put as one: "$38.50 to $52.00/hr". */
export interface Figures {
  readonly low: Amount;
  /** `null` where only one amount stands. */
  readonly high: Amount | null;
  readonly start: number;
  /** With unit and "+". */
  readonly end: number;
  readonly currency: string | null;
  readonly unit: PayUnit | null;
  readonly isOpen: boolean;
}

/** Joins amounts that are the two ends of one range. */
export function figuresIn(text: string, amounts: readonly Amount[]): Figures[] {
  const figures: Figures[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const low = amounts[i]!;
    const middle = isMiddle(text, low, amounts[i + 1]) ? 1 : 0;
    const next = amounts[i + 1 + middle];
    const joined = next && joinsTo(text, low, amounts[i + middle]!, next) ? inOneScale(low, next) : null;
    if (joined && fitTogether(text, joined[0], joined[1])) {
      figures.push(figuresOf(joined[0], joined[1]));
      i += 1 + middle;
    } else figures.push(figuresOf(low, null));
  }
  return figures;
}

/** "Minimum $40,000, midpoint $50,000, maximum $60,000": the middle is passed over. */
function isMiddle(text: string, low: Amount, next: Amount | undefined): boolean {
  if (next === undefined || next.start - low.end >= 48) return false;
  const gap = text.slice(low.unitEnd, next.start);
  return !isPlainDash(gap) && MIDDLE.test(gap) && MINIMUM.test(textBefore(text, low));
}

function textBefore(text: string, { start }: Amount): string {
  return text.slice(Math.max(0, start - 24), start);
}

function figuresOf(low: Amount, high: Amount | null): Figures {
  const last = high ?? low;
  const currency =
    [high?.currency, low.currency].find((code) => code && code !== "$") ?? low.currency ?? high?.currency ?? null;
  return { low, high, start: low.start, end: last.unitEnd, currency, unit: last.unit ?? low.unit, isOpen: last.isOpen };
}

function joinsTo(text: string, low: Amount, last: Amount, next: Amount): boolean {
  if (next.start - last.end > 72) return false;
  const gap = withoutRemark(text.slice(last.unitEnd, next.start));
  if (isDash(gap) || (last.unitEnd > last.end && isDash(withoutRemark(text.slice(last.end, next.start))))) return true;
  if (AND.test(gap)) return BETWEEN.test(textBefore(text, low));
  return MAXIMUM.test(gap) && (MINIMUM.test(textBefore(text, low)) || (low.start <= 2 && MAXIMUM_OF_PAY.test(gap)));
}

function isDash(gap: string): boolean {
  return isPlainDash(gap) || DASH.test(gap);
}

/** The usual ways to put a range, which need no pattern. */
function isPlainDash(gap: string): boolean {
  const mark = gap.trim();
  return mark === "-" || mark === "–" || mark === "to";
}

function withoutRemark(gap: string): string {
  return gap.includes("(") ? gap.replace(REMARK, "") : gap;
}

/** "$40.20 (entry level) - $60.30 (long experience)". */
const REMARK = /\([^()\d]{2,40}\)/;
const DASH =
  /^[\s\u00a0*_.()[\]]*(?:[-–—―−‐‑~〜]{1,3}|→|\bto\b|\bbis\b|\bthru\b|\bthrough\b|à|\btill?\b|\buntil\b|\bup to\b)[\s\u00a0*_()[\]]*(?:(?:a |the )?(?:max(?:imum)?|high)\b(?: of)?[\s:]*|up to )?$/i;
const AND = /^[\s\u00a0*_]*(?:and|und|et|y|e|&|i)[\s\u00a0*_]*$/i;
const BETWEEN =
  /(?:between|zwischen|entre|tussen|from|range of|range:|ranges?)[\s\u00a0*_]*(?:approximately |about |a minimum of )?$/i;
const MINIMUM = /\b(?:min(?:imum)?|low(?: end)?|floor)\b[^\d]{0,16}$/i;
const MIDDLE = /\b(?:mid(?:point|-point|dle)?|median|target|average)\b[^\d]{0,12}$/i;
const MAXIMUM = /^[^\d$£€]{0,16}\b(?:max(?:imum)?|high(?: end)?|ceiling)\b[^\d$£€]{0,14}$/i;

/** "Salary min:" is a label of its own, and behind it stands "52,000 Salary max: 61,000". */
const MAXIMUM_OF_PAY = /^[^\d$£€]{0,6}\b(?:salary|pay|wage|rate|compensation)(?: range)? max(?:imum)?\b/i;

/** "£80 - £100k" and "120-140k" name the thousands once. */
function inOneScale(low: Amount, high: Amount): [Amount, Amount] {
  if (low.scale === 1 && high.scale > 1 && low.value < 1000 && low.value * high.scale <= high.value) {
    return [{ ...low, value: low.value * high.scale, scale: high.scale }, high];
  }
  if (high.scale === 1 && low.scale > 1 && high.value < 1000 && high.value * low.scale >= low.value) {
    return [low, { ...high, value: high.value * low.scale, scale: low.scale }];
  }
  return [low, high];
}

// "$22 - 40 hours" and "$60,000 - 2 weeks off" are no ranges; "$65,000 - $55,000" is one, written the wrong way round.
function fitTogether(text: string, low: Amount, high: Amount): boolean {
  if (low.unit && high.unit && low.unit !== high.unit) return false;
  if (low.currency && high.currency && low.currency !== high.currency && low.currency !== "$" && high.currency !== "$")
    return false;
  if (high.currency && low.currency) return high.value >= low.value / 12;
  return high.value >= low.value && high.value <= low.value * 20 && !countsThings(text, high.end);
}

/** True where a noun that is counted stands right behind: "40 hours", "120-bed". */
export function countsThings(text: string, end: number): boolean {
  let start = end;
  while (start - end < 2 && (text[start] === "-" || isBlank(text, start))) start++;
  const nounEnd = endOfRun(text, start, isPlainLetter);
  return nounEnd > start && !isAnyLetter(text, nounEnd) && isCountedNoun(text.slice(start, nounEnd));
}

// Nouns that are counted have plain letters; a word that goes on with another one is none of them.
function isAnyLetter(text: string, i: number): boolean {
  return text.charCodeAt(i) > 127 && /^\p{L}/u.test(text.slice(i, i + 2));
}
