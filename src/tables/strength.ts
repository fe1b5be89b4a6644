import type { Lexicon } from "./lexicon.ts";
import { lexicons } from "./terms.ts";

/**
 * Words that say how strongly a credential is asked. They are everyday words ("has", "with", "our"), so they are looked
 * up only around credentials and not in the one scan for all terms.
 */
export function strengthLexicon(): Lexicon {
  return lexicons().strength;
}
