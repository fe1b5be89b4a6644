import type { Block, HeadingStyle } from "../parse/document.ts";
import { sliceMapped, sourceSpan, memoize, trimMapped, type Cache, type TextSpan } from "../text/index.ts";
import { headingStyle } from "./heading-lines.ts";
import { classifyHeading, isKnownHeading, isNoHeading, LONGEST_HEADING } from "./headings.ts";
import {
  gluedHeadingEnd,
  headingsInside,
  labelEnd,
  trailingHeadingStart,
  type InlineHeading,
} from "./inline-headings.ts";
import type { SectionId } from "./posting.ts";

/** A stretch of a block: a heading with its section, or text below it. */
export interface Piece {
  readonly block: Block;
  readonly isHeading: boolean;
  /** Section of a heading; `null` for text and for headings whose words do not tell. */
  readonly id: SectionId | null;
  /** True for a label whose value stands in the same line and ends with it. */
  readonly isLabel: boolean;
}

/**
 * Parts what stands as one block and is meant as several: headings glued to their text, labels with a value,
 * heading lines inside a paragraph. Every piece keeps its place. `null` for a block that is text as it stands, as most
 * are.
 */
export function cutBlock(block: Block, cache: Cache): readonly Piece[] | null {
  switch (block.kind) {
    case "item":
      return isHeadingItem(block.text.text, cache) ? [heading(block, "trailing-colon", cache)] : null;
    case "paragraph":
      return cutParagraph(block, cache);
    case "heading":
      return cutHeading(block, cache);
    case "cell":
      return block.level === 1 && isKnownHeading(block.text.text, cache)
        ? [heading(block, "labelled-line", cache)]
        : null;
    default:
      return null;
  }
}

// Scraped lists hold heading lines as items ("• Job Duties:"); only a known one with its colon is believed.
function isHeadingItem(text: string, cache: Cache): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last !== COLON && last > 32 && last < 128) return false;
  const words = text.trimEnd();
  return words.charCodeAt(words.length - 1) === COLON && isKnownHeading(words, cache);
}

const COLON = 58;

function cutHeading(block: Block, cache: Cache): Piece[] {
  const { isNone, id, label } =
    block.lead === 0 ? plainHead(block.text.text, cache) : headOf(block.text.text, block.lead, cache);
  if (isNone) return [text({ ...block, kind: "paragraph", level: 0, style: "none" })];
  if (label > 0) return split(block, label, "run-in", cache);
  const piece = { block, isHeading: true, id, isLabel: false };
  return [piece];
}

/** What the words of a heading say that is marked as one and that no label parts; `null` for any other block. */
export function wholeHeading({ kind, lead, text }: Block, cache: Cache): Head | null {
  const head = kind === "heading" && lead === 0 ? plainHead(text.text, cache) : null;
  return head === null || head.isNone || head.label > 0 ? null : head;
}

/** What the words of a marked heading say. */
interface Head {
  readonly isNone: boolean;
  readonly id: SectionId | null;
  /** The end of a label whose value stands behind it, 0 where there is none. */
  readonly label: number;
}

function headOf(words: string, lead: number, cache: Cache): Head {
  if (isNoHeading(words, cache)) return { isNone: true, id: null, label: 0 };
  const classified = classifyHeading(words, cache);
  return { isNone: false, id: classified && classified.id, label: classified ? 0 : labelEnd(words, lead, cache) };
}

/**
 * Headings and paragraphs of an employer come again with every posting, so what their words ask for is kept; few, since
 * each holds on to its text.
 */
const MOST_KNOWN = 500;

const plainHead = memoize((words, cache) => headOf(words, 0, cache), MOST_KNOWN);

function cutParagraph(block: Block, cache: Cache): readonly Piece[] | null {
  const words = block.text.text;
  const isPlain = block.style === "none" && block.lead === 0;
  if (isPlain && isWhole(words, cache)) return null;
  return words.includes("\n")
    ? cutLines(block, cache)
    : cutBy(lineCut(words, block.style, block.lead, cache), block, cache);
}

/** True for a line that stays as it is where nothing but its words could part it. */
const isWhole = memoize(
  (words, cache) => !words.includes("\n") && lineCut(words, "none", 0, cache) === null,
  MOST_KNOWN,
);

/** Where a line is to be parted. */
type LineCut =
  | { readonly by: "heading"; readonly style: HeadingStyle }
  | { readonly by: "label" | "trailing" | "glued"; readonly at: number }
  | { readonly by: "inside"; readonly found: readonly InlineHeading[] };

