import type { Posting } from "../../posting/index.ts";
import { isBesideSignature, isUnfilled } from "../../tables/placeholders.ts";
import { sourceSpan, type Located, type Mapped, type TextSpan } from "../../text/index.ts";
import { defineFact } from "../fact.ts";
import { memoPerText, type AnnotatedText } from "../annotated-text.ts";
import { annotatedBlocks } from "../annotated-blocks.ts";

/** Blanks of a template that nobody filled, in order: "[Company Name]", "XX,XXX", "insert text here". */
export const placeholderLeft = defineFact("placeholder-left", (posting: Posting, ask): readonly Located<string>[] => {
  const found: Located<string>[] = [];
  for (const { text, origin } of posting.fields) if (origin !== "label") addAll(found, blanksIn(text.text), text);
  const isSigned = ask(annotatedBlocks).some(({ annotated }) => signedBlanksOf(annotated).length > 0);
  for (const { block, annotated } of ask(annotatedBlocks)) {
    addAll(
      found,
      isSigned ? blanksOf(annotated).filter((blank) => !isForSigner(annotated, blank)) : blanksOf(annotated),
      block.text,
    );
    addAll(found, annotated.of("placeholder"), block.text);
  }
  return found.length < 2 ? found : distinct(found);
});

function addAll(found: Located<string>[], blanks: readonly TextSpan[], text: Mapped): void {
  for (const blank of blanks)
    found.push({ value: text.text.slice(blank.start, blank.end), at: sourceSpan(text, blank) });
}

const blanksOf = memoPerText(({ text }) => blanksIn(text));

/** The lines of a text that are there to be signed. */
const signedBlanksOf = memoPerText((annotated) =>
  blanksOf(annotated).filter((blank) => isUnderscored(annotated, blank) && labelOf(annotated, blank).signature),
);

// "Signed ______ Print ______ Date ______": what stands beside a signature is for the one who signs.
function isForSigner(annotated: AnnotatedText, blank: TextSpan): boolean {
  if (!isUnderscored(annotated, blank)) return false;
  const { signature, words } = labelOf(annotated, blank);
  return signature || isBesideSignature(words);
}

function isUnderscored({ text }: AnnotatedText, { start }: TextSpan): boolean {
  return text[start] === "_";
}

/** What stands before a line to be filled, from the line before it on; `signature` where that asks for one. */
function labelOf(
  annotated: AnnotatedText,
  { start }: TextSpan,
): { readonly words: string; readonly signature: boolean } {
  const { text } = annotated;
  const from = Math.max(text.lastIndexOf("_", start - 1), text.lastIndexOf("\n", start - 1)) + 1;
  return {
    words: text
      .slice(from, start)
      .replace(/[:：\s]+$/, "")
      .trim(),
    signature: annotated.of("signature").some((word) => word.start >= from && word.end <= start),
  };
}

const BLANK =
  /\[([^[\]\n]{1,50})\]|\{\{?([^{}\n]{1,60})\}\}?|<([A-Za-z][^<>\n]{1,40})>|%([A-Z_]{3,40})%|\bx{3,}\b|(?<!\w)\$?X{2,3},X{3}\b|\$X{2,}\b|_{5,}/gi;
const SIGN = /[[{<%_]|xx/i;

function blanksIn(text: string): readonly TextSpan[] {
  if (!SIGN.test(text)) return NONE;
  const found: TextSpan[] = [];
  for (const match of text.matchAll(BLANK)) {
    const inside = match[1] ?? match[2] ?? match[3] ?? match[4];
    const isLeft = inside === undefined ? match[0][0] !== "_" || followsLabel(text, match.index) : isUnfilled(inside);
    if (isLeft) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const NONE: readonly TextSpan[] = [];

// "Name: ______" is a blank; underscores on a line of their own only part what stands above from what stands below.
function followsLabel(text: string, at: number): boolean {
  return /[A-Za-z:][ \t]{0,3}$/.test(text.slice(Math.max(0, at - 4), at));
}

// A field and the heading made of it may hold the same blank.
function distinct(found: readonly Located<string>[]): Located<string>[] {
  const starts = new Set<number>();
  return found
    .filter(({ at }) => !starts.has(at.start) && starts.add(at.start))
    .sort((a, b) => a.at.start - b.at.start);
}
