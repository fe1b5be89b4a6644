import type { Posting } from "../../posting/index.ts";
import { languages } from "../../tables/languages.ts";
import { defineFact } from "../fact.ts";
import { terms, type ReadBlock } from "../terms.ts";

/** So many words of running text are looked at; the rest would not change the answer. */
const ENOUGH = 300;

/** BCP 47 primary tag of the language most of the text is in; `null` where there is too little text to tell. */
export const language = defineFact("language", (_posting: Posting, ask): string | null => {
  const counts = new Map<string, number>();
  let looked = 0;
  for (const { words } of longestFirst(ask(terms))) {
    for (const { folded } of words) count(folded, counts);
    looked += words.length;
    if (looked >= ENOUGH) break;
  }
  return mostOf(counts, looked);
});

// Running text tells more than headings and lists of names do.
function longestFirst(read: readonly ReadBlock[]): readonly ReadBlock[] {
  const prose = read.filter(({ words }) => words.length >= 8);
  return prose.length > 0 ? prose : read;
}

function count(word: string, counts: Map<string, number>): void {
  const known = languages();
  for (const tag of known.words.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
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
