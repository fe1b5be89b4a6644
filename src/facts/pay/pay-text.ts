import type { PayPeriod } from "../../tables/ids.ts";
import type { Hit, TermKind } from "../../tables/lexicon.ts";
import type { Mapped, TextSpan } from "../../text/index.ts";
import { memoPerText, type AnnotatedText } from "../annotated-text.ts";
import { speaksForward } from "../cue-scope.ts";
import type { MoneyKind } from "./model.ts";

/** A term that speaks of money. */
export type PayHit = Hit<Exclude<Extract<TermKind, `pay-${string}`>, "pay-numbered">>;

/** A word that says what money is; "pay attention" says nothing of any. */
export type MoneyWord = Hit<"pay-word"> & { readonly term: { readonly id: MoneyKind } };

/** True for words that say what money is. */
export function namesMoney(hit: Hit): hit is MoneyWord {
  return hit.term.kind === "pay-word" && hit.term.id !== "none";
}

/** A text with the terms that stand in it. */
export interface PayText {
  readonly text: Mapped;
  readonly annotated: AnnotatedText;
  readonly hasDigit: boolean;
  /** The terms that speak of money, in their order. */
  readonly hits: readonly PayHit[];
  /** Where the text stands, for the words of the statements read from it. */
  readonly from: "text" | "title" | "field";
  /** What the heading, the label or the field says of any money below it. */
  readonly under: Under;
}

/** What stands over a text. */
export interface Under {
  /** `pay`, a kind of other money, `foreign`, or `null` where nothing is said of money. */
  readonly money: MoneyKind | null;
  readonly period: PayPeriod | null;
  /** The heading or lead-in itself, as a label for the figures below it. */
  readonly label: string | null;
}

/** Nothing stands over the text. */
export const UNDER_NOTHING: Under = { money: null, period: null, label: null };

/** What of a text has to do with money, wherever it stands. */
export interface MoneySigns {
  /** The terms that speak of money, in their order. */
  readonly hits: readonly PayHit[];
  /** True where there is a digit, without which no figure can stand. */
  readonly hasDigit: boolean;
  /** "Sign-On Bonus:" alone on its line speaks for the lines below it. */
  readonly isLeadIn: boolean;
}

export const moneySigns = memoPerText(({ text, hits }): MoneySigns => ({
  hits: hits.filter(isOfPay),
  hasDigit: /\d/.test(text),
  isLeadIn: text.length <= 60 && /[:：]\s*$/.test(text),
}));

function isOfPay(hit: Hit): hit is PayHit {
  return PAY_KINDS.has(hit.term.kind);
}

const PAY_KINDS: ReadonlySet<TermKind> = new Set<PayHit["term"]["kind"]>([
  "pay-word",
  "pay-period",
  "pay-open",
  "pay-gross",
  "pay-beside",
  "pay-instead",
  "pay-grade",
  "pay-commission-only",
  "pay-promise",
  "pay-link",
]);

/** What a heading or lead-in says of the money below it. */
export const underHeading = memoPerText((annotated): Under => {
  const { hits } = moneySigns(annotated);
  if (hits.length === 0) return UNDER_NOTHING;
  const words = hits.filter(namesMoney);
  const kinds = words.filter(({ term }) => speaksForward(term)).map(({ term }) => term.id);
  return {
    money: kinds.find((kind) => kind === "pay") ?? kinds[0] ?? null,
    period: hits.find(namesPeriod)?.term.id ?? null,
    label: annotated.text,
  };
});

/** A word that names a period of pay; "weekly paper" names none. */
type PeriodWord = Hit<"pay-period"> & { readonly term: { readonly id: PayPeriod } };

/** True for words that name a period of pay. */
export function namesPeriod(hit: Hit): hit is PeriodWord {
  return hit.term.kind === "pay-period" && hit.term.id !== "none";
}

/**
 * The text with only the terms that stand in or next to a stretch of it, so that long lines cost no more than short
 * ones.
 */
export function nearby(read: PayText, { start, end }: TextSpan): PayText {
  if (read.hits.length <= 16) return read;
  return { ...read, hits: read.hits.filter((hit) => hit.end >= start - REACH && hit.start <= end + REACH) };
}

const REACH = 100;
