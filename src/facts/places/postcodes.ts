import { tellingPostcodes } from "../../tables/places.ts";
import { sourceSpan } from "../../text/index.ts";
import { SURE } from "../certainty.ts";
import { memoPerText } from "../annotated-text.ts";
import type { AnnotatedBlock } from "../annotated-blocks.ts";
import type { Place } from "./model.ts";

/** The country of the first postcode that tells one by itself; none where there is none. */
export function postcodePlaces(blocks: readonly AnnotatedBlock[]): Place[] {
  for (const { block, annotated } of blocks) {
    const found = postcodeIn(annotated);
    if (!found) continue;
    const { id, start, text } = found;
    return [{ ...SURE, id, city: null, text, at: sourceSpan(block.text, { start, end: start + text.length }) }];
  }
  return [];
}

interface FoundPostcode {
  /** The country. */
  readonly id: string;
  readonly start: number;
  readonly text: string;
}

const postcodeIn = memoPerText(({ text }): FoundPostcode | null => {
  for (const { country, pattern } of tellingPostcodes()) {
    const found = pattern.exec(text);
    if (found) return { id: country, start: found.index, text: found[0] };
  }
  return null;
});
