import type { OneOfEach } from "../../tables/one-of-each.ts";
import { readKnowledge } from "../knowledge.ts";

/** Credentials of which one person holds one. */
export function compile(): readonly OneOfEach[] {
  return readKnowledge<{ readonly sets: readonly OneOfEach[] }>("credentials/one-of-each.yaml").sets;
}
