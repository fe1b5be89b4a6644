import type { PayUnit } from "../../../tables/figures.ts";
import { isLetter } from "./letters.ts";
import { currencyBefore, currencyBehind, scaleBehind, tornDigits } from "./marks.ts";
import { numberEnd, numberOf } from "./numbers.ts";
import { unitBehind } from "./units.ts";

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
  readonly unit: PayUnit | null;
  /** Where the unit and the "+" end; `end` where there is none. */
  readonly unitEnd: number;
}

/**
 * More figures than this in one text are a table of something else; the rest is not read, which keeps long lines
 * linear.
 */
const MOST = 200;

/** Every figure of a text that could be money. Dates, percentages and parts of names are left out. */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = [];
  let behind = -1;
  DIGIT.lastIndex = 0;
  while (amounts.length < MOST && DIGIT.test(text)) {
    const start = DIGIT.lastIndex - 1;
    const end = numberEnd(text, start);
    const amount = amountAt(text, start, end, start - 1 <= behind);
    DIGIT.lastIndex = Math.max(end, amount?.end ?? 0);
    if (!amount) continue;
    amounts.push(amount);
    behind = amount.unitEnd;
  }
  return amounts;
}

const DIGIT = /\d/g;

function amountAt(text: string, start: number, numberEnd: number, isSecondOfRange: boolean): Amount | null {
  const before = currencyBefore(text, start);
  if (!before && !isSecondOfRange && isInsideName(text, start)) return null;
  const torn = numberEnd - start <= 3 ? tornDigits(text, numberEnd, before !== null) : null;
  let end = torn ?? numberEnd;
  const digits = text.slice(start, end);
  const scaled = scaleBehind(text, end);
  const scale = scaled && !(digits === "401" && scaled.factor === 1000) ? scaled.factor : 1;
  if (scaled && scale > 1) end = scaled.end;
  const isOpenInside = text[end] === "+" && currencyBehind(text, end + 1) !== null;
  const behind = currencyBehind(text, isOpenInside ? end + 1 : end);
  if (behind) end = behind.end;
  if (text[end] === "%" || text.startsWith(" %", end) || (!before && !behind && scale === 1 && isLetter(text, end)))
    return null;
  const { isOpen, unit, unitEnd } = unitBehind(text, end, Boolean(before || behind));
  const currency = behind && (!before || before.code === "$") ? behind.code : (before?.code ?? null);
  return {
    value: numberOf(digits) * scale,
    scale,
    currency,
    start: before?.start ?? start,
    end,
    isOpen: isOpen || isOpenInside,
    unit,
    unitEnd,
  };
}

/** True for the digits of "RN2", "COVID-19", "2025/26" and "#4411". */
function isInsideName(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === undefined) return false;
  if (before === "#" || before === "_" || isLetter(text, start - 1)) return true;
  return (
    (before === "-" || before === "/") &&
    isLetter(text, start - 2) &&
    !/(?:\bto|\bper)[-/]$/i.test(text.slice(Math.max(0, start - 5), start))
  );
}
