import { cover, sourceSpan } from "../text/index.ts";
import { groupShares } from "./fields-groups.ts";
import type { Shares } from "./fields-groups.ts";
import type { Meaning } from "./fields-keys.ts";
import type { FieldName, StructuredPlace } from "./posting.ts";

/** Places that stand as data. Free text ("Denver, CO or remote") stays a field for the places fact to read. */
export function readStructuredPlaces(meanings: readonly Meaning[]): StructuredPlace[] {
  const shares = meanings.filter(({ share }) => share !== "" && SHARES.includes(share));
  return shares.length === 0 ? [] : [...placesOf("jobLocation", shares), ...placesOf("applicantLocationRequirements", shares)];
}

function placesOf(wanted: FieldName, shares: readonly Meaning[]): StructuredPlace[] {
  const own = shares.filter(({ name }) => name === wanted);
  return own.length === 0 ? [] : [...groupShares(own).values()].map((group) => placeFrom(group, wanted !== "jobLocation"));
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
