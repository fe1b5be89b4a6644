import type { Posting } from "../../posting/index.ts";
import { contains, sourceSpan, type Mapped, type SourceSpan, type TextSpan } from "../../text/index.ts";
import { defineFact, type HouseTerm } from "../fact.ts";

/** A term that the config lists, where it stands in the posting. */
export interface HouseTermFound {
  readonly term: HouseTerm;
  readonly text: string;
  readonly at: SourceSpan;
}

/** The terms of the employer's own list, wherever the posting's text or title has them. */
export const termListed = defineFact("term-listed", ({ title, blocks }: Posting, ask): readonly HouseTermFound[] => {
  const { terms = [] } = ask.circumstances;
  if (terms.length === 0) return [];
  // Texts that the publishing system appends have no place in the file; they are mended elsewhere.
  const texts = blocks.filter(({ at }) => at.end > at.start).map(({ text }) => text);
  const isTitleApart = title !== null && !blocks.some(({ at }) => contains(at, title.at));
  const inTitle = isTitleApart
    ? terms.flatMap((term) =>
        [...term.find(title.value)]
          .slice(0, 1)
          .map((at): HouseTermFound => ({ term, text: title.value.slice(at.start, at.end), at: title.at })),
      )
    : [];
  return [...inTitle, ...texts.flatMap((text) => terms.flatMap((term) => foundIn(text, term)))];
});

function foundIn(mapped: Mapped, term: HouseTerm): HouseTermFound[] {
  return [...term.find(mapped.text)].map((at) => ({
    term,
    text: mapped.text.slice(at.start, at.end),
    at: sourceSpan(mapped, at),
  }));
}

/** Finds whole words or phrases, whatever their case. */
export function findWords(words: readonly string[]): HouseTerm["find"] {
  const wanted = words.map((word) => word.toLowerCase());
  return (text) => {
    const lower = text.toLowerCase();
    // A few capitals grow when they are made small; then places would not fit.
    const searched = lower.length === text.length ? lower : text;
    return wanted.flatMap((word) => [...placesOf(word, searched)]);
  };
}

function* placesOf(word: string, text: string): Generator<TextSpan> {
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    const end = start + word.length;
    if (!isInWord(text, start) && !isInWord(text, end)) yield { start, end };
  }
}

// True where letters or digits stand on both sides of a place.
function isInWord(text: string, place: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, place - 1), place + 1));
}
