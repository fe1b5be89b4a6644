import type { Premise } from "../facts/certainty.ts";
import type { DutyLaw } from "../facts/law/duties.ts";
import type { Telling } from "./rule.ts";

/** A duty of law, as a finding about it needs it. */
export interface Obligation extends Premise {
  readonly law: DutyLaw;
  readonly detail?: { readonly evidence?: string };
}

/**
 * The part of a telling that names the law: it rests on the duty and on what else decides. What is only guidance is
 * never told as an error.
 */
export function under(
  duty: Obligation,
  ...further: readonly Premise[]
): Pick<Telling, "because" | "restsOn" | "level"> {
  const telling = { because: duty.law, restsOn: [duty, ...further] };
  return duty.detail?.evidence ? { ...telling, level: "warning" } : telling;
}

/** The place of a duty, to begin a sentence with: "The District of Columbia". */
export function placeOf({ law: { placeName } }: Pick<Obligation, "law">): string {
  return placeName[0]!.toUpperCase() + placeName.slice(1);
}
