import { headingKey, headings, lastWord } from "../tables/headings.ts";
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
const LONGEST = 110;

/** The section that a heading announces, `null` where its words do not say. Who has its key already gives it along. */
export function classifyHeading(text: string, key: string | null = null): Classified | null {
  if (text.length > LONGEST) return null;
  const known = headings();
  key ??= headingKey(text);
  if (key === "" || known.notHeadings.has(key)) return null;
  const exact = known.variants.get(key);
  return exact ? { id: exact, by: "exact" } : keptOrGuessed(text, key);
}

// A board's odd headings come again with every posting, so the slower answers are kept; few, since each holds on to its text.
const MOST_KEPT = 300;
const kept = new Map<string, Classified | null>();

function keptOrGuessed(text: string, key: string): Classified | null {
  const before = kept.get(text);
  if (before !== undefined) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const answer = guess(text, key);
  kept.set(text, answer);
  return answer;
}

/** The section of a heading that is a known variant, letter by letter but for case and marks. One look-up. */
export function knownHeading(text: string, key: string | null = null): SectionId | null {
  if (text.length > LONGEST) return null;
  return headings().variants.get(key ?? headingKey(text)) ?? null;
}

/** True for menu words and form placeholders that stand like headings. */
export function isNoHeading(text: string, key: string | null = null): boolean {
  return text.length <= LONGEST && headings().notHeadings.has(key ?? headingKey(text));
}

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
