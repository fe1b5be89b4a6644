import type { Conditions, Doubts, Grounds, OpenGrounds, Reach } from "../rule/index.ts";
import type { DutyKind, DutyTerms, ReachTerms, Terms } from "../tables/law.ts";

/** One line for every reason, made from the values that it names. A key without its line does not compile. */
export type Lines<Reasons> = { readonly [K in keyof Reasons]: (values: Readonly<Reasons[K]>) => string };

/** How a language words what a finding is in doubt about. */
export interface ReasonWords {
  /** Facts that decide, to complete `neededIf`. */
  readonly conditions: Lines<Conditions & OpenGrounds>;
  /** What may be otherwise, as clauses that stand by themselves. */
  readonly doubts: Lines<Doubts>;
  /** "this is needed if …" */
  neededIf(condition: string): string;
  /** Facts that must all hold. */
  all(facts: readonly string[]): string;
  /** Two facts about one thing. */
  both(facts: readonly string[]): string;
  /** What stands in front of a todo. */
  pleaseCheck(clause: string): string;
  /** A todo that is a question: a clause, or a sentence that begins with a capital letter. */
  question(check: string): string;
}

/** How a language tells why a law reaches a posting or does not, in whole sentences. */
export type GroundWords = Lines<Grounds & OpenGrounds>;

/** How a language says what laws ask, and of whom. */
export interface LawWords {
  /** What each kind of duty asks, as a sentence without a mark at its end. */
  readonly asks: { readonly [K in DutyKind]: (terms: DutyTerms[K]) => string };
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
  /** A duty with the day from which it is asked, and the one from which it is asked in this form. */
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
