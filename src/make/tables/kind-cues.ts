import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";

/** Nothing but the terms is needed of the cues. */
export function compile(): unknown {
  return {};
}

/** The lexicon's kind `kind-cue`, ids `attachment` and `article`. */
export function terms(): RawTerm[] {
  const { attachments, articles } = readKnowledge<{ attachments: readonly string[]; articles: readonly string[] }>(
    "words/kind-cues.yaml",
  );
  return [...attachments.map((form) => term("attachment", form)), ...articles.map((form) => term("article", form))];
}

function term(id: string, form: string): RawTerm {
  return { kind: "kind-cue", id, form, exactCase: false };
}
