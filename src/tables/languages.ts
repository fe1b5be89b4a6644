import { lazyTable } from "./table.ts";

/** The knowledge of languages as it is compiled: see `rules/words/languages.yaml`. */
export interface RawLanguages {
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly scripts: Readonly<Record<string, readonly (readonly [first: number, last: number])[]>>;
}

/** Function words and scripts, ready for look-up. */
export interface Languages {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly scripts: readonly { readonly tag: string; readonly first: number; readonly last: number }[];
}

export const languages = lazyTable<RawLanguages, Languages>("languages", ({ words, scripts }) => ({
  words: new Map(Object.entries(words)),
  scripts: Object.entries(scripts).flatMap(([tag, ranges]) => ranges.map(([first, last]) => ({ tag, first, last }))),
}));
