import type { OccupationId } from "../../tables/ids.ts";
import { namedTitleWords } from "../../tables/named-title.ts";
import type { Cache } from "../../text/index.ts";
import { memoPerText } from "../annotated-text.ts";
import type { AnnotatedBlock } from "../annotated-blocks.ts";
import { isSure } from "../certainty.ts";
import { titleMatch } from "./title-match.ts";

/** An occupation that the text itself names. */
export interface NamedTitle {
  readonly occupation: OccupationId;
  /** The title as the text writes it. */
  readonly text: string;
  /** True where the text says that it looks for one; false where a sentence only tells what one does. */
  readonly isSought: boolean;
}

const SUBJECT = /^(?:An?|The)\s+(?=[A-Z])/;
const WINDOW = 70;

/**
 * The first title that the text names for the person it seeks, "is seeking a Medical Records Director"; or else the
 * first of whom a paragraph tells what she does, which may be a colleague.
 */
export function namedTitle(blocks: readonly AnnotatedBlock[], cache: Cache): NamedTitle | null {
  let told: NamedTitle | null = null;
  for (const { block, annotated } of blocks) {
    const found = block.kind === "heading" ? null : firstTitle(titlesIn(annotated), cache);
    if (found?.isSought) return found;
    told ??= found;
  }
  return told;
}

function firstTitle(candidates: readonly Candidate[], cache: Cache): NamedTitle | null {
  for (const { text, isSought } of candidates) {
    const match = titleMatch(text, cache);
    if (match.occupation !== null && isSure(match)) return { occupation: match.occupation, text, isSought };
  }
  return null;
}

/** What may be a title, by the words before it and by how it is written. */
type Candidate = Omit<NamedTitle, "occupation">;

const titlesIn = memoPerText(({ text }): readonly Candidate[] => {
  const { hint, cue: before } = namedTitleWords();
  const found: Candidate[] = [];
  if (hint.test(text.toLowerCase()))
    for (const cue of text.matchAll(before)) addTitle(found, text, cue.index + cue[0].length, true);
  const subject = mayNameSubject(text) ? SUBJECT.exec(text) : null;
  if (subject) addTitle(found, text, subject[0].length, false);
  return found;
});

// Most texts begin with another word; to look at their first letter is quicker than to match.
function mayNameSubject(text: string): boolean {
  return text.startsWith("A") || text.startsWith("The");
}

// Only words written like a title count: "a director who cares" names nobody's post.
function addTitle(found: Candidate[], text: string, start: number, isSought: boolean): void {
  const ahead = text.slice(start, start + WINDOW);
  const end = namedTitleWords().end.exec(ahead)?.index ?? ahead.length;
  const words = ahead.slice(0, end).trim();
  if (/^[A-Z]/.test(words) || /[A-Z]{2,}/.test(words)) found.push({ text: words, isSought });
}
