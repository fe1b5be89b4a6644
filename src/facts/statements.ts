import type { Posting } from "../posting/index.ts";
import type { Span } from "../text/index.ts";
import { defineFact } from "./fact.ts";

export type StatementKind =
  | "equal-opportunity" | "accommodation" | "affirmative-action" | "veterans" | "fair-chance" | "background-check" | "drug-test" | "e-verify"
  | "work-authorization" | "visa" | "ai-in-hiring" | "vacancy-status" | "pay-history" | "privacy" | "at-will" | "residency" | "canadian-experience";

/** A statement that postings carry for the law's sake or the applicant's. */
export interface Statement {
  readonly kind: StatementKind;
  readonly text: string;
  readonly at: Span;
  /** Protected classes named, ids of `law/protected-classes`. */
  readonly classes: readonly string[];
  /** Laws and orders named, as written. */
  readonly laws: readonly string[];
}

/** Every statement found, in order, under a heading or without one. */
export const statements = defineFact("statements", (_posting: Posting): readonly Statement[] => []);
