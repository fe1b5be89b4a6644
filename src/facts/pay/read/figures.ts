import { isCountedNoun, type PayUnit } from "../../../tables/figures.ts";
import type { TextSpan } from "../../../text/index.ts";
import { amountsIn, type Amount } from "./amounts.ts";
import { tokensOf } from "./lexer.ts";
import { isMiddle, joinsTo } from "./joiners.ts";

/** One or two amounts that are put as one: "$38.50 to $52.00/hr". It ends behind its unit and "+". */
export interface Figures extends TextSpan {
  readonly low: Amount;
  /** `null` where only one amount stands. */
  readonly high: Amount | null;
  readonly currency: string | null;
  readonly unit: PayUnit | null;
  readonly isOpen: boolean;
}

/**
 * The figures of a text that could be money; amounts that are the two ends of one range are joined. Some amounts may be
 * left out by where they stand.
 */
export function figuresIn(text: string, isLeftOut: (amount: Amount) => boolean = () => false): Figures[] {
  const tokens = tokensOf(text);
  const amounts = amountsIn(tokens).filter((amount) => !isLeftOut(amount));
  const figures: Figures[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const low = amounts[i]!;
    const middle = isMiddle(tokens, low, amounts[i + 1]) ? 1 : 0;
    const next = amounts[i + 1 + middle];
    const joined = next && joinsTo(tokens, low, amounts[i + middle]!, next) ? inOneScale(low, next) : null;
    if (joined && fitTogether(text, joined[0], joined[1])) {
      figures.push(figuresOf(joined[0], joined[1]));
      i += 1 + middle;
    } else figures.push(figuresOf(low, null));
  }
  return figures;
}

function figuresOf(low: Amount, high: Amount | null): Figures {
  const last = high ?? low;
  const currency =
    [high?.currency, low.currency].find((code) => code && code !== "$") ?? low.currency ?? high?.currency ?? null;
  return { low, high, start: low.start, end: last.unitEnd, currency, unit: last.unit ?? low.unit, isOpen: last.isOpen };
}

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
  const noun = /^[-\s]{0,2}([A-Za-z]+)(?!\p{L})/u.exec(text.slice(end, end + LONGEST_NOUN))?.[1];
  return noun !== undefined && isCountedNoun(noun);
}

const LONGEST_NOUN = 24;
