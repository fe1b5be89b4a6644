import { Lexicon, type TermKind, type TermTable } from "./lexicon.ts";
import { packedTable } from "./table.ts";

/** The lexicons of the knowledge; they share their words. */
export const lexicons = packedTable("terms", (packed) => {
  const table: TermTable = {
    words: packed.keys(),
    roots: [packed.shorts(), packed.shorts()],
    wordOf: packed.shorts(),
    children: packed.shorts(),
    terms: packed.shorts(),
    senses: packed.shorts(),
    kindOf: packed.bytes(),
    ids: packed.texts(),
    kinds: packed.list<TermKind>(),
    spelled: packed.shorts(),
    spellings: packed.texts(),
  };
  return { all: new Lexicon(table, 0), strength: new Lexicon(table, 1) };
});

/** Every term of the knowledge, behind its first word. */
export function lexicon(): Lexicon {
  return lexicons().all;
}
