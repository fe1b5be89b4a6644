import type { Reach } from "../rule/index.ts";
import type { ObligationKind, ObligationTerms, ReachTerms, Terms } from "../tables/law.ts";

/** How a language says what laws ask, and of whom. */
export interface LawWords {
  /** What each kind of obligation asks, as a sentence without a mark at its end. */
  readonly asks: { readonly [K in ObligationKind]: (terms: ObligationTerms[K]) => string };
  /** The same, where guidance or a proposal stands behind it. */
  onEvidence(sentence: string, evidence: NonNullable<Terms["evidence"]>): string;
  /** The same, where the law row calls it unsettled. */
  inDoubt(sentence: string, decides: string): string;
  /** Whom a law reaches, as sentences. */
  reach(terms: ReachTerms): readonly string[];
}

/** How a language heads and joins what a page says about laws. */
export interface LawPageWords {
  /** How a law stands on a day, in a few words. */
  readonly states: Readonly<Record<"in-force" | "not-yet" | "ended" | "records-only", (from: string | null) => string>>;
  begins(day: string): string;
  ended(day: string): string;
  readonly heads: Readonly<Record<"asks" | "reaches" | "next" | "cure" | "exposure", string>>;
  doubts(confidence: string): string;
  /** An obligation with the day from which it is asked, and the one from which it is asked in this form. */
  since(asks: string, day: string, inThisForm: string): string;
  readonly verdicts: Readonly<Record<Reach["verdict"], string>>;
  doesIf(condition: string): string;
  later(day: string, asks: string): string;
  /** A sentence that names a place, for laws of several places at once. */
  forSeveral(sentence: string, placeName: string): string;
  readonly noneHere: string;
  noneToCome(asOf: string): string;
  noneToReach(asOf: string): string;
  toMend(cure: string): string;
  mayCost(penalty: string): string;
  asOf(day: string): string;
  readonly notAdvice: string;
}
