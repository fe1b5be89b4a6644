import type { Field, Scalar } from "../parse/document.ts";
import { fieldsTable, foldKey } from "../tables/fields.ts";
import { cover, sourceSpan, type SourceSpan } from "../text/index.ts";
import { groupShares } from "./fields-groups.ts";
import type { Shares } from "./fields-groups.ts";
import type { Meaning } from "./fields-keys.ts";
import type { PayPeriod, StructuredPay } from "./posting.ts";

/** Pay that stands as figures in fields. Pay in words ("60k to 70k") stays a field for the pay fact to read. */
export function readStructuredPay(meanings: readonly Meaning[], isMinor: boolean): StructuredPay[] {
  const shares = meanings.filter(isPayShare);
  if (shares.length === 0) return [];
  const groups = groupShares(shares);
  const beside = groups.get("");
  const found: StructuredPay[] = [];
  for (const group of groups.values()) {
    const pay = payIn(group, beside, isMinor);
    if (pay) found.push(pay);
  }
  return found.length < 2 ? found : withoutRepeats(found);
}

function isPayShare({ name }: Meaning): boolean {
  return name === "baseSalary";
}

/** Some exports give the same range in full and again in a summary. */
function withoutRepeats(found: StructuredPay[]): StructuredPay[] {
  return found.filter(
    (one, i) =>
      !found
        .slice(0, i)
        .some(
          (other) =>
            other.min === one.min &&
            other.max === one.max &&
            other.currency === one.currency &&
            other.period === one.period,
        ),
  );
}

function payIn(group: Shares, beside: Shares | undefined, isMinor: boolean): StructuredPay | null {
  if (!isBasePay(group.get("kind"))) return null;
  const figures = figuresIn(group);
  if (figures.length === 0) return null;
  const currency = currencyOf(group.get("currency") ?? beside?.get("currency"));
  const scale = isMinor ? 10 ** (currency === null ? 2 : Number(fieldsTable().minorDigits.get(currency) ?? 2)) : 1;
  return {
    min: amountOf(figures, "min", scale),
    max: amountOf(figures, "max", scale),
    currency,
    period:
      periodOf(group.get("period") ?? beside?.get("period")) ??
      periodInWords(group.get("label")) ??
      periodInWords(group.get("blurb")),
    at: figures.map(placeOf).reduce(cover),
    text: figures.map(wordsOf).join(" - "),
  };
}

const FIGURES = ["min", "max", "value", ""];

/**
 * A figure as a number, words as they are; `null` for what only says something about a figure, as its currency does.
 */
export function payValueOf({ share, field }: Meaning): Scalar {
  return FIGURES.includes(share) ? (amountIn(field) ?? field.value) : null;
}

interface Figure {
  readonly share: string;
  readonly amount: number;
  readonly field: Field;
}

function placeOf({ field }: Figure): SourceSpan {
  return sourceSpan(field.text);
}

function wordsOf({ field }: Figure): string {
  return field.text.text;
}

// Nought is how exports write "not filled in".
function figuresIn(group: Shares): Figure[] {
  const figures: Figure[] = [];
  for (const share of FIGURES) {
    const field = group.get(share);
    const amount = field ? amountIn(field) : null;
    if (field && amount) figures.push({ share, amount, field });
  }
  return figures;
}

/** The end of a range, or the one figure that stands for both. */
function amountOf(figures: readonly Figure[], end: "min" | "max", scale: number): number | null {
  for (const { share, amount } of figures)
    if (share === end || share === "value" || share === "") return amount / scale;
  return null;
}

function amountIn({ value }: Field): number | null {
  if (typeof value === "number") return Number.isFinite(value) && value > 0 ? value : null;
  if (typeof value !== "string" || !PLAIN_FIGURE.test(value)) return null;
  return Number(value.replace(/[^\d.]/g, ""));
}

/** Nothing but one figure, perhaps with its currency: "52000", "52,000.00", "$38.50". */
const PLAIN_FIGURE = /^\s*(?:[A-Z]{3}|[$£€])?\s?\d{1,9}(?:,\d{3}){0,3}(?:\.\d{1,2})?\s*$/;

function currencyOf(field: Field | undefined): string | null {
  const code = String(field?.value ?? "")
    .trim()
    .toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

function periodOf(field: Field | undefined): PayPeriod | null {
  return field ? periodIn(String(field.value)) : null;
}

function periodIn(value: string): PayPeriod | null {
  return fieldsTable().payPeriod.get(foldKey(value)) ?? periodAmong(value);
}

/** Greenhouse names the period only in the range's own title: "Hourly range, Denver". */
function periodInWords(field: Field | undefined): PayPeriod | null {
  return field ? periodAmong(String(field.value)) : null;
}

function periodAmong(value: string): PayPeriod | null {
  for (const word of value.split(/[\s/,:;()-]+/)) {
    const period = word.length > 2 ? fieldsTable().payPeriod.get(foldKey(word)) : undefined;
    if (period) return period;
  }
  return null;
}

/** Some exports list bonus and equity beside the salary, told apart by a kind. */
function isBasePay(kind: Field | undefined): boolean {
  return !kind || fieldsTable().payKind.get(foldKey(String(kind.value))) === "base";
}
