import type { PayPeriod, Posting } from "../../posting/index.ts";
import { dollarOf } from "../../tables/pay-words.ts";
import { overlaps, sourceSpan, type Span } from "../../text/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import { amountsIn } from "./amounts.ts";
import { labelOf } from "./labels.ts";
import { moneyIn, moneyOf, type Money, type PaySaid } from "./money.ts";
import { addOtherPay, addOtherPayInWords } from "./other.ts";
import { completed } from "./periods.ts";
import { nearby, type PayText } from "./read.ts";
import { hasLostDigits, payTexts } from "./texts.ts";
import { linkToPay, statementsInWords } from "./words.ts";
import { places } from "../places/places.ts";
import { terms } from "../terms.ts";

/** How pay is put: CONTRACTS names these shapes. */
export type PayShape =
  | "range"
  | "exact"
  | "open-above"
  | "open-below"
  | "words-only"
  | "grade-only"
  | "commission-only";

/** One statement of pay. Sign-on bonuses, stipends, budgets and benefits are not pay and never stand here. */
export interface PayStatement {
  readonly shape: PayShape;
  /** Major units as printed, `null` where the shape has none. */
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217, `null` where the text shows none. */
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  /** True when the period was guessed from the size of the figure; good for plausibility, never for a legal failure. */
  readonly periodIsGuess: boolean;
  /** The figures with what belongs to them: "$38.50 to $52.00/hr". */
  readonly text: string;
  readonly at: Span;
  readonly from: "text" | "title" | "field";
  /**
   * The place, level or shift that this range is for, as written ("Denver", "RN II", "nights"); `null` where it is for
   * all.
   */
  readonly label: string | null;
  readonly gross: "gross" | "net" | null;
  /** "at least", "Überzahlung möglich", "DOE" and other words beside the figure, lower case. */
  readonly words: readonly string[];
}

/** Other money the posting speaks of that is not base pay. */
export interface OtherPay {
  readonly kind:
    | "bonus"
    | "sign-on"
    | "commission"
    | "equity"
    | "tips"
    | "piece-rate"
    | "shift-differential"
    | "stipend"
    | "relocation"
    | "loan-repayment"
    | "other";
  readonly amount: number | null;
  /** A share as printed ("5%-8%"), for commissions and bonuses; `null` where none stands beside it. */
  readonly rate: string | null;
  readonly text: string;
  readonly at: Span;
}

/** All that the posting says about money for the work. */
export interface Pay {
  readonly statements: readonly PayStatement[];
  readonly other: readonly OtherPay[];
  /** A link said to lead to the pay, as in "see the pay range here". */
  readonly link: Span | null;
  /** True when the source is known to withhold pay, so that nothing may be called missing. */
  readonly isWithheld: boolean;
}

/** The pay as fields, title and text state it, in that order. */
export const pay = defineFact("pay", (posting: Posting, ask): Pay => {
  const texts = payTexts(posting, ask(terms));
  const dollar = () => dollarHere(ask);
  const found = structuredStatements(posting, dollar);
  const other: OtherPay[] = [];
  for (const read of texts) if (read.hasDigit) readMoney(read, found, other, dollar);
  for (const read of texts) if (read.hits.length > 0) addOtherPayInWords(read, other);
  const priced = completed(found.length > 1 ? found.map(labelled) : found.map(({ statement }) => statement));
  return {
    statements: priced.length > 0 ? priced : statementsInWords(texts),
    other,
    link: linkToPay(texts),
    isWithheld:
      priced.length === 0 &&
      (posting.incomplete.has("baseSalary") || texts.some(({ reading }) => hasLostDigits(reading))),
  };
});

/** A statement, with the money of a text that it was read from, if any. */
interface Found {
  readonly statement: PayStatement;
  readonly read: { readonly from: PayText; readonly money: Money } | null;
}

function structuredStatements(posting: Posting, dollar: () => string): Found[] {
  return posting.pay
    .filter(({ min, max }) => min !== null || max !== null)
    .map(({ min, max, currency, period, at, text }) => ({
      statement: {
        shape: min === null ? "open-below" : max === null ? "open-above" : min === max ? "exact" : "range",
        min,
        max,
        currency: currency ?? codeIn(text, dollar),
        period,
        periodIsGuess: false,
        text,
        at,
        from: "field",
        label: null,
        gross: null,
        words: [],
      },
      read: null,
    }));
}

/** The currency that stands beside the figures of a field, where the field has none of its own. */
function codeIn(text: string, dollar: () => string): string | null {
  const code = amountsIn(text)[0]?.currency ?? null;
  return code === "$" ? dollar() : code;
}

function readMoney(read: PayText, found: Found[], other: OtherPay[], dollar: () => string): void {
  let isFirstTelling = true;
  let previous: Money | null = null;
  for (const noted of moneyIn(read)) {
    const at = sourceSpan(read.text, noted.figures.start, noted.figures.end);
    if (found.some(({ statement }) => overlaps(statement.at, at)) || other.some((known) => overlaps(known.at, at))) {
      isFirstTelling = false;
      previous = null;
      continue;
    }
    // What a field has told already says nothing of the figures behind it.
    const money: Money = isFirstTelling ? noted : moneyOf(read, noted.figures, noted.clause, previous);
    previous = money;
    if (money.pay)
      found.push({ statement: statementOf(read, money, money.pay, at, dollar), read: { from: read, money } });
    else if (money.kind) addOtherPay(read, money.figures, money.kind, at, other);
  }
}

function statementOf(
  { from, reading }: PayText,
  { figures }: Money,
  { shape, min, max, period, gross, words }: PaySaid,
  at: Span,
  dollar: () => string,
): PayStatement {
  return {
    shape,
    min,
    max,
    currency: figures.currency === "$" ? dollar() : figures.currency,
    period,
    periodIsGuess: false,
    text: reading.text.slice(figures.start, figures.end),
    at,
    from,
    label: null,
    gross,
    words,
  };
}

// Only where there are several statements is there something to tell apart.
function labelled({ statement, read }: Found): PayStatement {
  if (!read) return statement;
  const { from, money } = read;
  return { ...statement, label: labelOf(nearby(from, money.clause), money.figures, money.clause) };
}

function dollarHere(ask: Ask): string {
  const country = ask(places).work[0]?.id.slice(0, 2);
  return country ? dollarOf(country) : "USD";
}
