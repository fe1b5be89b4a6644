import type { Block, Posting } from "../../posting/index.ts";
import type { TermIds } from "../../tables/ids.ts";
import { sourceSpan, type SourceSpan } from "../../text/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import { blocksWith } from "../annotated-blocks.ts";

/** A phrase of `rules/knowledge/words/law-scope.yaml` where it stands. */
export interface LawPhrase {
  /** The list it is from: `internal-only`, `starting-pay`, … */
  readonly id: TermIds["law-scope"];
  readonly text: string;
  readonly at: SourceSpan;
  readonly block: Block;
  /** Its stretch within the text of the block. */
  readonly within: SourceSpan;
}

/** The words of a posting that laws of pay turn on, by the list they are from. */
export const lawWords = defineFact(
  "law-words",
  (_posting: Posting, ask: Ask): ReadonlyMap<LawPhrase["id"], readonly LawPhrase[]> => {
    const found = new Map<LawPhrase["id"], LawPhrase[]>();
    for (const { block, annotated } of blocksWith("law-scope", ask))
      for (const { term, start, end } of annotated.of("law-scope")) {
        const phrase = {
          id: term.id,
          text: annotated.text.slice(start, end),
          at: sourceSpan(block.text, start, end),
          block,
          within: { start, end },
        };
        const list = found.get(phrase.id);
        if (list) list.push(phrase);
        else found.set(phrase.id, [phrase]);
      }
    return found;
  },
);
