import type { Cue, RawTerm } from "../../tables/lexicon.ts";
import type { Sizes } from "../../tables/money.ts";
import { readKnowledge } from "../knowledge.ts";
import { listed, termsOf, type Lists } from "../listed.ts";

interface MoneyWords {
  readonly names: readonly (Cue & { readonly money: string; readonly words: readonly string[] })[];
  readonly nameEnds: readonly string[];
  readonly promises: Lists;
  readonly denials: Cue & { readonly words: readonly string[] };
  readonly sizes: Sizes;
}

const knowledge = () => readKnowledge<MoneyWords>("words/money.yaml");

/** The sizes by which money is guessed; the words go to the lexicon. */
export function compile(): Sizes {
  return knowledge().sizes;
}

/**
 * The lexicon's kinds `pay-word` (id: `pay`, `none`, `foreign`, or a kind of other pay), `pay-promise` (id: a kind of
 * other pay) and `pay-denial`.
 */
export function terms(): RawTerm[] {
  const { names, nameEnds, promises, denials } = knowledge();
  return [
    ...names.flatMap(({ money, words, ...cue }) => termsOf("pay-word", money, words, { ...cue, ends: nameEnds })),
    ...listed("pay-promise", promises),
    ...termsOf("pay-denial", "denial", denials.words, denials),
  ];
}
