import type { Schema } from "../config/problems/index.ts";
import { isWithin, placesByCode } from "../tables/places.ts";
import { readKnowledge } from "./knowledge.ts";
import { readLaws } from "./law.ts";

interface Row {
  readonly name: string;
  readonly forms?: readonly string[];
  readonly code?: string;
}

type Rows = Readonly<Record<string, Row>>;

/**
 * The ids that a place may have in a config. Those of the knowledge come one by one; of countries whose regions it does
 * not name, and of those it does not know, any code of ISO 3166 is taken as it is.
 */
export function placeSchema(): Schema {
  const countries = readKnowledge<Rows>("places/countries.yaml");
  const regions = readKnowledge<Rows>("places/regions.yaml");
  const ids = Object.keys({ ...countries, ...regions, ...readKnowledge<Rows>("places/localities.yaml") });
  const withRegions = new Set(Object.keys(regions).map((id) => id.slice(0, 2)));
  const known = Object.keys(countries).filter(isOfTwo);
  const withoutRegions = known.filter((id) => !withRegions.has(id)).sort();
  const named = [
    ...new Set([...known, ...Object.values(countries).flatMap(({ forms = [] }) => forms.filter(isOfTwo))]),
  ];
  const codes = [...new Set(Object.values(regions).flatMap(({ code = "" }) => (isOfTwo(code) ? [code] : [])))];
  return {
    type: "string",
    description: "a place such as US-CO or US-NY/nyc",
    anyOf: [
      { description: "places of the knowledge", enum: ids.filter((id) => !isGivenUp(id)).sort() },
      { description: "regions by ISO 3166-2", pattern: `^(?:${withoutRegions.join("|")})-[A-Z0-9]{1,3}$` },
      {
        description: "other countries by ISO 3166-1, and their regions",
        pattern: `^(?!(?:${[...named, ...SET_ASIDE].sort().join("|")})|(?:${codes.sort().join("|")})$)[A-Z]{2}(?:-[A-Z0-9]{1,3})?$`,
      },
    ],
  };
}

/** Letters that ISO 3166-1 leaves to whoever wants to make something up. */
const SET_ASIDE = ["AA", "Q[M-Z]", "X[A-Z]", "ZZ"];

function isOfTwo(id: string): boolean {
  return /^[A-Z]{2}$/.test(id);
}

/**
 * True for "CO", which is Colombia by its code: where heads are counted for a law, Colorado is meant. A country that no
 * law here speaks of gives its letters up to a region that has one; its own regions still name it.
 */
function isGivenUp(id: string): boolean {
  const isReached = laws().some((law) => isWithin(law, id) || isWithin(id, law));
  return isOfTwo(id) && !isReached && placesByCode(id).some((region) => laws().some((law) => isWithin(law, region)));
}

function laws(): readonly string[] {
  return [...readLaws().values()].map(({ place }) => place);
}
