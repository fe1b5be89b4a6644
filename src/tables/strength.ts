import type { Lexicon } from "./lexicon.ts";
import { lazyTable } from "./table.ts";
import { unpackTerms, type PackedTerms } from "./terms.ts";

const table = lazyTable<PackedTerms, Lexicon>("strength", unpackTerms);

/**
 * Words that say how strongly a credential is asked. They are everyday words ("has", "with", "our"), so they are looked up
 * only around credentials and not in the one scan for all terms.
 */
export function strengthLexicon(): Lexicon {
  return table();
}
