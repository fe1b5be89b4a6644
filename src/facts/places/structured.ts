import type { StructuredPlace } from "../../posting/index.ts";
import { cityAlone, isCountry, isWithin, placesNamed, standsAlone } from "../../tables/places.ts";
import { memoize, type Cache } from "../../text/index.ts";
import { annotate } from "../annotated-text.ts";

/** What a place whose parts stand in fields of their own comes to. */
export interface Resolved {
  readonly id: string;
  readonly city: string | null;
  /** True for a city without its region: where it lies is our best guess. */
  readonly isGuess: boolean;
}

/** Finds a place whose city, region and country stand in fields of their own; `null` where none is known. */
export function resolvePlace({ city, region, country }: StructuredPlace, cache: Cache): Resolved | null {
  return resolved(`${city ?? ""}\0${region ?? ""}\0${country ?? ""}`, cache);
}

// Employers post for the same few places again and again.
const resolved = memoize((key, cache): Resolved | null => {
  const [city, region, country] = key.split("\0") as [string, string, string];
  const land = country ? (placesNamed(country).find(isCountry) ?? null) : null;
  const part = region ? regionIn(region, land) : null;
  const holder = part ?? land;
  const name = city && !/\b(?:remote|anywhere|hybrid)\b/i.test(city) ? city.replace(/,.*$/, "").trim() : null;
  const narrow = name ? cityIn(name, holder, part !== null, cache) : null;
  const id = narrow ?? holder;
  return id ? { id, city: name, isGuess: narrow !== null && part === null && !standsAlone(name ?? "") } : null;
}, 1000);

function regionIn(name: string, land: string | null): string | null {
  const ids = placesNamed(name.replace(/^[A-Z]{2}-/, "")).filter((id) => !isCountry(id));
  return ids.find((id) => land !== null && isWithin(id, land)) ?? (land === null ? (ids[0] ?? null) : null);
}

// A city without its region is believed only where one place of that name stands out.
function cityIn(name: string, holder: string | null, isRegionKnown: boolean, cache: Cache): string | null {
  const ids = annotate(name, cache)
    .of("city")
    .filter(({ start, end }) => start === 0 && end >= name.length - 1)
    .map(({ term }) => term.id);
  const inside = holder ? ids.filter((id) => isWithin(id, holder)) : ids;
  if (isRegionKnown) return inside[0] ?? null;
  const alone = cityAlone(name, inside);
  return alone && (!holder || isWithin(alone, holder)) ? alone : null;
}
