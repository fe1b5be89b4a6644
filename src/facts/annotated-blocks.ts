import type { Block, Posting } from "../posting/index.ts";
import type { TermKind } from "../tables/lexicon.ts";
import { defineFact, type Ask } from "./fact.ts";
import { annotate, type AnnotatedText } from "./annotated-text.ts";

/** A block of the posting with what its text says. */
export interface AnnotatedBlock {
  readonly block: Block;
  readonly annotated: AnnotatedText;
}

/** The posting's text, cut into words once and scanned once for all terms of all kinds. */
export const annotatedBlocks = defineFact("annotatedBlocks", (posting: Posting, ask): readonly AnnotatedBlock[] =>
  posting.blocks.map((block) => ({ block, annotated: annotate(block.text.text, ask.cache) })),
);

/** The blocks behind the kinds of terms that stand in them. */
const blocksByKind = defineFact("blocks-by-kind", (_posting, ask): ReadonlyMap<TermKind, readonly AnnotatedBlock[]> => {
  const found = new Map<TermKind, AnnotatedBlock[]>();
  for (const read of ask(annotatedBlocks)) {
    for (const kind of read.annotated.kinds) {
      const others = found.get(kind);
      if (others) others.push(read);
      else found.set(kind, [read]);
    }
  }
  return found;
});

/** The blocks in which terms of a kind stand, in their order. */
export function blocksWith(kind: TermKind, ask: Ask): readonly AnnotatedBlock[] {
  return ask(blocksByKind).get(kind) ?? NONE;
}

const NONE: readonly AnnotatedBlock[] = [];
