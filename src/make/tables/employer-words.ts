import type { RawEmployerWords } from "../../tables/employer-words.ts";
import { alternatives } from "../alternatives.ts";
import { readKnowledge } from "../knowledge.ts";

/** The lists as alternatives of a pattern. */
export function compile(): RawEmployerWords {
  const { kinds, inNames, verbs, notAfter, houses, housesDo, notAlone, legalForms } =
    readKnowledge<Record<keyof RawEmployerWords, readonly string[]>>("words/employer.yaml");
  return {
    kinds: alternatives(kinds),
    inNames: alternatives(inNames),
    verbs: alternatives(verbs),
    notAfter: alternatives(notAfter),
    houses: alternatives(houses),
    housesDo: alternatives(housesDo),
    notAlone: alternatives(notAlone),
    legalForms: alternatives(legalForms),
  };
}
