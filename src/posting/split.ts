import type { Block, Part } from "../parse/document.ts";
import { contains, type Cache } from "../text/index.ts";
import { wordCount } from "./heading-lines.ts";
import { isKnownHeading } from "./headings.ts";

/** Less text than this after a title is no posting. */
const LEAST = 250;

/**
 * Parts a text that holds several postings: the same short title line standing alone more than once, each time with
 * a posting's worth of text below. What stands around them belongs to none.
 */
export function splitPostings(part: Part, cache: Cache): Part[] {
  const starts = repeatedTitles(part.blocks, cache);
  if (starts.length < 2) return [part];
  const ends = starts.map((start, i) => endOf(part.blocks, start, starts[i + 1] ?? part.blocks.length));
  return starts.map((start, i) => {
    const blocks = part.blocks.slice(start, ends[i]);
    const at = { start: blocks[0]!.at.start, end: blocks.at(-1)!.at.end };
    return {
      ...part,
      at,
      blocks,
      fields: part.fields.filter((field) => field.origin !== "label" || contains(at, field.at)),
    };
  });
}

/** Indexes of the blocks that start a posting; fewer than two mean that nothing is parted. */
function repeatedTitles(blocks: readonly Block[], cache: Cache): number[] {
  for (const at of repeatedLines(blocks, cache)) {
    const { kind } = blocks[at[0]!]!;
    if (kind !== "paragraph" && kind !== "heading") continue;
    const starts = at.filter((start, n) => textBetween(blocks, start, at[n + 1] ?? blocks.length) >= LEAST);
    if (
      starts.length >= 2 &&
      starts.every((start, n) => looksLikePosting(blocks, start, starts[n + 1] ?? blocks.length, cache))
    )
      return starts;
  }
  return [];
}

/**
 * For each title-like line that stands more than once, in the order of the first of each, the indexes of its blocks.
 */
function repeatedLines(blocks: readonly Block[], cache: Cache): number[][] {
  let lines: Map<string, number[]> | null = null;
  for (let i = 0; i < blocks.length; i++) {
    const { kind, text } = blocks[i]!;
    if (kind === "item" || text.text.length > 80) continue;
    const words = text.text.trim();
    if (!isTitleLine(words, cache)) continue;
    lines ??= new Map();
    const at = lines.get(words);
    if (at) at.push(i);
    else lines.set(words, [i]);
  }
  return lines ? [...lines.values()].filter(({ length }) => length >= 2) : [];
}

// "Medical Director" on a line of its own; not "Benefits:", "×" or a sentence.
function isTitleLine(words: string, cache: Cache): boolean {
  const first = words.charCodeAt(0);
  const isCapital = (first >= 65 && first <= 90) || (first >= 0xc0 && first <= 0xde);
  return (
    isCapital &&
    words.length >= 5 &&
    !END_MARKS.includes(words[words.length - 1]!) &&
    !words.includes("\n") &&
    !isKnownHeading(words, cache) &&
    wordCount(words) <= 9
  );
}

const END_MARKS = ".:;!?,";

function textBetween(blocks: readonly Block[], from: number, to: number): number {
  let length = 0;
  for (let i = from + 1; i < to; i++) length += blocks[i]!.text.text.length;
  return length;
}

// List items, or headings of a posting: an article's chapter that repeats a title has neither right below.
function looksLikePosting(blocks: readonly Block[], start: number, end: number, cache: Cache): boolean {
  let items = 0;
  for (let i = start + 1; i < end; i++) {
    const { kind, text } = blocks[i]!;
    if (kind === "item" || /^\d+[.)] /.test(text.text) || isKnownHeading(text.text, cache)) items++;
  }
  return items >= 3;
}

/** Where the posting that starts here ends: before a line that takes up the article again. */
function endOf(blocks: readonly Block[], start: number, next: number): number {
  const title = blocks[start]!.text.text.trim().toLowerCase();
  for (let i = start + 2; i < next; i++) {
    const words = blocks[i]!.text.text.trim();
    const isHeadingLike = words.length <= 90 && !/[.:;,]$/.test(words);
    if (isHeadingLike && words.length > title.length && words.toLowerCase().includes(title) && isArticleLine(words))
      return i;
  }
  const last = blocks[next - 1]!.text.text.trim();
  return /\p{L}|\d/u.test(last) ? next : next - 1;
}

// "What does a Medical Director do?", "Medical Director salary expectations"
function isArticleLine(words: string): boolean {
  return (
    /^(?:what|how|who|where|why|when)\b.*\?$/i.test(words) ||
    /\b(?:job description|skills and qualifications|salary expectations|duties and responsibilities|education and training requirements|experience requirements|interview questions)\b/i.test(
      words,
    )
  );
}
