import type { Posting } from "../../posting/index.ts";
import { languages } from "../../tables/languages.ts";
import type { Word } from "../../tables/lexicon.ts";
import { defineFact } from "../fact.ts";
import { memoPerText } from "../annotated-text.ts";
import { annotatedBlocks, type AnnotatedBlock } from "../annotated-blocks.ts";

/** So many words of running text are looked at; the rest would not change the answer. */
const ENOUGH = 300;
/** Running text tells more than headings and lists of names do. */
const LEAST_OF_PROSE = 8;

/** BCP 47 primary tag of the language most of the text is in; `null` where there is too little text to tell. */
export const language = defineFact("language", (_posting: Posting, ask): string | null => {
  const read = ask(annotatedBlocks);
  return read.some(({ annotated }) => annotated.words.length >= LEAST_OF_PROSE)
    ? languageOf(read, LEAST_OF_PROSE)
    : languageOf(read, 0);
});

/** How often a language spoke. */
interface Tally {
  readonly tag: string;
  times: number;
}

/** The language of the blocks that have at least so many words. */
function languageOf(read: readonly AnnotatedBlock[], least: number): string | null {
  const tallies: Tally[] = [];
  let looked = 0;
  for (const { annotated } of read) {
    const { length } = annotated.words;
    if (length < least) continue;
    for (const { tag, times } of talliesOf(annotated)) add(tallies, tag, times);
    looked += length;
    if (looked >= ENOUGH) break;
  }
  return mostOf(tallies, looked);
}

/** How often each language speaks in a text. */
const talliesOf = memoPerText(({ text, words }): readonly Tally[] => {
  const tallies: Tally[] = [];
  for (const word of words) count(word, text.charCodeAt(word.start), tallies);
  return tallies;
});

function count(word: Word, unit: number, tallies: Tally[]): void {
  const known = languages();
  for (const tag of known.languagesWith(word)) add(tallies, tag, 1);
  if (unit < 0x370) return;
  const script = known.scripts.find(({ first, last }) => unit >= first && unit <= last);
  if (script) add(tallies, script.tag, 2);
}

// A text speaks in few languages: going through them is quicker than a map.
function add(tallies: Tally[], tag: string, times: number): void {
  for (const tally of tallies) {
    if (tally.tag !== tag) continue;
    tally.times += times;
    return;
  }
  tallies.push({ tag, times });
}

function mostOf(tallies: readonly Tally[], looked: number): string | null {
  let best: Tally | null = null;
  for (const tally of tallies) if (best === null || tally.times > best.times) best = tally;
  return best !== null && best.times >= 3 && best.times >= looked * 0.08 ? best.tag : null;
}
