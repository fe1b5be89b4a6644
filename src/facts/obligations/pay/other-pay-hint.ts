import type { Posting } from "../../../posting/index.ts";
import type { SourceSpan } from "../../../text/index.ts";
import { guess, type Premise } from "../../certainty.ts";
import { defineFact, type Ask } from "../../fact.ts";
import { everydayWords } from "../../everyday-words.ts";
import { speaksAcross } from "../../cue-scope.ts";
import { lawWords, type LawPhrase } from "../../law/words.ts";

/** Words that hint at pay beyond the base without saying what it is. Whether there is any is only guessed. */
export interface OtherPayHint extends Premise {
  readonly text: string;
  readonly at: SourceSpan;
}

/** The first such words; `null` where there are none. */
export const otherPayHint = defineFact("other-pay-hint", (_posting: Posting, ask: Ask): OtherPayHint | null => {
  const hint = (ask(lawWords).get("other-pay-hint") ?? []).find((phrase) => !isDenied(phrase));
  return hint ? { ...guess({ key: "other-pay-offered" }), text: hint.text, at: hint.at } : null;
});

// "No other compensation is offered" says all there is to say.
function isDenied({ annotated, within }: LawPhrase): boolean {
  return everydayWords(annotated, "pay-denial").some(
    ({ term, end }) => end <= within.start && speaksAcross(term, annotated.text.slice(end, within.start)),
  );
}
