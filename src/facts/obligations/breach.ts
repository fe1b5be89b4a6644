import type { Taken } from "../../tables/law.ts";
import { guess, SURE, type Premise } from "../certainty.ts";
import type { Reason } from "../reasons.ts";

/** Whether a form breaks a law that takes it so: `null` where it does not, unsure where no source read decides. */
export function breach(how: Taken, decides: Reason): Premise | null {
  if (how === "allowed") return null;
  return how === "breach" ? SURE : guess(decides);
}
