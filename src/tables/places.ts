import { lazily } from "../text/lazily.ts";
import type { Rows } from "./lines.ts";
import { lazyTable } from "./table.ts";

/** One place as compiled. */
export interface RawPlace {
  readonly name: string;
  /** Every place that holds it, the narrowest first. */
  readonly in: readonly string[];
  /** The city that a locality is, where it is one. */
  readonly city?: string;
}

/** What is compiled as plain data; places and their names stand in lines. */
export interface RawPlaces {
  /** Codes whose letters stand for something else as often as for the place. */
  readonly doubtful: readonly string[];
  readonly neverAlone: readonly string[];
  /** Cities that no reader takes for another of their name. */
  readonly standAlone: readonly string[];
  /** Signs of money that are a country's own. */
  readonly symbols: readonly (readonly [id: string, symbol: string])[];
  /** Words with a capital that stand before a code and name no city. */
  readonly notCities: readonly string[];
  /** How postcodes are written that tell their country by themselves. */
  readonly postcodes: readonly (readonly [id: string, pattern: string])[];
}

interface Places {
  readonly doubtful: ReadonlySet<string>;
  readonly neverAlone: ReadonlySet<string>;
  readonly standAlone: ReadonlySet<string>;
  readonly symbols: RawPlaces["symbols"];
  readonly notCities: ReadonlySet<string>;
  readonly postcodes: readonly Postcode[];
  placeAt(id: string): RawPlace | null;
  /** Ids of countries and regions, by their names, forms and codes in lower case. */
  readonly names: Rows;
  /** Ids of regions, by their address codes. */
  readonly codes: Rows;
  /** What cities mean that stand alone, by their names in lower case. */
  readonly alone: Rows;
}

/** How the postcodes of a country are written. */
export interface Postcode {
  readonly country: string;
  readonly pattern: RegExp;
}

const table = lazyTable("places", (raw: RawPlaces, lines): Places => {
  const places = lines.rows("places");
  const placeAt = lazily((id): RawPlace | null => {
    const row = places.get(id);
    return row === undefined ? null : placeFrom(row.split("|"));
  });
  return {
    placeAt,
    names: lines.rows("names"),
    codes: lines.rows("codes"),
    alone: lines.rows("alone"),
    doubtful: new Set(raw.doubtful),
    neverAlone: new Set(raw.neverAlone),
    standAlone: new Set(raw.standAlone),
    symbols: raw.symbols,
    notCities: new Set(raw.notCities),
    postcodes: raw.postcodes.map(([country, pattern]) => ({ country, pattern: new RegExp(`\\b(?:${pattern})\\b`) })),
  };
});

function placeFrom([name = "", holders = "", city = ""]: readonly string[]): RawPlace {
  return { name, in: holders === "" ? [] : holders.split(" "), ...(city !== "" && { city }) };
}

/** A place by its id, `undefined` for one we do not know. */
export function placeById(id: string): RawPlace | undefined {
  return table().placeAt(id) ?? undefined;
}

/** Postcodes that tell their country by themselves. */
export function tellingPostcodes(): readonly Postcode[] {
  return table().postcodes;
}

/** The place as people call it: "Colorado", "New York City"; the id itself where we do not know it. */
export function placeName(id: string): string {
  return placeById(id)?.name ?? id;
}

/** The state, province or country of a place: "US-NY" of "US-NY/nyc". */
export function stateOf(id: string): string {
  const slash = id.indexOf("/");
  return slash < 0 ? id : id.slice(0, slash);
}

/** The country of a place: "US" of "US-NY/nyc". A wider region is its own. */
export function countryOf(id: string): string {
  return /^[A-Z]{2}(?![A-Z])/.exec(id)?.[0] ?? id;
}

/** True for the id of a whole country, or of a union of some that has a code of two letters. */
export function isCountry(id: string): boolean {
  return id.length === 2;
}

/** True for the United States and every place in them. */
export function isAmerican(id: string): boolean {
  return countryOf(id) === "US";
}

/** True for a state of the United States, and every place in it. */
export function isInAmericanState(id: string): boolean {
  return isAmerican(id) && !isCountry(id);
}

/** Every place that holds this one, the narrowest first: county, state, country, wider region. */
export function holdersOf(id: string): readonly string[] {
  return placeById(id)?.in ?? (/^[A-Z]{2}-/.test(id) ? [countryOf(id)] : []);
}

/** True when `id` is `other` or lies in it. */
export function isWithin(id: string, other: string): boolean {
  return id === other || holdersOf(id).includes(other);
}

/** Countries and regions of this name or code, whatever its case; several for "WA", "CA" or "Victoria". */
export function placesNamed(name: string): readonly string[] {
  return table().names.get(name.trim().toLowerCase())?.split(" ") ?? [];
}

/** Regions with this address code ("CO", "WA"), in capitals. */
export function placesByCode(code: string): readonly string[] {
  return table().codes.get(code)?.split(" ") ?? [];
}

/** True when the letters stand for something else as often as for a place: MD, PA, OR. */
export function isDoubtfulCode(code: string): boolean {
  return table().doubtful.has(code);
}

/** The place a city lies in when its name stands alone; `undefined` where several are as likely or none is meant. */
export function cityAlone(city: string, candidates: readonly string[]): string | undefined {
  return table().alone.get(city.toLowerCase()) ?? (candidates.length === 1 ? candidates[0] : undefined);
}

/** True for a city that no reader takes for another of its name, so that it needs no state: Chicago. */
export function standsAlone(city: string): boolean {
  return table().standAlone.has(city.toLowerCase());
}

/** Countries whose own sign of money stands in a text: £. */
export function countriesByMoney(text: string): readonly string[] {
  return table().symbols.flatMap(([country, symbol]) => (text.includes(symbol) ? [country] : []));
}

/**
 * True for names that are everyday words or parts of other names: they need their state, or a place that is asked for.
 */
export function isEverydayWord(city: string): boolean {
  return table().neverAlone.has(city.toLowerCase());
}

/** True where one of the words names a trade, a room or a house, so that the whole is no city we could guess. */
export function cannotBeCity(name: string): boolean {
  return name.split(/[\s-]+/).some((word) => table().notCities.has(word));
}
