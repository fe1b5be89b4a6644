import ignore from "ignore";
import { expandBraces } from "../text/index.ts";

/** Tells whether a path fits: with `/` between its parts, and one more at its end where it is a folder. */
export type Matcher = (path: string) => boolean;

/**
 * Reads patterns as `.gitignore` has them: without a slash before its end one fits a name at any depth, what fits a
 * folder fits everything in it, `!` takes a path back, and the last one that fits decides. `{a,b}` stands for both.
 */
export function matcher(patterns: readonly string[]): Matcher {
  // ".gitignore" knows no path from "." on.
  const rows = patterns.flatMap((pattern) => expandBraces(pattern.replace(/^(!?)\.\//, "$1/")) ?? []);
  const rules = ignore({ ignoreCase: false, allowRelativePaths: true }).add(rows);
  return (path) => rules.ignores(path);
}
