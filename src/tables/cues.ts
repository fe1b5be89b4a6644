import type { Lexicon } from "./lexicon.ts";
import { lexicons } from "./terms.ts";

/**
 * Cues: words beside a credential that say what is asked with it. They are everyday words ("has", "with", "our"), so
 * they are looked up only around credentials and not in the one scan for all terms.
 */
export function cueLexicon(): Lexicon {
  return lexicons().cues;
}
