/** Tells whether a path, with `/` between its parts, fits a pattern. */
export type Matcher = (path: string) => boolean;

/**
 * Reads a pattern of `*`, `**`, `?` and `{a,b}`. A pattern without a slash fits a name at any depth, as in
 * `.gitignore`; one that fits a folder fits everything in it.
 */
export function matcher(pattern: string): Matcher {
  const trimmed = pattern.replace(/^\.?\//, "").replace(/\/$/, "");
  const anywhere = !/^\.?\//.test(pattern) && !trimmed.includes("/");
  const alternatives = expandBraces(trimmed).map((one) => (anywhere ? ["**", one] : one.split("/")));
  return (path) => {
    const parts = path.split("/");
    return alternatives.some((glob) => matchesParts(glob, parts));
  };
}

/** Tells whether a path is left out: the last pattern that fits decides, and `!` takes a path back in. */
export function ignoreMatcher(patterns: readonly string[]): Matcher {
  const rows = patterns.map((pattern) => ({
    takesBack: pattern.startsWith("!"),
    fits: matcher(pattern.replace(/^!/, "")),
  }));
  return (path) => {
    const last = rows.findLast((row) => row.fits(path));
    return last !== undefined && !last.takesBack;
  };
}

function expandBraces(pattern: string): string[] {
  const braces = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(pattern);
  if (!braces) return [pattern];
  return braces[2]!.split(",").flatMap((choice) => expandBraces(`${braces[1]}${choice}${braces[3]}`));
}

// Whole parts first: `**` may take any number of them, and what remains of the path lies in a folder that fits.
function matchesParts(glob: readonly string[], parts: readonly string[]): boolean {
  let reachable = new Set([0]);
  for (const part of glob) {
    const next = new Set<number>();
    for (const at of reachable) {
      if (part === "**") for (let i = at; i <= parts.length; i++) next.add(i);
      else if (at < parts.length && matchesName(part, parts[at]!)) next.add(at + 1);
    }
    reachable = next;
  }
  return glob.at(-1) === "**" ? reachable.has(parts.length) : reachable.size > 0;
}

// Walks name and pattern once; a star is tried again one letter further, and only the last star ever needs to be.
function matchesName(glob: string, name: string): boolean {
  let g = 0;
  let n = 0;
  let star = -1;
  let taken = 0;
  while (n < name.length) {
    if (glob[g] === "*") [star, taken] = [g++, n];
    else if (g < glob.length && (glob[g] === "?" || glob[g] === name[n])) [g, n] = [g + 1, n + 1];
    else if (star < 0) return false;
    else [g, n] = [star + 1, ++taken];
  }
  while (glob[g] === "*") g++;
  return g === glob.length;
}
