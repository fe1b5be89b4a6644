import type { Posting, Section } from "../../posting/index.ts";
import { headingKey } from "../../tables/headings.ts";
import { sourceSpan, type SourceSpan, memoize } from "../../text/index.ts";
import { defineFact } from "../fact.ts";

/** A heading that stands twice. */
export interface RepeatedHeading {
  readonly text: string;
  /** The heading that is one too many. */
  readonly at: SourceSpan;
  /**
   * What may go without anything being lost: an empty heading right above its twin, or a section said twice word by
   * word. `null` where both say something.
   */
  readonly spare: SourceSpan | null;
}

/** Headings that stand more than once in the posting. */
export const headingDuplicated = defineFact(
  "heading-duplicated",
  ({ sections, source }: Posting, ask): readonly RepeatedHeading[] => {
    const found: RepeatedHeading[] = [];
    const seen = new Map<string, Section>();
    for (let i = 0; i < sections.length; i++) {
      const section = sections[i]!;
      if (!section.heading || section.id === null || section.origin !== "body") continue;
      const key = keyOf(section.heading.text, ask.cache);
      const before = seen.get(key);
      seen.set(key, section);
      if (!before) continue;
      const isTwin = sections[i - 1] === before && before.blocks.length === 0;
      const text = section.heading.text.trim();
      if (isTwin)
        found.push({ text, at: sourceSpan(section.heading), spare: { start: before.at.start, end: section.at.start } });
      else if (bodyOf(before) === bodyOf(section) && section.blocks.length > 0)
        found.push({ text, at: sourceSpan(section.heading), spare: lineSpan(source, section.at) });
    }
    return found;
  },
);

// Employers head their postings alike.
const keyOf = memoize(headingKey, 2000);

function bodyOf({ blocks }: Section): string {
  return blocks.map(({ text }) => text.text.trim()).join("\n");
}

// Whole lines go, with the line break before them.
function lineSpan(source: string, { start, end }: SourceSpan): SourceSpan {
  const before = source.lastIndexOf("\n", start - 1);
  return source.slice(before + 1, start).trim() === "" && before > 0 ? { start: before, end } : { start, end };
}
