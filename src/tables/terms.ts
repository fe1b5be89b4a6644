import { Lexicon, type RawCue } from "./lexicon.ts";
import { lazyTable } from "./table.ts";
import { readCue } from "./term.ts";

/** What is compiled as plain data; terms stand in lines. */
export interface RawTerms {
  readonly cues: readonly RawCue[];
}

/** The lexicons of the knowledge. */
export const lexicons = lazyTable("terms", (raw: RawTerms, lines) => {
  const cues = raw.cues.map(readCue);
  return {
    all: new Lexicon(lines.rows("all"), cues),
    cues: new Lexicon(lines.rows("cues"), cues),
    everyday: new Lexicon(lines.rows("everyday"), cues),
  };
});

/** Every term of the knowledge, behind its first word. */
export function lexicon(): Lexicon {
  return lexicons().all;
}

/** Words of nearly every posting that mean something only beside a rarer one; looked up there, not in the one scan. */
export function everydayLexicon(): Lexicon {
  return lexicons().everyday;
}
