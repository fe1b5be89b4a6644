import type { Premise } from "../facts/certainty.ts";
import type { ObligationLaw } from "../facts/law/obligations.ts";
import type { Telling } from "./rule.ts";

/** An obligation of law, as a finding about it needs it. */
interface Owed extends Premise {
  readonly law: ObligationLaw;
  readonly detail?: { readonly evidence?: string };
}

/**
 * The part of a telling that names the law: it rests on the obligation and on what else decides. What is only guidance is
 * never told as an error.
 */
export function under(
  obligation: Owed,
  ...further: readonly Premise[]
): Pick<Telling, "because" | "restsOn" | "level"> {
  const telling = { because: obligation.law, restsOn: [obligation, ...further] };
  return obligation.detail?.evidence ? { ...telling, level: "warning" } : telling;
}

/** The place of an obligation, to begin a sentence with: "The District of Columbia". */
export function placeOf({ law: { placeName } }: Pick<Owed, "law">): string {
  return placeName[0]!.toUpperCase() + placeName.slice(1);
}
