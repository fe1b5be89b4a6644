import type { DraftWords } from "../../tables/draft.ts";
import { readKnowledge } from "../knowledge.ts";

/** Used by `posting-lint new` alone. */
export const rare = true;

/** The sentences of drafts. */
export function compile(): DraftWords {
  return readKnowledge<DraftWords>("words/draft.yaml");
}
