import type { Block, Posting } from "../posting/index.ts";
import type { TermKind } from "../tables/lexicon.ts";
import { defineFact, type Ask } from "./fact.ts";
import { readText, type Reading } from "./reading.ts";

/** A block of the posting with what its text says. */
export interface ReadBlock {
  readonly block: Block;
  readonly reading: Reading;
}

/** The posting's text, cut into words once and scanned once for all terms of all kinds. */
export const terms = defineFact("terms", (posting: Posting): readonly ReadBlock[] =>
  posting.blocks.map((block) => ({ block, reading: readText(block.text.text) })),
);

/** The blocks behind the kinds of terms that stand in them. */
const blocksByKind = defineFact("blocks-by-kind", (_posting, ask): ReadonlyMap<TermKind, readonly ReadBlock[]> => {
  const found = new Map<TermKind, ReadBlock[]>();
  for (const read of ask(terms)) {
    for (const kind of read.reading.kinds) {
      const others = found.get(kind);
      if (others) others.push(read);
      else found.set(kind, [read]);
    }
  }
  return found;
});

/** The blocks in which terms of a kind stand, in their order. */
export function blocksWith(kind: TermKind, ask: Ask): readonly ReadBlock[] {
  return ask(blocksByKind).get(kind) ?? NONE;
}

const NONE: readonly ReadBlock[] = [];
