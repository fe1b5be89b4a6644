import type { RawTerm } from "../../tables/lexicon.ts";
import type { RawPlaces } from "../../tables/places.ts";
import { readKnowledge } from "../knowledge.ts";
import { withLines } from "../lines.ts";

interface PlaceRow {
  readonly name: string;
  readonly code?: string;
  readonly city?: string;
  readonly forms?: readonly string[];
  readonly cityForms?: readonly string[];
  readonly in?: readonly string[];
  readonly postcode?: string;
  readonly symbol?: string;
  /** Words that only postings of the place have. */
  readonly signs?: readonly string[];
  /** What the letters of the code also stand for. */
  readonly also?: readonly string[];
}

type Rows = Readonly<Record<string, PlaceRow>>;

interface Cities {
  readonly cities: Readonly<Record<string, readonly string[]>>;
  readonly alone: Readonly<Record<string, string>>;
  readonly standAlone: readonly string[];
  readonly neverAlone: readonly string[];
  readonly notPlaces: readonly string[];
  readonly notCities: readonly string[];
}

const countries = () => readKnowledge<Rows>("places/countries.yaml");
const regions = () => readKnowledge<Rows>("places/regions.yaml");
const localities = () => readKnowledge<Rows>("places/localities.yaml");
const cities = () => readKnowledge<Cities>("places/cities.yaml");

/** Names and holders of every place; what a city means when it stands alone. Their words go to the lexicon. */
export function compile(): string {
  const places = new Map<string, string>();
  for (const [id, row] of Object.entries({ ...countries(), ...regions(), ...localities() })) {
    places.set(id, [row.name, holdersOf(id, row).join(" "), row.city ?? ""].join("|"));
  }
  const { alone, standAlone, neverAlone, notCities } = cities();
  const raw: RawPlaces = {
    doubtful: Object.values(regions()).flatMap(({ code, also }) => (code && also ? [code] : [])),
    notCities,
    postcodes: Object.entries(countries()).flatMap(([id, { postcode }]) => (postcode ? [[id, postcode] as const] : [])),
    symbols: Object.entries(countries()).flatMap(([id, { symbol }]) => (symbol ? [[id, symbol] as const] : [])),
    standAlone: standAlone.map((city) => city.toLowerCase()),
    neverAlone: [...new Set(neverAlone.map((city) => city.toLowerCase()))],
  };
  return withLines(raw, {
    places,
    names: joined(namesOf({ ...countries(), ...regions() })),
    codes: joined(codesOf(regions())),
    alone: new Map(Object.entries(alone).map(([city, id]) => [city.toLowerCase(), id])),
  });
}

/**
 * The lexicon's kinds `place` and `place-sign` (id: the place), `place-code` (id: the code), `city` (id: the place that
 * holds it) and `not-place`.
 */
export function terms(): RawTerm[] {
  const { cities: byRegion, notPlaces } = cities();
  const named = Object.entries({ ...countries(), ...regions(), ...localities() });
  return [
    ...named.flatMap(([id, row]) =>
      [...(id.includes("/") ? [] : [row.name]), ...(row.forms ?? [])].map((form) => term("place", id, form)),
    ),
    ...new Map(
      Object.values(regions()).flatMap(({ code }) =>
        code ? [[code, { kind: "place-code", id: code, form: code, exactCase: true }]] : [],
      ),
    ).values(),
    ...Object.entries(byRegion).flatMap(([id, names]) => names.map((form) => term("city", id, form))),
    ...Object.entries(localities()).flatMap(([id, row]) => (row.cityForms ?? []).map((form) => term("city", id, form))),
    ...named.flatMap(([id, { signs = [] }]) => signs.map((form) => term("place-sign", id, form))),
    ...notPlaces.map((form) => term("not-place", "not-place", form)),
  ];
}

function term(kind: string, id: string, form: string): RawTerm {
  return { kind, id, form, exactCase: form.length <= 5 && form === form.toUpperCase() };
}

/** Every place that holds this one, the narrowest first. */
function holdersOf(id: string, row: PlaceRow): string[] {
  const direct = row.in ? [...row.in] : [];
  const country = /^([A-Z]{2})-/.exec(id)?.[1];
  if (country && id.length <= 6 && !direct.includes(country)) direct.push(country);
  const rows: Rows = { ...countries(), ...regions(), ...localities() };
  const all = new Set<string>();
  for (const holder of direct) {
    all.add(holder);
    for (const wider of holdersOf(holder, rows[holder]!)) all.add(wider);
  }
  return [...all];
}

function namesOf(rows: Rows): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const [id, row] of Object.entries(rows)) {
    for (const form of [
      row.name,
      ...(row.forms ?? []),
      ...(row.code ? [row.code] : []),
      ...(id.length === 2 ? [id] : []),
    ]) {
      const ids = (names[form.toLowerCase()] ??= []);
      if (!ids.includes(id)) ids.push(id);
    }
  }
  return names;
}

function joined(lists: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  return new Map(Object.entries(lists).map(([key, ids]) => [key, ids.join(" ")]));
}

function codesOf(rows: Rows): Record<string, string[]> {
  const codes: Record<string, string[]> = {};
  for (const [id, { code }] of Object.entries(rows)) if (code) (codes[code] ??= []).push(id);
  return codes;
}
