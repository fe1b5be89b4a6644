import type { Posting } from "../../posting/index.ts";
import { patternOf } from "../../tables/patterns.ts";
import { sourceSpan, type Mapped } from "../../text/index.ts";
import type { AnnotatedBlock } from "../annotated-blocks.ts";
import { likely } from "../certainty.ts";
import type { Place } from "./model.ts";
import { postcodePlaces } from "./postcodes.ts";

/**
 * Where the work is done, where no place that we know is named for it: a town that we do not know, in the state or
 * country that other words of the posting speak of (`spokenOf`), else the country of a postcode.
 */
export function hintedPlaces(posting: Posting, blocks: readonly AnnotatedBlock[], spokenOf: string | null): Place[] {
  const town = spokenOf === null ? null : (townInField(posting, spokenOf) ?? townInSentence(blocks, spokenOf));
  return town ? [town] : postcodePlaces(blocks);
}

function townInField({ fields }: Posting, id: string): Place | null {
  for (const { name, value, text } of fields) {
    if (name !== "jobLocation" || typeof value !== "string") continue;
    const found = wholeTown().exec(text.text);
    if (found) return townIn(text, found, id);
  }
  return null;
}

function townInSentence(blocks: readonly AnnotatedBlock[], id: string): Place | null {
  for (const { block } of blocks) {
    const found = houseInTown().exec(block.text.text);
    if (found) return townIn(block.text, found, id);
  }
  return null;
}

// The town is the last group of either pattern, and stands at its end.
function townIn(text: Mapped, found: RegExpExecArray, id: string): Place {
  const town = found.at(-1)!;
  const start = found.index + found[0].lastIndexOf(town);
  return {
    ...likely({ key: "town-by-words", town }),
    id,
    city: town,
    text: town,
    at: sourceSpan(text, { start, end: start + town.length }),
  };
}

const TOWN = "(\\p{Lu}[\\p{L}'’-]*\\p{Ll}(?: \\p{Lu}[\\p{L}'’-]*\\p{Ll}){0,2})";

const wholeTown = patternOf(
  "where",
  ({ beforeNames }) => `^\\s*((?:(?:${beforeNames})\\.? )?${TOWN.slice(1, -1)})\\s*$`,
  "u",
);

const houseInTown = patternOf("where", ({ housesInTowns }) => `\\b(?:${housesInTowns}) in ${TOWN}`, "u");
