import { lazyTable } from "./table.ts";

/** A title of a few letters that two professions read as their own. */
export interface AmbiguousTitle {
  readonly title: string;
  /** What it stands for, likeliest first. */
  readonly means: readonly string[];
}

const table = lazyTable<readonly AmbiguousTitle[]>("ambiguous-titles");

/** The meanings of a title that is written in these letters alone; `undefined` where it has one. */
export function ambiguousTitle(letters: string): AmbiguousTitle | undefined {
  return table().find(({ title }) => title === letters);
}
