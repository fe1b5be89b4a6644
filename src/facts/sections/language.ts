import type { Posting } from "../../posting/index.ts";
import { languages } from "../../tables/languages.ts";
import { defineFact } from "../fact.ts";
import { noted } from "../reading.ts";
import { terms, type ReadBlock } from "../terms.ts";

/** So many words of running text are looked at; the rest would not change the answer. */
const ENOUGH = 300;
/** Running text tells more than headings and lists of names do. */
const LEAST_OF_PROSE = 8;

/** BCP 47 primary tag of the language most of the text is in; `null` where there is too little text to tell. */
export const language = defineFact("language", (_posting: Posting, ask): string | null => {
  const read = ask(terms);
  return read.some(({ words }) => words.length >= LEAST_OF_PROSE) ? languageOf(read, LEAST_OF_PROSE) : languageOf(read, 0);
});

/** The language of the blocks that have at least so many words. */
function languageOf(read: readonly ReadBlock[], least: number): string | null {
  const counts = new Map<string, number>();
  let looked = 0;
  for (const { reading, words } of read) {
    if (words.length < least) continue;
    for (const [tag, times] of countsIn(reading)) counts.set(tag, (counts.get(tag) ?? 0) + times);
    looked += words.length;
    if (looked >= ENOUGH) break;
  }
  return mostOf(counts, looked);
}

/** How often each language speaks in a text. */
const countsIn = noted(({ words }): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { folded } of words) count(folded, counts);
  return counts;
});

function count(word: string, counts: Map<string, number>): void {
  const known = languages();
  const tags = known.words.get(word);
  if (tags) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const unit = word.charCodeAt(0);
  if (unit < 0x370) return;
  const script = known.scripts.find(({ first, last }) => unit >= first && unit <= last);
  if (script) counts.set(script.tag, (counts.get(script.tag) ?? 0) + 2);
}

function mostOf(counts: ReadonlyMap<string, number>, looked: number): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [tag, times] of counts) if (times > most) [best, most] = [tag, times];
  return most >= 3 && most >= looked * 0.08 ? best : null;
}
