import type { Posting } from "../../posting/index.ts";
import { guess, inferred, SURE, type Inferred, type Premise } from "../certainty.ts";
import { defineFact, type Ask } from "../fact.ts";
import { lawWords } from "../law/words.ts";

/** What obligations of law take for granted, each as certain as the posting and the config make it. */
export interface Assumptions {
  /** Artificial intelligence screens, assesses or selects applicants. */
  readonly aiInHiring: Inferred<boolean>;
  /** No lower rate for juniors, apprentices or trainees applies. */
  readonly noJuniorRate: Premise;
  /** Pay differs between the places of work. */
  readonly payDiffersByPlace: Premise;
}

/** What an obligation may hang on beside the pay shown. */
export const assumptions = defineFact("assumptions", (_posting: Posting, ask: Ask): Assumptions => {
  const words = ask(lawWords);
  const { usesAiInHiring } = ask.circumstances.employer;
  return {
    aiInHiring:
      usesAiInHiring === undefined ? inferred(true, guess({ key: "ai-in-hiring" })) : inferred(usesAiInHiring),
    noJuniorRate: words.has("young-worker") ? guess({ key: "no-junior-rate" }) : SURE,
    payDiffersByPlace: words.has("differs-by-place") ? SURE : guess({ key: "pay-differs-by-place" }),
  };
});
