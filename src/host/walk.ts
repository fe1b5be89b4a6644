import { isDynamicPattern } from "globby";
import { kindOfPath } from "./files.ts";
import { find, type Found, type WalkOptions } from "./find.ts";

/** Looks through a folder and those in it. Links to folders are not followed, so that none leads in a circle. */
export function walk(folder: string, options: WalkOptions): Found {
  return find(folder, ["**"], new Set(), options);
}

/** Looks for what fits one of some patterns. A name that one of them spells out is not left out for being that name. */
export function match(patterns: readonly string[], options: WalkOptions): Found {
  const all = patterns.map((pattern) => pattern.replace(/\/+$/, "").split("/"));
  const depth = depthOfBase(all);
  const base = all[0]!.slice(0, depth).join("/") || (patterns[0]!.startsWith("/") ? "/" : ".");
  if (kindOfPath(base) !== "folder") return { files: [], leftOut: [], closed: [] };
  const globs = all.flatMap((parts, i) => {
    const glob = asGlob(parts.slice(depth).join("/"));
    // A folder that fits stands for everything in it; with a slash at its end, a pattern means folders alone.
    return patterns[i]!.endsWith("/") ? [`${glob}/**/*`] : [glob, `${glob}/**`];
  });
  return find(base, globs, new Set(all.flat()), options);
}

// How many parts from the left are plain names and the same in all patterns; something always remains to be matched.
function depthOfBase([first = [], ...others]: readonly (readonly string[])[]): number {
  return first.findIndex(
    (part, i) =>
      i === first.length - 1 || (part !== "" && isDynamicPattern(part)) || others.some((other) => other[i] !== part),
  );
}

// "Nurse (Denver)*.md" means its brackets; "!(cook).md" would be read as "all but (cook).md" from another pattern.
function asGlob(pattern: string): string {
  const glob = pattern.replace(/(?<![!@+*?\\])\(([^()|]*)\)/g, "\\($1\\)");
  return glob.startsWith("!") ? `./${glob}` : glob;
}
