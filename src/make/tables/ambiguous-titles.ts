import type { AmbiguousTitle } from "../../tables/ambiguous-titles.ts";
import { readKnowledge } from "../knowledge.ts";

/** Titles of a few letters that two professions read as their own. */
export function compile(): readonly AmbiguousTitle[] {
  return readKnowledge<{ readonly ambiguous: readonly AmbiguousTitle[] }>("credentials/ambiguous-titles.yaml")
    .ambiguous;
}
