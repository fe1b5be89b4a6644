import { cover, sourceSpan } from "../text/index.ts";
import { groupShares } from "./fields-groups.ts";
import type { Shares } from "./fields-groups.ts";
import type { Meaning } from "./fields-keys.ts";
import type { StructuredPlace } from "./posting.ts";

/** Places that stand as data. Free text ("Denver, CO or remote") stays a field for the places fact to read. */
export function readStructuredPlaces(meanings: readonly Meaning[]): StructuredPlace[] {
  const shares = meanings.filter(({ share }) => share !== "" && SHARES.includes(share));
  if (shares.length === 0) return [];
  const ofWork = groupShares(shares.filter(({ name }) => name === "jobLocation"));
  const ofApplicant = groupShares(shares.filter(({ name }) => name === "applicantLocationRequirements"));
  return [
    ...[...ofWork.values()].map((group) => placeFrom(group, false)),
    ...[...ofApplicant.values()].map((group) => placeFrom(group, true)),
  ];
}

const SHARES = ["city", "region", "country"];

function placeFrom(group: Shares, ofApplicant: boolean): StructuredPlace {
  const written = (share: string): string | null => group.get(share)?.text.text.trim() || null;
  return {
    city: written("city"), region: written("region"), country: written("country"), ofApplicant,
    at: [...group.values()].map(({ text }) => sourceSpan(text)).reduce(cover),
    text: SHARES.flatMap((share) => written(share) ?? []).join(", "),
  };
}
