import type { Posting } from "../../../posting/index.ts";
import { sentenceAround } from "../../../text/index.ts";
import { defineFact, type Ask } from "../../fact.ts";
import { lawWords, type LawPhrase } from "../../law/words.ts";

/** Where the posting asks applicants what they earn or earned. Expected pay may be asked and is not meant. */
export const historyAsked = defineFact("history-asked", (_posting: Posting, ask: Ask): readonly LawPhrase[] =>
  (ask(lawWords).get("history-asked") ?? []).filter(({ block, within }) => {
    const { start, end } = sentenceAround(block.text.text, within);
    const sentence = block.text.text.slice(start, end);
    return INSISTS.test(sentence) || (ASKS.test(sentence) && !DECLINES.test(sentence));
  }),
);

// "Applications without it will not be considered" declines and asks all the same.
const INSISTS =
  /\bwithout\b.{0,60}\b(?:will|can|may|are) ?not\b.{0,20}\b(?:considered|reviewed|processed|accepted|read)\b/i;
const ASKS =
  /\b(?:includ|provid|stat(?:e|ing)|send|submit|list|give|tell us|indicat|specify|share|requir|must|along with|with your|attach|enter|disclos|let us know|what is your|please)/i;
const DECLINES = /\b(?:not|never|won't|don't|without|no need|refrain|prohibit|regardless)\b/i;
