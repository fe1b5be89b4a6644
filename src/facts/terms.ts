import type { Block, Posting } from "../posting/index.ts";
import type { Hit, Word } from "../tables/lexicon.ts";
import { defineFact, type Ask } from "./fact.ts";
import { readText, type Reading } from "./reading.ts";

/** A block of the posting with what its text says. */
export class ReadBlock {
  readonly block: Block;
  readonly reading: Reading;

  constructor(block: Block, reading: Reading) {
    this.block = block;
    this.reading = reading;
  }

  get words(): readonly Word[] {
    return this.reading.words;
  }

  /** Every term of the knowledge that stands in it. */
  get hits(): readonly Hit[] {
    return this.reading.hits;
  }

  has(kind: string): boolean {
    return this.reading.has(kind);
  }

  /** The terms of one kind, in their order. */
  of(kind: string): readonly Hit[] {
    return this.reading.of(kind);
  }
}

/** The posting's text, cut into words once and scanned once for all terms of all kinds. */
export const terms = defineFact("terms", (posting: Posting): readonly ReadBlock[] => posting.blocks.map((block) => new ReadBlock(block, readText(block.text.text))));

/** The blocks behind the kinds of terms that stand in them. */
const blocksByKind = defineFact("blocks-by-kind", (_posting, ask): ReadonlyMap<string, readonly ReadBlock[]> => {
  const found = new Map<string, ReadBlock[]>();
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
export function blocksWith(kind: string, ask: Ask): readonly ReadBlock[] {
  return ask(blocksByKind).get(kind) ?? NONE;
}

const NONE: readonly ReadBlock[] = [];
