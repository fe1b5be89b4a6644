import { cover, sourceSpan, type SourceSpan } from "../text/index.ts";
import { groupShares } from "./fields-groups.ts";
import type { Shares } from "./fields-groups.ts";
import type { Meaning } from "./fields-keys.ts";
import type { FieldName, StructuredPlace } from "./posting.ts";

/** Places that stand as data. Free text ("Denver, CO or remote") stays a field for the places fact to read. */
export function readStructuredPlaces(meanings: readonly Meaning[]): StructuredPlace[] {
  const shares = meanings.filter(isPlaceShare);
  const places: StructuredPlace[] = [];
  if (shares.length === 0) return places;
  addPlaces("jobLocation", shares, places);
  addPlaces("applicantLocationRequirements", shares, places);
  return places;
}

const SHARES = ["city", "region", "country"];

function isPlaceShare({ share }: Meaning): boolean {
  return share !== "" && SHARES.includes(share);
}

function addPlaces(wanted: FieldName, shares: readonly Meaning[], places: StructuredPlace[]): void {
  const own = shares.filter(({ name }) => name === wanted);
  if (own.length === 0) return;
  for (const group of groupShares(own).values()) places.push(placeFrom(group, wanted !== "jobLocation"));
}

function placeFrom(group: Shares, ofApplicant: boolean): StructuredPlace {
  const city = written(group, "city");
  const region = written(group, "region");
  const country = written(group, "country");
  let at: SourceSpan | null = null;
  for (const { text } of group.values()) at = at ? cover(at, sourceSpan(text)) : sourceSpan(text);
  return {
    city,
    region,
    country,
    ofApplicant,
    at: at!,
    text: [city, region, country].filter((words) => words !== null).join(", "),
  };
}

function written(group: Shares, share: string): string | null {
  return group.get(share)?.text.text.trim() || null;
}
