import { alternatives } from "../alternatives.ts";
import { readKnowledgeFolder } from "../knowledge.ts";

type Lists = Readonly<Record<string, { readonly words: readonly string[] }>>;

/** Each list of each file of `rules/knowledge/patterns`, as the alternatives of a pattern. */
export function compile(): unknown {
  return Object.fromEntries(
    [...readKnowledgeFolder<Lists>("patterns")].map(([file, lists]) => [
      file,
      Object.fromEntries(Object.entries(lists).map(([name, { words }]) => [name, alternatives(words)])),
    ]),
  );
}

/** The names of the lists, by file. */
export function patternLists(): ReadonlyMap<string, readonly string[]> {
  return new Map([...readKnowledgeFolder<Lists>("patterns")].map(([file, lists]) => [file, Object.keys(lists)]));
}
