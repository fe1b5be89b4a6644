import type { RawCue, RawTerm } from "../tables/lexicon.ts";
import { readKnowledge } from "./knowledge.ts";
import { listed, termsOf, type Lists } from "./listed.ts";

type Words = RawCue & { readonly words: readonly string[] };

/**
 * Words of nearly every posting that mean something only beside a rarer one, for a lexicon of their own: the kinds
 * `applicants` (id: the list), `benefit-offer`, `sets-pay` and `pay-denial`.
 */
export function everydayTerms(): RawTerm[] {
  const { ways: _, history: __, ...applicants } = readKnowledge<Lists>("words/applicants.yaml");
  const { offers = [] } = readKnowledge<Lists>("words/benefits.yaml");
  const { "sets-pay": setsPay = [] } = readKnowledge<Lists>("words/law-scope.yaml");
  const { denials } = readKnowledge<{ readonly denials: Words }>("words/money.yaml");
  return [
    ...listed("applicants", applicants),
    ...listed("benefit-offer", { offer: offers }),
    ...listed("sets-pay", { pay: setsPay }),
    ...termsOf("pay-denial", "denial", denials.words, denials),
  ];
}
