import type { Posting } from "../../posting/index.ts";
import { patternOf } from "../../tables/patterns.ts";
import { sentenceAround } from "../../text/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import { lawWords, type LawPhrase } from "./words.ts";

/** Where the posting asks applicants what they earn or earned. Expected pay may be asked and is not meant. */
export const askedHistory = defineFact("asked-history", (_posting: Posting, ask: Ask): readonly LawPhrase[] =>
  (ask(lawWords).get("history-asked") ?? []).filter(({ block, within }) => {
    const { start, end } = sentenceAround(block.text.text, within);
    const sentence = block.text.text.slice(start, end);
    return insists().test(sentence) || (asks().test(sentence) && !declines().test(sentence));
  }),
);

// "Applications without it will not be considered" declines and asks all the same.
const insists = patternOf(
  "law",
  ({ will, considered }) => `\\bwithout\\b.{0,60}\\b(?:${will}) ?not\\b.{0,20}\\b(?:${considered})\\b`,
  "i",
);
const asks = patternOf("law", (lists) => `\\b(?:${lists.asks})`, "i");
const declines = patternOf("law", (lists) => `\\b(?:${lists.declines})\\b`, "i");
