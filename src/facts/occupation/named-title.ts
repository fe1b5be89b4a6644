import type { OccupationId } from "../../tables/ids.ts";
import { memoPerText } from "../annotated-text.ts";
import type { AnnotatedBlock } from "../annotated-blocks.ts";
import { isSure } from "../certainty.ts";
import { matchTitle } from "./title-match.ts";

/** An occupation that the text itself says it is looking for. */
export interface NamedTitle {
  readonly occupation: OccupationId;
  /** The title as the text writes it. */
  readonly text: string;
}

const CUE =
  /\b(?:seeking|hiring|looking for|recruiting|searching for|in need of|looking to (?:hire|add)|opening for|position of|role of)\s+(?:an?|our next|its next|the)\s+/gi;
const SEEKS = /seeking|hiring|looking|recruiting|searching|in need|opening|position|role/;
const SUBJECT = /^(?:An?|The|Our)\s+(?=[A-Z])/;
const END =
  /[.,;:!?\n()–—|]|\s(?:to|who|with|for|that|in|at|on|is|are|will|and will|and|or|responsible|reports|audits|provides|works|performs|ensures|oversees|manages|leads|plans|assists|coordinates|supports|must|shall|needs?)\b/;
const WINDOW = 70;

/** The first title that the text names for the person it seeks: "is seeking a Medical Records Director". */
export function namedTitle(blocks: readonly AnnotatedBlock[]): NamedTitle | null {
  for (const { block, annotated } of blocks) {
    const found = block.kind === "heading" ? null : titleIn(annotated);
    if (found) return found;
  }
  return null;
}

const titleIn = memoPerText(({ text }): NamedTitle | null => {
  const subject = mayNameSubject(text) ? SUBJECT.exec(text) : null;
  const found = subject && titleAt(text, subject[0].length);
  if (found || !SEEKS.test(text.toLowerCase())) return found;
  for (const cue of text.matchAll(CUE)) {
    const sought = titleAt(text, cue.index + cue[0].length);
    if (sought) return sought;
  }
  return null;
});

// Most texts begin with another word; to look at their first letter is quicker than to match.
function mayNameSubject(text: string): boolean {
  return text.startsWith("A") || text.startsWith("The") || text.startsWith("Our");
}

// Only words written like a title count: "a director who cares" names nobody's post.
function titleAt(text: string, start: number): NamedTitle | null {
  const ahead = text.slice(start, start + WINDOW);
  const end = END.exec(ahead)?.index ?? ahead.length;
  const words = ahead.slice(0, end).trim();
  if (!/^[A-Z]/.test(words) && !/[A-Z]{2,}/.test(words)) return null;
  const match = matchTitle(words);
  return match.occupation !== null && isSure(match) ? { occupation: match.occupation, text: words } : null;
}
