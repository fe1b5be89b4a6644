import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";

/** Nothing to look up: the words go to the lexicon. */
export function compile(): unknown {
  return {};
}

/** The lexicon's kind `deadline`; the id tells which list of `rules/knowledge/words/deadline.yaml` a phrase is from. */
export function terms(): RawTerm[] {
  return Object.entries(readKnowledge<Record<string, readonly string[]>>("words/deadline.yaml")).flatMap(
    ([id, forms]) => forms.map((form) => ({ kind: "deadline", id, form, exactCase: false })),
  );
}
