import { readTitleWords } from "../tables/title-words.ts";
import { titles } from "../tables/titles.ts";
import { profiles } from "../tables/profiles.ts";

/** Titles of the knowledge that share most with one it does not have, best first. */
export function nearTitles(title: string, count = 5): string[] {
  const { vocabulary, weightOf } = titles();
  const canonical = (text: string): string[] => readTitleWords(text, vocabulary).map((word) => word.canonical);
  const wanted = new Set(canonical(title));
  const ranked = profiles()
    .flatMap((profile) =>
      profile.titles.map((other) => ({
        other,
        id: profile.id,
        score: likeness(wanted, new Set(canonical(other)), weightOf),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const best = new Map<string, string>();
  for (const { other, id } of ranked) if (!best.has(id)) best.set(id, other);
  return [...best.values()].slice(0, count);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weightOf: (word: string) => number): number {
  const weigh = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weightOf(word), 0);
  const shared = weigh([...a].filter((word) => b.has(word)));
  return shared === 0 ? 0 : shared / (weigh(a) + weigh(b) - shared);
}
