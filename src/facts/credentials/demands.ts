import type { AskedMention, CredentialMention, Demand } from "./model.ts";

/** True where a mention is asked of the applicant, however strongly. */
export function isDemanded(mention: CredentialMention): mention is AskedMention {
  const { strength } = mention.demand;
  return strength !== "mentioned" && strength !== "excluded";
}

/** True where a demand is none, since the words speak of somebody else's. */
export function isOfOthers(demand: Demand): boolean {
  return demand.strength === "mentioned" && demand.because === "of-others";
}
