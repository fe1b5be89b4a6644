import { once } from "../text/lazily.ts";
import type { PatternLists } from "./ids.ts";
import { lazyTable } from "./table.ts";

/** The lists of one file of `rules/knowledge/patterns`, each as the alternatives of a pattern. */
export type Lists<File extends keyof PatternLists> = Readonly<Record<PatternLists[File], string>>;

const table = lazyTable<{ readonly [File in keyof PatternLists]: Lists<File> }>("patterns");

/**
 * A pattern whose words stand in a file of `rules/knowledge/patterns` and whose shape stands where it is used: built
 * when a text is first held against it.
 */
export function patternOf<File extends keyof PatternLists>(
  file: File,
  shape: (lists: Lists<File>) => string,
  flags = "",
): () => RegExp {
  return once(() => new RegExp(shape(table()[file]), flags));
}
