import type { DutyLaw } from "../facts/law/duties.ts";
import type { Telling } from "./rule.ts";

/** What a finding about a law needs to know: the law, and whether it surely is needed. */
export interface Obligation {
  readonly law: DutyLaw;
  readonly sure: boolean;
  readonly decides: string | null;
  readonly detail?: { readonly evidence?: string };
}

/** The part of a telling that names the law. What is in doubt, or only guidance, is never told as an error. */
export function under({ law, sure, detail }: Obligation): Pick<Telling, "because" | "sure" | "level"> {
  const isFirm = sure && !detail?.evidence;
  return isFirm ? { because: law, sure } : { because: law, sure, level: "warning" };
}

/** The beginning of a todo: names the fact that decides, or is empty where nothing is in doubt. */
export function ifNeeded({ decides }: Pick<Obligation, "decides">): string {
  return decides ? `Please check: this is needed if ${decides}. ` : "";
}

/** The place of a duty, to begin a sentence with: "The District of Columbia". */
export function placeOf({ law: { placeName } }: Pick<Obligation, "law">): string {
  return placeName[0]!.toUpperCase() + placeName.slice(1);
}
