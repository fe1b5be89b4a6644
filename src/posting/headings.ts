import { headingKey, headings, lastWord } from "../tables/headings.ts";
import { memoize, type Cache } from "../text/index.ts";
import { nameMatch } from "./heading-names.ts";
import { compoundMatch, endsWithWords, trimmedMatch } from "./heading-parts.ts";
import { typoMatch } from "./heading-typos.ts";
import { voteMatch } from "./heading-votes.ts";
import type { SectionId } from "./posting.ts";

/** How a heading was understood, surest first. `vote` is good enough for a marked heading, not to find one. */
export type HeadingMatch = "exact" | "trimmed" | "name" | "ending" | "typo" | "vote";

/** A heading's section with how it was found. */
export interface Classified {
  readonly id: SectionId;
  readonly by: HeadingMatch;
}

/** Longest heading we try to understand, in units. */
export const LONGEST_HEADING = 110;

/** The section that a heading announces, `null` where its words do not say. */
export function classifyHeading(text: string, cache: Cache): Classified | null {
  if (text.length > LONGEST_HEADING) return null;
  const words = wordsOf(text, cache);
  if (words.key === "" || words.isNone) return null;
  return words.exact ?? (words.guessed === undefined ? (words.guessed = guess(text, words.key)) : words.guessed);
}

/** True for a heading that is a known variant, letter by letter but for case and marks. */
export function isKnownHeading(text: string, cache: Cache): boolean {
  return text.length <= LONGEST_HEADING && wordsOf(text, cache).exact !== null;
}

/** True for menu words and form placeholders that stand like headings. */
export function isNoHeading(text: string, cache: Cache): boolean {
  return text.length <= LONGEST_HEADING && wordsOf(text, cache).isNone;
}

/** What is known of the words of one heading. */
interface HeadingWords {
  readonly key: string;
  readonly isNone: boolean;
  readonly exact: Classified | null;
  /** The slower answer; `undefined` until somebody needs it. */
  guessed: Classified | null | undefined;
}

// Headings come again with every posting, so what is known of them is kept; few, since each holds on to its text.
const wordsOf = memoize((text): HeadingWords => {
  const known = headings();
  const key = headingKey(text);
  const exact = known.variants.get(key);
  return {
    key,
    isNone: known.notHeadings.has(key),
    exact: exact ? { id: exact, by: "exact" } : null,
    guessed: undefined,
  };
}, 500);

function guess(text: string, key: string): Classified | null {
  const known = headings();
  const trimmed = trimmedMatch(key, known);
  if (trimmed) return { id: trimmed, by: "trimmed" };
  const compound = compoundMatch(text, known);
  if (compound) return { id: compound, by: "trimmed" };
  const name = nameMatch(text, key, known);
  if (name) return { id: name, by: "name" };
  const ending = known.endings.get(lastWord(key))?.find(({ words }) => endsWithWords(key, words));
  if (ending) return { id: ending.id, by: "ending" };
  const typo = typoMatch(key, known);
  if (typo) return { id: typo, by: "typo" };
  const vote = voteMatch(key, known);
  return vote ? { id: vote, by: "vote" } : null;
}
