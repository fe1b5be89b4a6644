import { lazyTable } from "./table.ts";
import type { Word } from "./words.ts";

/** The table as it is compiled: see `rules/knowledge/words/languages.yaml`. */
export interface RawLanguages {
  /** Function words of each language, none twice. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
  readonly scripts: Readonly<Record<string, readonly (readonly [first: number, last: number])[]>>;
}

/** Function words and scripts, ready for look-up. */
export interface Languages {
  /** The languages that have the word as one of their function words. */
  languagesWith(word: Word): readonly string[];
  readonly scripts: readonly { readonly tag: string; readonly first: number; readonly last: number }[];
}

const NONE: readonly string[] = [];

export const languages = lazyTable("languages", ({ languages, scripts }: RawLanguages): Languages => {
  const byWord = new Map<string, readonly string[]>();
  for (const [tag, words] of Object.entries(languages))
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? NONE), tag]);
  return {
    languagesWith: ({ folded }) => byWord.get(folded) ?? NONE,
    scripts: Object.entries(scripts).flatMap(([tag, ranges]) => ranges.map(([first, last]) => ({ tag, first, last }))),
  };
});
