import { lazyTable } from "./table.ts";

/** Phrases that do not belong into a title, as folded words, longest first. */
export interface RawTitleClutter {
  readonly urgency: readonly string[];
  readonly money: readonly string[];
  /** Names that use the same words: "Urgent Care". */
  readonly names: readonly string[];
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases behind their first word, each cut into its words. */
export const titleClutter = lazyTable<RawTitleClutter, Readonly<Record<keyof RawTitleClutter, Phrases>>>(
  "title-clutter",
  ({ urgency, money, names }) => ({ urgency: byFirst(urgency), money: byFirst(money), names: byFirst(names) }),
);

function byFirst(forms: readonly string[]): Phrases {
  const found = new Map<string, string[][]>();
  for (const form of forms) {
    const words = form.split(" ");
    const list = found.get(words[0]!);
    if (list) list.push(words);
    else found.set(words[0]!, [words]);
  }
  return found;
}
