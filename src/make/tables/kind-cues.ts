import type { Term } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";

/** Nothing but the terms is needed of the cues. */
export function compile(): unknown {
  return {};
}

/** The lexicon's kind `kind-cue`. */
export function terms(): Term[] {
  const { attachments } = readKnowledge<{ attachments: readonly string[] }>("words/kind-cues.yaml");
  return attachments.map((form) => ({ kind: "kind-cue", id: "attachment", form, exactCase: false }));
}
