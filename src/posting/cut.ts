import type { Block, HeadingStyle } from "../parse/document.ts";
import { sliceMapped, sourceSpan, trimMapped, type Span } from "../text/index.ts";
import { headingKey } from "../tables/headings.ts";
import { headingStyle } from "./heading-lines.ts";
import { classifyHeading, isNoHeading, knownHeading } from "./headings.ts";
import { gluedHeadingEnd, headingsInside, labelEnd, trailingHeadingStart } from "./inline-headings.ts";
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
 * heading lines inside a paragraph. Every piece keeps its place.
 */
export function cutBlock(block: Block): Piece[] {
  if (block.kind === "rule") return [text(block)];
  if (block.kind === "heading") return cutHeading(block);
  if (block.kind === "item") return cutItem(block);
  if (block.kind === "cell") return block.level === 1 && knownHeading(block.text.text) ? [heading(block, "labelled-line")] : [text(block)];
  return cutParagraph(block);
}

function text(block: Block): Piece {
  return { block, isHeading: false, id: null, isLabel: false };
}

function heading(block: Block, style: HeadingStyle, isLabel = false): Piece {
  const id = classifyHeading(block.text.text)?.id ?? null;
  return { block: { ...block, kind: "heading", style, lead: 0, mark: block.kind === "heading" ? block.mark : "" }, isHeading: true, id, isLabel };
}

function cutHeading(block: Block): Piece[] {
  const words = block.text.text;
  const key = words.length <= 110 ? headingKey(words) : "";
  if (isNoHeading(words, key)) return [text({ ...block, kind: "paragraph", level: 0, style: "none" })];
  const classified = classifyHeading(words, key);
  if (classified) return [{ block, isHeading: true, id: classified.id, isLabel: false }];
  const end = labelEnd(words, block.lead);
  if (end > 0) return split(block, end, "run-in");
  return [{ block, isHeading: true, id: null, isLabel: false }];
}

// Scraped lists hold heading lines as items ("• Job Duties:"); only a known one with its colon is believed.
function cutItem(block: Block): Piece[] {
  const words = block.text.text.trimEnd();
  return words.endsWith(":") && knownHeading(words) ? [heading(block, "trailing-colon")] : [text(block)];
}

// Lines that hold no heading stay together: they are one paragraph.
function cutParagraph(block: Block): Piece[] {
  const words = block.text.text;
  if (!words.includes("\n")) return cutLine(block);
  const pieces: Piece[] = [];
  let plain: Span | null = null;
  for (const line of linesOf(words)) {
    const cut = cutLine(part(block, line.start, line.end));
    if (cut.length === 1 && !cut[0]!.isHeading) {
      plain = { start: plain ? plain.start : line.start, end: line.end };
      continue;
    }
    if (plain) pieces.push(...cutText(part(block, plain.start, plain.end)));
    plain = null;
    pieces.push(...cut);
  }
  return plain ? [...pieces, ...cutText(part(block, plain.start, plain.end))] : pieces;
}

/** The lines of a text that are not blank, without their line breaks. */
function* linesOf(words: string): Generator<Span> {
  for (let start = 0; start <= words.length; ) {
    const newline = words.indexOf("\n", start);
    const end = newline < 0 ? words.length : newline;
    if (words.slice(start, end).trim() !== "") yield { start, end };
    start = end + 1;
  }
}

function part(block: Block, start: number, end: number): Block {
  if (start === 0 && end === block.text.text.length) return block;
  const piece = trimMapped(sliceMapped(block.text, start, end));
  return { ...block, text: piece, at: sourceSpan(piece), lead: start === 0 ? Math.min(block.lead, piece.text.length) : 0 };
}

function cutLine(block: Block): Piece[] {
  const words = block.text.text;
  const style = words.length <= 110 ? headingStyle(block) : "none";
  if (style !== "none") return [heading(block, style)];
  const label = labelEnd(words, block.lead);
  if (label > 0) return split(block, label, block.lead > 0 ? "run-in" : "labelled-line");
  const tail = trailingHeadingStart(words);
  if (tail > 0) return [text(part(block, 0, tail)), heading(part(block, tail, words.length), "trailing-colon")];
  const glued = gluedHeadingEnd(words);
  if (glued > 0) return split(block, glued, "run-in");
  return cutText(block);
}

/** Parts a block into a heading of `end` units and the text after it. */
function split(block: Block, end: number, style: HeadingStyle): Piece[] {
  const head = heading(part(block, 0, end), style, true);
  const rest = part(block, end, block.text.text.length);
  return rest.text.text === "" ? [{ ...head, isLabel: false }] : [head, ...cutText({ ...rest, lead: 0 })];
}

/** Text this long may be a posting scraped into one block: "… the team. Qualifications: a diploma … Benefits: dental". */
const LONG = 300;

function cutText(block: Block): Piece[] {
  const found = block.text.text.length > LONG ? headingsInside(block.text.text) : [];
  if (found.length === 0) return [text(block)];
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of found) {
    if (start > from) pieces.push(text(part(block, from, start)));
    pieces.push(heading(part(block, start, end), "run-in"));
    from = end;
  }
  if (from < block.text.text.length) pieces.push(text(part(block, from, block.text.text.length)));
  return pieces.filter((piece) => piece.block.text.text !== "");
}
