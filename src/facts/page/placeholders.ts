import type { Posting } from "../../posting/index.ts";
import { isBlank } from "../../tables/placeholders.ts";
import { sourceSpan, type Located, type Mapped } from "../../text/index.ts";
import { defineFact } from "../fact.ts";
import { terms } from "../terms.ts";

/** Blanks of a template that nobody filled, in order: "[Company Name]", "XX,XXX", "insert text here". */
export const placeholders = defineFact("placeholders", (posting: Posting, ask): readonly Located<string>[] => {
  const found: Located<string>[] = [];
  for (const { text, origin } of posting.fields) if (origin !== "label") found.push(...blanksIn(text));
  for (const { block, hits } of ask(terms)) {
    found.push(...blanksIn(block.text));
    for (const { term, start, end } of hits) if (term.kind === "placeholder") found.push({ value: block.text.text.slice(start, end), at: sourceSpan(block.text, start, end) });
  }
  return distinct(found);
});

const BLANK = /\[([^[\]\n]{1,50})\]|\{\{?([^{}\n]{1,60})\}\}?|<([A-Za-z][^<>\n]{1,40})>|%([A-Z_]{3,40})%|\bx{3,}\b|(?<!\w)\$?X{2,3},X{3}\b|\$X{2,}\b|_{5,}/gi;
const SIGN = /[[{<%_]|xx/i;

function blanksIn(text: Mapped): Located<string>[] {
  if (!SIGN.test(text.text)) return [];
  return [...text.text.matchAll(BLANK)].flatMap((match) => {
    const inside = match[1] ?? match[2] ?? match[3] ?? match[4];
    const isUnfilled = inside === undefined ? match[0][0] !== "_" || followsLabel(text.text, match.index) : isBlank(inside);
    if (!isUnfilled) return [];
    return [{ value: match[0], at: sourceSpan(text, match.index, match.index + match[0].length) }];
  });
}

// "Name: ______" is a blank; underscores on a line of their own only part what stands above from what stands below.
function followsLabel(text: string, at: number): boolean {
  return /[A-Za-z:][ \t]{0,3}$/.test(text.slice(Math.max(0, at - 4), at));
}

// A field and the heading made of it may hold the same blank.
function distinct(found: readonly Located<string>[]): Located<string>[] {
  const starts = new Set<number>();
  return found.filter(({ at }) => !starts.has(at.start) && starts.add(at.start)).sort((a, b) => a.at.start - b.at.start);
}
