import { expandBraces } from "../text/index.ts";
import type { Problem } from "./problems/index.ts";
import type { Config } from "./layers.ts";

/** Tells patterns of a config that stand for more than can be tried. */
export function checkPatterns({ ignore = [], overrides = [] }: Config): Problem[] {
  return [
    ...problemsOf(ignore, ["ignore"]),
    ...overrides.flatMap(({ files }, i) => problemsOf(files, ["overrides", i, "files"])),
  ];
}

function problemsOf(patterns: string | readonly string[], path: Problem["path"]): Problem[] {
  return [patterns].flat().flatMap((pattern, i): Problem[] => {
    if (expandBraces(pattern) !== null) return [];
    const sentence = `The braces in "${pattern}" stand for more patterns than can be tried. Write fewer of them.`;
    return [{ path: typeof patterns === "string" ? path : [...path, i], ofKey: false, sentence }];
  });
}
