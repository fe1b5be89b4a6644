import type { Posting } from "../../../posting/index.ts";
import type { Span } from "../../../text/index.ts";
import { guess, type Premise } from "../../certainty.ts";
import { defineFact, type Ask } from "../../fact.ts";
import { lawWords } from "../../law/words.ts";

/** Words that hint at pay beyond the base without saying what it is. Whether there is any is only guessed. */
export interface OtherPayHint extends Premise {
  readonly text: string;
  readonly at: Span;
}

/** The first such words; `null` where there are none. */
export const otherPayHint = defineFact("other-pay-hint", (_posting: Posting, ask: Ask): OtherPayHint | null => {
  const hint = (ask(lawWords).get("other-pay-hint") ?? []).find(
    ({ block, within }) => !DENIES.test(block.text.text.slice(Math.max(0, within.start - 30), within.start)),
  );
  return hint ? { ...guess({ key: "other-pay-offered" }), text: hint.text, at: hint.at } : null;
});

// "No other compensation is offered" says all there is to say.
const DENIES = /\b(?:no|not|nor|without|neither)\b[^.;:]*$/i;
