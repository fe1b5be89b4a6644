import { countriesByMoney, countryOf, isCountry, isWithin, standsAlone, stateOf } from "../../tables/places.ts";
import type { AnnotatedBlock } from "../annotated-blocks.ts";
import { likely } from "../certainty.ts";
import type { Place } from "./model.ts";

/** What a posting says beside its towns that tells which town of a name is meant. */
export interface Surroundings {
  /** The country whose bodies, checks or money it speaks of; `null` where it speaks of none or of several. */
  readonly country: string | null;
  /** The one state or province that it asks a licence of, or whose bodies it names. */
  readonly state: string | null;
  /** States that it names with or without a town, for whatever reason but a licence. */
  readonly named: ReadonlySet<string>;
}

/** Ids of countries and regions whose own bodies, checks or money a posting speaks of. */
export function signsIn(blocks: readonly AnnotatedBlock[]): ReadonlySet<string> {
  const signs = new Set<string>();
  for (const { annotated } of blocks) {
    for (const { term } of annotated.of("place-sign")) signs.add(term.id);
    for (const country of countriesByMoney(annotated.text)) signs.add(country);
  }
  return signs;
}

/** The one member of a set; `null` where there is none, or several. */
export function onlyOf<T>(values: Iterable<T>): T | null {
  const [first, ...others] = new Set(values);
  return first !== undefined && others.length === 0 ? first : null;
}

/**
 * The town of this name that the posting means: where other words are of another country, it lies there; where a
 * licence of one state is asked for and no other state is named, it lies in that state.
 */
export function townMeant(place: Place, mayLieIn: readonly string[], { country, state, named }: Surroundings): Place {
  const town = place.city ?? place.text;
  if (country !== null && countryOf(place.id) !== country) {
    const id = within(mayLieIn, state ?? country) ?? within(mayLieIn, country) ?? state ?? country;
    return { ...place, ...likely({ key: "town-by-words", town }), id };
  }
  if (state === null || isWithin(place.id, state)) return place;
  const inState = within(mayLieIn, state);
  const mayMove = inState !== null || (!standsAlone(town) && countryOf(state) === countryOf(place.id));
  return mayMove && !named.has(stateOf(place.id))
    ? { ...place, ...likely({ key: "town-by-license", town }), id: inState ?? state }
    : place;
}

/** True where the posting names the state of a town elsewhere, or asks for a licence of it. */
export function isBorneOut({ id }: Place, { state, named }: Surroundings): boolean {
  return !isCountry(id) && (named.has(stateOf(id)) || state === stateOf(id));
}

/** True for a town of which nothing but its country is known, since several states have one of its name. */
export function isAnyOfSeveral({ id, city }: Pick<Place, "id" | "city">): boolean {
  return city !== null && isCountry(id);
}

function within(ids: readonly string[], holder: string): string | null {
  return ids.find((id) => isWithin(id, holder)) ?? null;
}
