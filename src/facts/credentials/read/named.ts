import type { Hit } from "../../../tables/lexicon.ts";
import type { CredentialId } from "../../../tables/ids.ts";
import type { NamedCredential } from "../model.ts";

/** A credential that words name by itself: no alternative of another yet. */
export function namedBy(
  { start, end, firstWord, endWord }: Pick<Hit, "start" | "end" | "firstWord" | "endWord">,
  id: CredentialId,
): NamedCredential {
  return { id, start, end, firstWord, endWord, group: null, isUnnamed: false, isTechnical: false };
}
