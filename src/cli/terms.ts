import type { Term } from "../config/index.ts";
import { short } from "../config/problems/words.ts";
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
    const why = UNKNOWN_TO_RE2.find(({ sign }) => sign.test(pattern))?.why ?? reasonOf(error);
    return stop(
      `${shown}: under "terms", the pattern "${short(pattern)}" cannot be read: ${why} Patterns are written in RE2 syntax.`,
    );
  }
}

/** What other engines know and RE2 leaves out, since it could take more than the time of reading the text. */
const UNKNOWN_TO_RE2: readonly { readonly sign: RegExp; readonly why: string }[] = [
  {
    sign: /\(\?<[=!]/,
    why: 'it looks at what stands before the words ("(?<=" or "(?<!"), which is not possible here. Write what stands before as a part of the pattern, or list the "words".',
  },
  {
    sign: /\(\?[=!]/,
    why: 'it looks ahead ("(?=" or "(?!"), which is not possible here. Write what follows as a part of the pattern, or list the "words".',
  },
  {
    sign: /\\[1-9k]/,
    why: 'it asks for the same words again ("\\1" or "\\k"), which is not possible here. Write them out, or list the "words".',
  },
];

function reasonOf(error: unknown): string {
  const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  return `${reason.replace(/^error parsing regexp: /, "").replace("(?i)", "")}.`;
}
