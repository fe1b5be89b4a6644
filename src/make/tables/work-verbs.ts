import type { RawWorkVerbs } from "../../tables/work-verbs.ts";
import { readKnowledge } from "../knowledge.ts";

/** The lists of `rules/words/work-verbs.yaml`; forms are made when they are first looked up. */
export function compile(): RawWorkVerbs {
  const { verbs, notDutyBefore, nounBefore } = readKnowledge<RawWorkVerbs>("words/work-verbs.yaml");
  return { verbs, notDutyBefore, nounBefore };
}
