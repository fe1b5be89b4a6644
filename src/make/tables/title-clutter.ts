import { wordsOf } from "../../tables/lexicon.ts";
import type { RawTitleClutter } from "../../tables/title-clutter.ts";
import { readKnowledge } from "../knowledge.ts";

/** Phrases as their folded words, longest first. */
export function compile(): RawTitleClutter {
  const { urgency, money, names } = readKnowledge<RawTitleClutter>("words/title-clutter.yaml");
  return { urgency: folded(urgency), money: folded(money), names: folded(names) };
}

function folded(forms: readonly string[]): string[] {
  return forms
    .map((form) =>
      wordsOf(form)
        .map((word) => word.folded)
        .join(" "),
    )
    .sort((a, b) => b.length - a.length);
}
