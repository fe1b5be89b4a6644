import { Lexicon } from "./lexicon.ts";
import { lazyTable } from "./table.ts";

/** The lexicons of the knowledge. */
export const lexicons = lazyTable("terms", (_: null, lines) => ({
  all: new Lexicon(lines.rows("all")),
  strength: new Lexicon(lines.rows("strength")),
}));

/** Every term of the knowledge, behind its first word. */
export function lexicon(): Lexicon {
  return lexicons().all;
}
