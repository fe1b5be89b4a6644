import type { Block, Posting } from "../posting/index.ts";
import { scanTerms, wordsOf, type Hit, type Word } from "../tables/lexicon.ts";
import { lexicon } from "../tables/terms.ts";
import { defineFact } from "./fact.ts";

/** A block of the posting with its words and every term of the knowledge that stands in it. */
export interface ReadBlock {
  readonly block: Block;
  readonly words: readonly Word[];
  readonly hits: readonly Hit[];
}

/** The posting's text, cut into words once and scanned once for all terms of all kinds. */
export const terms = defineFact("terms", (posting: Posting): readonly ReadBlock[] =>
  posting.blocks.map((block) => {
    const words = wordsOf(block.text.text);
    return { block, words, hits: scanTerms(block.text.text, words, lexicon()) };
  }),
);
