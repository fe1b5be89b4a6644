import type { RawCue, RawTerm } from "../../tables/lexicon.ts";
import type { Sizes } from "../../tables/money.ts";
import { readKnowledge } from "../knowledge.ts";
import { listed, termsOf, type Lists } from "../listed.ts";

interface MoneyWords {
  readonly names: readonly (RawCue & { readonly money: string; readonly words: readonly string[] })[];
  readonly nameEnds: readonly string[];
  readonly promises: Lists;
  readonly sizes: Sizes;
}

const knowledge = () => readKnowledge<MoneyWords>("words/money.yaml");

/** The sizes by which money is guessed; the words go to the lexicon. */
export function compile(): Sizes {
  return knowledge().sizes;
}

/** The lexicon's kinds `pay-word` (id: `pay`, `none`, `foreign`, or a kind of other pay) and `pay-promise`. */
export function terms(): RawTerm[] {
  const { names, nameEnds, promises } = knowledge();
  return [
    ...names.flatMap(({ money, words, ...cue }) => termsOf("pay-word", money, words, { ...cue, ends: nameEnds })),
    ...listed("pay-promise", promises),
  ];
}
