import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";

/** Nothing but the terms is needed of the cues. */
export function compile(): unknown {
  return {};
}

/** The lists of `words/kind-cues.yaml`, and the id that the terms of each have. */
const LISTS = { attachments: "attachment", articles: "article", links: "link", closings: "closing" } as const;

/** The lexicon's kind `kind-cue`; the id tells the list. */
export function terms(): RawTerm[] {
  const cues = readKnowledge<Record<keyof typeof LISTS, readonly string[]>>("words/kind-cues.yaml");
  return (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((list) =>
    cues[list].map((form) => ({ kind: "kind-cue", id: LISTS[list], form, exactCase: false })),
  );
}
