import type { SourceSpan } from "../../text/index.ts";
import { defineFact } from "../fact.ts";

/** What is wrong with the wording of a directive. */
export type DirectiveFlaw = "unknown-kind" | "no-rule" | "unknown-rule" | "no-reason" | "bad-day";

/** A comment that asks the linter to let something pass: `posting-lint-disable-next-line RULE until=DAY -- why`. */
export interface Directive {
  readonly kind: "disable-next-line" | "disable" | "enable" | "disable-file";
  readonly rules: readonly string[];
  readonly reason: string | null;
  /** The last day it holds, `YYYY-MM-DD`. */
  readonly until: string | null;
  /** `null` where the directive is sound. One with a flaw lets nothing pass. */
  readonly flaw: DirectiveFlaw | null;
  /** The word the flaw is about. */
  readonly word: string;
  readonly isExpired: boolean;
  /** True when it let a finding pass in this run; `null` where that cannot be told, as when its rule did not run. */
  readonly isUsed: boolean | null;
  readonly at: SourceSpan;
}

/** The directives of the posting; the engine answers this after the other rules have run. */
export const directives = defineFact("directives", (): readonly Directive[] => []);
