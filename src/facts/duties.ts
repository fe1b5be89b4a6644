import type { Posting } from "../posting/index.ts";
import { defineFact } from "./fact.ts";

/** The law behind a duty, as messages and reports cite it. */
export interface DutyLaw {
  readonly id: string;
  readonly place: string;
  readonly placeName: string;
  readonly cite: string;
  readonly since: string;
  readonly url: string;
}

/** What a law asks of a posting or forbids in it. */
export type DutyKind =
  | "pay-range" | "pay-period" | "benefits" | "other-pay" | "deadline" | "how-to-apply" | "no-link-for-pay" | "width" | "full-scale"
  | "range-per-place" | "ai-use" | "vacancy-status" | "no-local-experience" | "gender-neutral" | "no-pay-history" | "job-description" | "contract-named";

/** A duty of law that reaches this posting on this day. */
export interface Duty {
  readonly kind: DutyKind;
  readonly law: DutyLaw;
  /** True when it surely reaches the posting; false when one fact decides. */
  readonly sure: boolean;
  /** The fact that decides, for "Please check: …"; `null` where sure. */
  readonly decides: string | null;
  /** Details of the duty from the law row (caps, allowed forms), per kind. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** How one law stands to this posting. */
export interface Reach {
  readonly law: DutyLaw;
  readonly verdict: "reaches" | "may-reach" | "not-yet" | "does-not-reach" | "records-only";
  /** One sentence each, for `posting-lint law FILE`. */
  readonly because: readonly string[];
}

/** The laws considered and the duties that follow. */
export interface Duties {
  readonly reach: readonly Reach[];
  readonly duties: readonly Duty[];
}

export const duties = defineFact("duties", (_posting: Posting): Duties => ({ reach: [], duties: [] }));
