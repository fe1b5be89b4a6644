import { packedTable } from "./table.ts";
import type { Word } from "./words.ts";

/** What is compiled of scripts as plain data: see `rules/knowledge/words/languages.yaml`. */
export type RawScripts = Readonly<Record<string, readonly (readonly [first: number, last: number])[]>>;

/** Function words and scripts, ready for look-up. */
export interface Languages {
  /** The languages that have the word as one of their function words. */
  languagesWith(word: Word): readonly string[];
  readonly scripts: readonly { readonly tag: string; readonly first: number; readonly last: number }[];
}

const NONE: readonly string[] = [];

export const languages = packedTable("languages", (packed): Languages => {
  const words = packed.keys();
  const choice = packed.bytes();
  const tags = packed.list().map((list) => list.split(" "));
  return {
    languagesWith: ({ hash, check }) => {
      const number = words.find(hash, check);
      return number < 0 ? NONE : tags[choice[number]!]!;
    },
    scripts: Object.entries(packed.json<RawScripts>()).flatMap(([tag, ranges]) =>
      ranges.map(([first, last]) => ({ tag, first, last })),
    ),
  };
});
