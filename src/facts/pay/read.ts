import type { Hit } from "../../tables/lexicon.ts";
import type { Mapped, Span } from "../../text/index.ts";
import { noted, type Reading } from "../reading.ts";

/** A text with the terms that stand in it. */
export interface PayText {
  readonly text: Mapped;
  readonly reading: Reading;
  readonly hasDigit: boolean;
  /** The terms that speak of money, in their order. */
  readonly hits: readonly Hit[];
  /** Where the text stands, for the words of the statements read from it. */
  readonly from: "text" | "title" | "field";
  /** What the heading, the label or the field says of any money below it. */
  readonly under: Under;
}

/** What stands over a text. */
export interface Under {
  /** `pay`, a kind of other money, `foreign`, or `null` where nothing is said of money. */
  readonly money: string | null;
  readonly period: string | null;
  /** The heading or lead-in itself, as a label for the figures below it. */
  readonly label: string | null;
}

/** Nothing stands over the text. */
export const UNDER_NOTHING: Under = { money: null, period: null, label: null };

/** What of a text has to do with money, wherever it stands. */
export interface MoneySigns {
  /** The terms that speak of money, in their order. */
  readonly hits: readonly Hit[];
  /** True where there is a digit, without which no figure can stand. */
  readonly hasDigit: boolean;
  /** "Sign-On Bonus:" alone on its line speaks for the lines below it. */
  readonly isLeadIn: boolean;
}

export const moneySigns = noted(({ text, hits }): MoneySigns => ({
  hits: hits.filter(({ term }) => PAY_KINDS.has(term.kind)),
  hasDigit: /\d/.test(text),
  isLeadIn: text.length <= 60 && /[:：]\s*$/.test(text),
}));

const PAY_KINDS = new Set([
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
export const underHeading = noted((reading): Under => {
  const { hits } = moneySigns(reading);
  if (hits.length === 0) return UNDER_NOTHING;
  const word =
    hits.find(({ term }) => term.kind === "pay-word" && term.id === "pay") ??
    hits.find(({ term }) => term.kind === "pay-word" && term.id !== "none" && term.id !== "foreign-behind");
  const period = hits.find(({ term }) => term.kind === "pay-period" && term.id !== "none");
  return { money: word?.term.id ?? null, period: period?.term.id ?? null, label: reading.text };
});

/**
 * The text with only the terms that stand in or next to a stretch of it, so that long lines cost no more than short
 * ones.
 */
export function nearby(read: PayText, { start, end }: Span): PayText {
  if (read.hits.length <= 16) return read;
  return { ...read, hits: read.hits.filter((hit) => hit.end >= start - REACH && hit.start <= end + REACH) };
}

const REACH = 100;
