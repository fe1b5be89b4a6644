import type { Term } from "../config/index.ts";
import { findWords, type HouseTerm } from "../facts/index.ts";
import type { Io } from "./io.ts";
import { stop } from "./stop.ts";

/** How a term of a config is found; stops at a pattern that cannot be read. */
export function finderOf({ words = [], pattern }: Term, shown: string, io: Io): HouseTerm["find"] {
  const ofWords = findWords([words].flat());
  if (pattern === undefined) return ofWords;
  const ofPattern = readPattern(pattern, shown, io);
  return (text) => [...ofWords(text), ...ofPattern(text)];
}

function readPattern(pattern: string, shown: string, io: Io): HouseTerm["find"] {
  try {
    return io.findPattern(pattern);
  } catch (error) {
    return stop(
      `${shown}: under "terms", the pattern "${pattern}" cannot be read: ${error instanceof Error ? error.message : String(error)}. Patterns are written in RE2 syntax.`,
    );
  }
}
