import type { PayPeriod } from "../../posting/index.ts";
import type { OtherPayKind } from "../../tables/ids.ts";
import type { SourceSpan } from "../../text/index.ts";
import type { Premise } from "../certainty.ts";
import type { Step } from "../steps.ts";

/** What money is called: pay for the work, other money for the worker, or money that is nobody's pay. */
export type MoneyKind = "pay" | OtherPayKind | "foreign";

/** How pay is put. */
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
  /** A guess where the size of the figure tells the period: good for plausibility, never for a legal failure. */
  readonly periodBasis: Premise;
  /** The figures with what belongs to them: "$38.50 to $52.00/hr". */
  readonly text: string;
  readonly at: SourceSpan;
  readonly from: "text" | "title" | "field";
  /**
   * The place, level or shift that this range is for, as written ("Denver", "RN II", "nights"); `null` where it is for
   * all.
   */
  readonly label: string | null;
  readonly gross: "gross" | "net" | null;
  /** "at least", "Überzahlung möglich", "DOE" and other words beside the figure, lower case. */
  readonly words: readonly string[];
  /** True beside words like "pro rata", "0.6 FTE" and "on-target earnings": no full-time base pay. */
  readonly isOfPart: boolean;
}

/** Other money the posting speaks of that is not base pay. */
export interface OtherPay {
  readonly kind: OtherPayKind;
  readonly amount: number | null;
  /** A share as printed ("5%-8%"), for commissions and bonuses; `null` where none stands beside it. */
  readonly rate: string | null;
  readonly text: string;
  readonly at: SourceSpan;
}

/** A figure that may be money, and what it was taken for. */
export interface ClassifiedMoney {
  readonly at: SourceSpan;
  /** `null` where nothing tells. */
  readonly kind: MoneyKind | null;
  readonly decidedBy: Pick<Step<never, never>, "name" | "quote">;
}

/** All that the posting says about money for the work. */
export interface Pay {
  readonly statements: readonly PayStatement[];
  readonly other: readonly OtherPay[];
  /** Every figure of the text that may be money, pay or not. */
  readonly money: readonly ClassifiedMoney[];
  /** A link said to lead to the pay, as in "see the pay range here". */
  readonly link: SourceSpan | null;
  /** True when the source is known to withhold pay, so that nothing may be called missing. */
  readonly isWithheld: boolean;
}
