import type { Lexicon } from "./lexicon.ts";

/** Every term of the knowledge, behind its first word. */
export function lexicon(): Lexicon {
  return { startingWith: () => undefined };
}
