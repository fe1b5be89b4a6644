import { isAnyOfSeveral } from "./towns.ts";
import { namedInPlaceText } from "./named.ts";
import { annotate } from "../annotated-text.ts";
import { Cache } from "../../text/index.ts";
import { isCountry, placeById, placesNamed } from "../../tables/places.ts";

/**
 * Ids of every place that words typed by a person may mean: an id, a name, a code, or a town as postings write it; none
 * where nothing is understood.
 */
export function placesMeant(words: string): readonly string[] {
  const written = words.trim();
  const id = written.toUpperCase().replace(/\/.*/, (rest) => rest.toLowerCase());
  if (!isCountry(id) && placeById(id)) return [id];
  const named = placesNamed(written);
  if (named.length > 0) return named;
  const read = readPlaces(written);
  return read.length > 0 ? read : readPlaces(inCapitals(written));
}

function readPlaces(text: string): string[] {
  const { mentions } = namedInPlaceText(annotate(text, new Cache()));
  return [...new Set(mentions.filter((mention) => !isAnyOfSeveral(mention)).map(({ id }) => id))];
}

// "denver, co" is typed quickly; postings are not, and there a small letter is no place.
function inCapitals(words: string): string {
  return words.replace(/[\p{L}.']+/gu, (word, at: number) =>
    at > 0 && word.length === 2 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
