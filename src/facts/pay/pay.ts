import type { PayPeriod, Posting } from "../../posting/index.ts";
import { dollarOf } from "../../tables/pay-words.ts";
import { overlaps, sourceSpan, type Span } from "../../text/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import { amountsIn } from "./amounts.ts";
import { mayBeMoney } from "./bare.ts";
import { figuresIn, type Figures } from "./figures.ts";
import { clausesOf, kindOfMoney, type Before, type Clause } from "./judge.ts";
import { labelOf } from "./labels.ts";
import { otherPayInWords, otherPayOf } from "./other.ts";
import { completed, periodOf } from "./periods.ts";
import { nearby, type PayText } from "./read.ts";
import { boundsOf, wordsBeside } from "./shapes.ts";
import { hasDigit, hasLostDigits, payTexts } from "./texts.ts";
import { linkToPay, statementsInWords } from "./words.ts";
import { places } from "../places/places.ts";
import { terms } from "../terms.ts";

/** How pay is put: CONTRACTS names these shapes. */
export type PayShape = "range" | "exact" | "open-above" | "open-below" | "words-only" | "grade-only" | "commission-only";

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
  /** The place, level or shift that this range is for, as written ("Denver", "RN II", "nights"); `null` where it is for all. */
  readonly label: string | null;
  readonly gross: "gross" | "net" | null;
  /** "at least", "Überzahlung möglich", "DOE" and other words beside the figure, lower case. */
  readonly words: readonly string[];
}

/** Other money the posting speaks of that is not base pay. */
export interface OtherPay {
  readonly kind: "bonus" | "sign-on" | "commission" | "equity" | "tips" | "piece-rate" | "shift-differential" | "stipend" | "relocation" | "loan-repayment" | "other";
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
  const found: Found[] = structuredStatements(posting, () => dollarHere(ask)).map((statement) => ({ statement, label: () => null }));
  const other: OtherPay[] = [];
  for (const read of texts) if (hasDigit(read.text.text)) readMoney(read, found, other, () => dollarHere(ask));
  for (const read of texts) other.push(...otherPayInWords(read, other));
  const priced = completed(found.map(({ statement, label }) => (found.length > 1 ? { ...statement, label: label() } : statement)));
  return {
    statements: priced.length > 0 ? priced : statementsInWords(texts),
    other,
    link: linkToPay(texts),
    isWithheld: priced.length === 0 && (posting.incomplete.has("baseSalary") || texts.some(hasLostDigits)),
  };
});

/** A statement, with its label read only where there are several to tell apart. */
interface Found {
  readonly statement: PayStatement;
  readonly label: () => string | null;
}

function structuredStatements(posting: Posting, dollar: () => string): PayStatement[] {
  return posting.pay.filter(({ min, max }) => min !== null || max !== null).map(({ min, max, currency, period, at, text }) => ({
    shape: min === null ? "open-below" : max === null ? "open-above" : min === max ? "exact" : "range",
    min, max, currency: currency ?? codeIn(text, dollar), period, periodIsGuess: false, text, at, from: "field", label: null, gross: null, words: [],
  }));
}

/** The currency that stands beside the figures of a field, where the field has none of its own. */
function codeIn(text: string, dollar: () => string): string | null {
  const code = amountsIn(text)[0]?.currency ?? null;
  return code === "$" ? dollar() : code;
}

function readMoney(whole: PayText, statements: Found[], other: OtherPay[], dollar: () => string): void {
  const text = whole.text.text;
  const figures = figuresIn(text, amountsIn(text)).filter((found) => mayBeMoney(whole, found));
  const clauses = clausesOf(text, figures);
  let previous: Before | null = null;
  figures.forEach((found, i) => {
    const clause = clauses[i]!;
    const read = nearby(whole, clause);
    const at = sourceSpan(read.text, found.start, found.end);
    if (statements.some(({ statement }) => overlaps(statement.at, at)) || other.some((known) => overlaps(known.at, at))) return;
    const kind = found.unit === "piece" ? "piece-rate" : kindOfMoney(read, found, clause, previous);
    previous = { kind, figures: found };
    if (kind === "pay") statements.push({ statement: statementOf(read, found, clause, dollar), label: () => labelOf(read, found, clause) });
    else if (kind) other.push(...[otherPayOf(read, found, kind)].filter((one) => one !== null));
  });
}

function statementOf(read: PayText, found: Figures, clause: Clause, dollar: () => string): PayStatement {
  const gross = read.hits.find(({ term, start, end }) => term.kind === "pay-gross" && start >= clause.start && end <= clause.end);
  return {
    ...boundsOf(read, found, clause),
    currency: found.currency === "$" ? dollar() : found.currency,
    period: periodOf(read, found, clause),
    periodIsGuess: false,
    text: read.text.text.slice(found.start, found.end),
    at: sourceSpan(read.text, found.start, found.end),
    from: read.from,
    label: null,
    gross: gross ? (gross.term.id as "gross" | "net") : null,
    words: wordsBeside(read, found, clause),
  };
}

function dollarHere(ask: Ask): string {
  const country = ask(places).work[0]?.id.slice(0, 2);
  return country ? dollarOf(country) : "USD";
}
