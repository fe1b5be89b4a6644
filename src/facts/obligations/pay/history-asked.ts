import type { Block, Posting } from "../../../posting/index.ts";
import type { Hit } from "../../../tables/lexicon.ts";
import { contains, sentenceAround, sourceSpan, type Located } from "../../../text/index.ts";
import { blocksWith } from "../../annotated-blocks.ts";
import type { AnnotatedText } from "../../annotated-text.ts";
import { everydayWords } from "../../everyday-words.ts";
import { defineFact, type Ask } from "../../fact.ts";

/** Where the posting asks applicants what they earn or earned. Expected pay may be asked and is not meant. */
export const historyAsked = defineFact("history-asked", (_posting: Posting, ask: Ask): readonly Located<string>[] =>
  blocksWith("history-asked", ask).flatMap(({ block, annotated }) =>
    annotated
      .of("history-asked")
      .filter((hit) => isAsked(hit, annotated))
      .map((hit) => located(hit, block)),
  ),
);

function located(hit: Hit, { text }: Block): Located<string> {
  return { value: text.text.slice(hit.start, hit.end), at: sourceSpan(text, hit) };
}

function isAsked(history: Hit, annotated: AnnotatedText): boolean {
  const sentence = sentenceAround(annotated.text, history);
  const said = everydayWords(annotated, "applicants").filter((hit) => contains(sentence, hit));
  const says = (id: Said["term"]["id"]) => said.some(({ term }) => term.id === id);
  return isInsistedOn(said) || (says("asks") && !says("declines") && !says("without"));
}

type Said = Hit<"applicants">;

/** So far behind "without" stands what happens then. */
const REACH = 60;

// "Applications without it will not be considered" declines and asks all the same.
function isInsistedOn(said: readonly Said[]): boolean {
  const without = said.find(({ term }) => term.id === "without");
  return (
    without !== undefined &&
    said.some(({ term, start }) => term.id === "refuses" && start >= without.end && start - without.end <= REACH)
  );
}
