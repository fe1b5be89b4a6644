import { isFigureWord, scaleOf, type PayUnit } from "../../../tables/figures.ts";
import type { TextSpan } from "../../../text/index.ts";
import { currencyBefore, currencyBehind } from "./currencies.ts";
import { tokenAt, type Token } from "./lexer.ts";
import { numberOf } from "./numbers.ts";
import { tornDigitsEnd } from "./torn-digits.ts";
import { unitBehind } from "./units.ts";

/** A figure that may be money, from its currency mark to its last digit, scale or mark. */
export interface Amount extends TextSpan {
  /** Major units, the scale ("k") applied. */
  readonly value: number;
  readonly scale: number;
  /** ISO 4217, "$" where only the place can tell which dollar, `null` where the figure stands bare. */
  readonly currency: string | null;
  /** A "+" right behind the figure or its unit: "$30+", "$30/hr+". */
  readonly isOpen: boolean;
  /** A period (`hour`, …) or `piece`, where a unit stands right behind: "/hr", "per visit". */
  readonly unit: PayUnit | null;
  /** Where the unit and the "+" end; `end` where there is none. */
  readonly unitEnd: number;
  /** Its tokens: the first one, and the one behind its last. */
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * More figures than this in one text are a table of something else; the rest is not read, which keeps long lines
 * linear.
 */
const MOST = 200;

/** Every figure of a text that could be money. Dates, percentages and parts of names are left out. */
export function amountsIn(tokens: readonly Token[]): Amount[] {
  const amounts: Amount[] = [];
  let from = 0;
  let unitEnd = -1;
  for (let i = 0; i < tokens.length && amounts.length < MOST; i++) {
    const { kind, start } = tokens[i]!;
    if (kind !== "number" || i < from) continue;
    const amount = amountAt(tokens, i, start - 1 <= unitEnd);
    if (!amount) continue;
    amounts.push(amount);
    ({ endToken: from, unitEnd } = amount);
  }
  return amounts;
}

/** [currency] number [scale] ["+"] [currency] [unit], in this order. */
function amountAt(tokens: readonly Token[], number: number, isSecondOfRange: boolean): Amount | null {
  const before = currencyBefore(tokens, number);
  if (!before && !isSecondOfRange && isInsideName(tokens, number)) return null;
  const digitsEnd = tornDigitsEnd(tokens, number, before !== null) ?? number + 1;
  const scale = scaleBehind(tokens, digitsEnd);
  const scaleEnd = scale?.end ?? digitsEnd;
  const hasPlus = tokenAt(tokens, scaleEnd).isSign("+");
  const behindPlus = hasPlus ? currencyBehind(tokens, scaleEnd + 1) : null;
  const behind = behindPlus ?? currencyBehind(tokens, scaleEnd);
  const end = behind?.at ?? scaleEnd;
  const isMarked = before !== null || behind !== null;
  if (isShare(tokens, end) || (!isMarked && !scale && isGluedToWord(tokens, end))) return null;
  const { isOpen, unit, unitEnd } = unitBehind(tokens, end, isMarked);
  const factor = scale?.factor ?? 1;
  return {
    value: numberOf(textOf(tokens, number, digitsEnd)) * factor,
    scale: factor,
    currency: behind && (!before || before.code === "$") ? behind.code : (before?.code ?? null),
    start: tokenAt(tokens, before?.at ?? number).start,
    end: tokenAt(tokens, end - 1).end,
    isOpen: isOpen || behindPlus !== null,
    unit,
    unitEnd,
    firstToken: before?.at ?? number,
    endToken: end,
  };
}

function textOf(tokens: readonly Token[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map(({ text }) => text)
    .join("");
}

/** True for the digits of "RN2", "COVID-19", "2025/26" and "#4411". */
function isInsideName(tokens: readonly Token[], number: number): boolean {
  const before = tokenAt(tokens, number - 1);
  if (!tokenAt(tokens, number).isGluedTo(before)) return false;
  if (before.kind === "word" || before.text === "#" || before.text === "_") return true;
  if (before.text !== "-" && before.text !== "/") return false;
  const word = tokenAt(tokens, number - 2);
  return word.kind === "word" && before.isGluedTo(word) && !leadsToFigure(word.text.toLowerCase());
}

// "20-to-30", "per-50".
function leadsToFigure(word: string): boolean {
  return isFigureWord("to", word) || isFigureWord("per", word);
}

/** The scale that stands right behind a figure: "k", " Mio", " thousand". One letter counts only where nothing parts it. */
function scaleBehind(
  tokens: readonly Token[],
  behind: number,
): { readonly factor: number; readonly end: number } | null {
  const word = tokenAt(tokens, behind).kind === "blank" ? behind + 1 : behind;
  const { kind, text } = tokenAt(tokens, word);
  if (kind !== "word" || (text.length === 1 && word > behind)) return null;
  const next = tokenAt(tokens, word + 1);
  const isWhole =
    !next.isGluedTo(tokenAt(tokens, word)) || (next.kind !== "word" && next.kind !== "number" && next.text !== "_");
  const factor = isWhole ? scaleOf(text) : undefined;
  return factor === undefined ? null : { factor, end: word + 1 };
}

function isShare(tokens: readonly Token[], at: number): boolean {
  const first = tokenAt(tokens, at);
  return first.isSign("%") || (first.text === " " && tokenAt(tokens, at + 1).isSign("%"));
}

function isGluedToWord(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  return token.kind === "word" && token.isGluedTo(tokenAt(tokens, at - 1));
}
