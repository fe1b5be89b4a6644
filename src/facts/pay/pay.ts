import type { Posting } from "../../posting/index.ts";
import { dollarOf } from "../../tables/figures.ts";
import { countryOf } from "../../tables/places.ts";
import { overlaps, sourceSpan, type SourceSpan } from "../../text/index.ts";
import { SURE } from "../certainty.ts";
import { defineFact, type Ask } from "../fact.ts";
import { amountsIn } from "./read/amounts.ts";
import { tokensOf } from "./read/lexer.ts";
import { labelOf } from "./labels.ts";
import type { ClassifiedMoney, OtherPay, Pay, PayStatement } from "./model.ts";
import { moneyIn, moneyOf, type Money, type PaySaid } from "./money.ts";
import { addOtherPay, addOtherPayInWords } from "./other-pay.ts";
import { completed } from "./periods.ts";
import { nearby, type PayText } from "./pay-text.ts";
import { hasLostDigits, payTexts } from "./texts.ts";
import { linkToPay, statementsInWords } from "./in-words.ts";
import { places } from "../places/places.ts";
import type { Decision } from "../steps.ts";
import { annotatedBlocks } from "../annotated-blocks.ts";

/** The pay as fields, title and text state it, in that order. */
export const pay = defineFact("pay", (posting: Posting, ask): Pay => {
  const texts = payTexts(posting, ask(annotatedBlocks), ask.cache);
  const dollar = () => dollarHere(ask);
  const found = structuredStatements(posting, dollar);
  const other: OtherPay[] = [];
  const money: ClassifiedMoney[] = [];
  for (const read of texts) if (read.hasDigit) readMoney(read, { found, other, money }, dollar);
  for (const read of texts) if (read.hits.length > 0) addOtherPayInWords(read, other);
  const priced = completed(found.length > 1 ? found.map(labelled) : found.map(({ statement }) => statement));
  return {
    statements: priced.length > 0 ? priced : statementsInWords(texts),
    other,
    money,
    link: linkToPay(texts),
    isWithheld:
      priced.length === 0 &&
      (posting.incomplete.has("baseSalary") || texts.some(({ annotated }) => hasLostDigits(annotated))),
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
        periodBasis: SURE,
        text,
        at,
        from: "field",
        label: null,
        gross: null,
        words: [],
        isOfPart: false,
      },
      read: null,
    }));
}

/** The currency that stands beside the figures of a field, where the field has none of its own. */
function codeIn(text: string, dollar: () => string): string | null {
  const code = amountsIn(tokensOf(text))[0]?.currency ?? null;
  return code === "$" ? dollar() : code;
}

/** What the texts have told so far. */
interface Told {
  readonly found: Found[];
  readonly other: OtherPay[];
  readonly money: ClassifiedMoney[];
}

function readMoney(read: PayText, { found, other, money: all }: Told, dollar: () => string): void {
  let isFirstTelling = true;
  let previous: Money | null = null;
  for (const inText of moneyIn(read)) {
    const at = sourceSpan(read.text, inText.figures);
    if (found.some(({ statement }) => overlaps(statement.at, at)) || other.some((known) => overlaps(known.at, at))) {
      isFirstTelling = false;
      previous = null;
      continue;
    }
    // What a field has told already says nothing of the figures behind it.
    const money: Money = isFirstTelling ? inText : moneyOf(read, inText.figures, inText.clause, previous);
    previous = money;
    all.push({ at, kind: money.kind, decidedBy: money.decidedBy });
    if (money.pay)
      found.push({ statement: statementOf(read, money, money.pay, at, dollar), read: { from: read, money } });
    else if (money.kind) addOtherPay(read, money.figures, money.kind, at, other);
  }
}

function statementOf(
  { from, annotated }: PayText,
  { figures }: Money,
  { shape, min, max, period, gross, words, isOfPart }: PaySaid,
  at: SourceSpan,
  dollar: () => string,
): PayStatement {
  return {
    shape,
    min,
    max,
    currency: figures.currency === "$" ? dollar() : figures.currency,
    period,
    periodBasis: SURE,
    text: annotated.text.slice(figures.start, figures.end),
    at,
    from,
    label: null,
    gross,
    words,
    isOfPart,
  };
}

// Only where there are several statements is there something to tell apart.
function labelled({ statement, read }: Found): PayStatement {
  if (!read) return statement;
  const { from, money } = read;
  return { ...statement, label: labelOf(nearby(from, money.clause), money.figures, money.clause) };
}

function dollarHere(ask: Ask): string {
  const [work] = ask(places).work;
  return dollarOf(work ? countryOf(work.id) : null);
}

/** What each figure was taken for, and by which step of `classify-money.ts`. */
export function moneyDecisions(_posting: Posting, ask: Ask): readonly Decision[] {
  return ask(pay).money.map(({ at, kind, decidedBy }) => ({
    about: "money",
    file: "src/facts/pay/classify-money.ts",
    at,
    answer: kind ?? "unknown",
    step: decidedBy.name,
    quote: decidedBy.quote,
  }));
}
