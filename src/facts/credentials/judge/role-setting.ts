import type { Posting } from "../../../posting/index.ts";
import { isSure } from "../../certainty.ts";
import { defineFact } from "../../fact.ts";
import { fit } from "./fit.ts";
import { blocksWith } from "../../annotated-blocks.ts";
import { requirementContexts } from "../read/demand/context.ts";

/** The title that says only that somebody directs physicians. */
const PLAIN = "medical-director";

/**
 * The regulated post that a plain "Medical Director" is by its facility: an id of `rules/knowledge/occupations`. `null`
 * where the title says which, where several kinds of facility are named, or one only in passing. What is said of the
 * employer or the benefits does not count.
 */
export const roleBySetting = defineFact("roleBySetting", (_posting: Posting, ask): string | null => {
  const judged = ask(fit);
  if (judged === null || judged.job.id !== PLAIN || !isSure(judged.setting)) return null;
  const contextOf = ask(requirementContexts);
  const counts = new Map<string, number>();
  for (const { block, annotated } of blocksWith("role-setting", ask)) {
    if (contextOf(block).answer === "aside") continue;
    const here = new Set(annotated.of("role-setting").map(({ term }) => term.id));
    for (const id of here) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [only, ...others] = [...counts];
  return only && others.length === 0 && only[1] >= 2 ? only[0] : null;
});
