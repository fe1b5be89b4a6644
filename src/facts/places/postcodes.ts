import { sourceSpan } from "../../text/index.ts";
import { SURE } from "../certainty.ts";
import { memoPerText } from "../annotated-text.ts";
import type { AnnotatedBlock } from "../annotated-blocks.ts";
import type { Place } from "./model.ts";

/** The country of the first British postcode, "PR2 9HT": no other country writes them so. None where there is none. */
export function postcodePlaces(blocks: readonly AnnotatedBlock[]): Place[] {
  for (const { block, annotated } of blocks) {
    const found = postcodeIn(annotated);
    if (found)
      return [
        {
          ...SURE,
          id: "GB",
          city: null,
          text: found.text,
          at: sourceSpan(block.text, found.start, found.start + found.text.length),
        },
      ];
  }
  return [];
}

const postcodeIn = memoPerText(({ text }): { readonly start: number; readonly text: string } | null => {
  const found = INWARD.test(text) ? POSTCODE.exec(text) : null;
  return found && { start: found.index, text: found[0] };
});

const INWARD = / \d[A-Z]{2}(?![A-Za-z\d])/;
const POSTCODE = /\b(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?) \d[ABD-HJLNP-UW-Z]{2}\b/;
