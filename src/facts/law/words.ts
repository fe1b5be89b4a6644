import type { Block, Posting } from "../../posting/index.ts";
import type { TermIds } from "../../tables/ids.ts";
import { sourceSpan, type SourceSpan, type TextSpan } from "../../text/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import type { AnnotatedText } from "../annotated-text.ts";
import { blocksWith } from "../annotated-blocks.ts";

/** A phrase of `rules/knowledge/words/law-scope.yaml` where it stands. */
export interface LawPhrase {
  /** The list it is from: `internal-only`, `starting-pay`, … */
  readonly id: TermIds["law-scope"];
  readonly text: string;
  readonly at: SourceSpan;
  readonly block: Block;
  readonly annotated: AnnotatedText;
  /** Its stretch within the text of the block. */
  readonly within: TextSpan;
}

/** The words of a posting that laws of pay turn on, by the list they are from. */
export const lawWords = defineFact(
  "law-words",
  (_posting: Posting, ask: Ask): ReadonlyMap<LawPhrase["id"], readonly LawPhrase[]> => {
    const found = new Map<LawPhrase["id"], LawPhrase[]>();
    for (const { block, annotated } of blocksWith("law-scope", ask))
      for (const hit of annotated.of("law-scope")) {
        const phrase = {
          id: hit.term.id,
          text: annotated.text.slice(hit.start, hit.end),
          at: sourceSpan(block.text, hit),
          block,
          within: hit,
          annotated,
        };
        const list = found.get(phrase.id);
        if (list) list.push(phrase);
        else found.set(phrase.id, [phrase]);
      }
    return found;
  },
);