/**
 * Text this long may be a posting scraped into one block: "… the team. Qualifications: a diploma … Benefits: dental".
 */
const LONG = 300;

/** How a line, or several without a heading among them, is parted; `null` where it is text as it stands. */
function lineCut(words: string, style: HeadingStyle, lead: number, cache: Cache): LineCut | null {
  const heads = words.length <= LONGEST_HEADING ? headingStyle(words, style, lead, cache) : "none";
  if (heads !== "none") return { by: "heading", style: heads };
  const label = labelEnd(words, lead, cache);
  if (label > 0) return { by: "label", at: label };
  const trailing = trailingHeadingStart(words);
  if (trailing > 0) return { by: "trailing", at: trailing };
  const glued = gluedHeadingEnd(words);
  return glued > 0 ? { by: "glued", at: glued } : textCut(words);
}

function textCut(words: string): LineCut | null {
  const found = words.length > LONG ? headingsInside(words) : [];
  return found.length > 0 ? { by: "inside", found } : null;
}

function cutBy(cut: LineCut | null, block: Block, cache: Cache): readonly Piece[] | null {
  switch (cut?.by) {
    case undefined:
      return null;
    case "heading":
      return [heading(block, cut.style, cache)];
    case "label":
      return split(block, cut.at, block.lead > 0 ? "run-in" : "labelled-line", cache);
    case "trailing":
      return [
        text(part(block, 0, cut.at)),
        heading(part(block, cut.at, block.text.text.length), "trailing-colon", cache),
      ];
    case "glued":
      return split(block, cut.at, "run-in", cache);
    case "inside":
      return cutInside(block, cut.found, cache);
  }
}

/** The pieces of a paragraph of several lines. Lines that hold no heading stay together: they are one paragraph. */
function cutLines(block: Block, cache: Cache): readonly Piece[] | null {
  const words = block.text.text;
  const pieces: Piece[] = [];
  let plain: TextSpan | null = null;
  for (let start = 0; start <= words.length;) {
    const newline = words.indexOf("\n", start);
    const end = newline < 0 ? words.length : newline;
    const line = words.slice(start, end).trim();
    const cut =
      line === "" ? null : lineCut(line, block.style, start === 0 ? Math.min(block.lead, line.length) : 0, cache);
    if (cut) {
      if (plain) pieces.push(...cutText(part(block, plain.start, plain.end), cache));
      plain = null;
      pieces.push(...cutBy(cut, part(block, start, end), cache)!);
    } else if (line !== "") {
      plain = { start: plain ? plain.start : start, end };
    }
    start = end + 1;
  }
  if (!plain) return pieces;
  return pieces.length === 0 && plain.start === 0 && plain.end === words.length
    ? cutBy(textCut(words), block, cache)
    : [...pieces, ...cutText(part(block, plain.start, plain.end), cache)];
}

function cutText(block: Block, cache: Cache): readonly Piece[] {
  return cutBy(textCut(block.text.text), block, cache) ?? [text(block)];
}

function cutInside(block: Block, found: readonly InlineHeading[], cache: Cache): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of found) {
    if (start > from) pieces.push(text(part(block, from, start)));
    pieces.push(heading(part(block, start, end), "run-in", cache));
    from = end;
  }
  if (from < block.text.text.length) pieces.push(text(part(block, from, block.text.text.length)));
  return pieces.filter((piece) => piece.block.text.text !== "");
}

/** Parts a block into a heading of `end` units and the text after it. */
function split(block: Block, end: number, style: HeadingStyle, cache: Cache): Piece[] {
  const head = heading(part(block, 0, end), style, cache, true);
  const rest = part(block, end, block.text.text.length);
  return rest.text.text === "" ? [{ ...head, isLabel: false }] : [head, ...cutText({ ...rest, lead: 0 }, cache)];
}

function text(block: Block): Piece {
  return { block, isHeading: false, id: null, isLabel: false };
}

function heading(block: Block, style: HeadingStyle, cache: Cache, isLabel = false): Piece {
  const id = classifyHeading(block.text.text, cache)?.id ?? null;
  return {
    block: { ...block, kind: "heading", style, lead: 0, mark: block.kind === "heading" ? block.mark : "" },
    isHeading: true,
    id,
    isLabel,
  };
}

function part(block: Block, start: number, end: number): Block {
  if (start === 0 && end === block.text.text.length) return block;
  const piece = trimMapped(sliceMapped(block.text, start, end));
  return {
    ...block,
    text: piece,
    at: sourceSpan(piece),
    lead: start === 0 ? Math.min(block.lead, piece.text.length) : 0,
  };
}
