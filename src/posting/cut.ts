import type { Block, HeadingStyle } from "../parse/document.ts";
import { sliceMapped, sourceSpan, trimMapped, type Span } from "../text/index.ts";
import { classifyHeading, isNoHeading, knownHeading } from "./headings.ts";
import { gluedHeadingEnd, headingsInside, labelEnd } from "./inline-headings.ts";
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
  if (isNoHeading(words)) return [text({ ...block, kind: "paragraph", level: 0, style: "none" })];
  const classified = classifyHeading(words);
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

function cutParagraph(block: Block): Piece[] {
  const words = block.text.text;
  if (!words.includes("\n")) return cutLine(block);
  const lines = linesOf(block);
  const pieces = lines.map((line) => cutLine(line));
  if (pieces.every((cut) => cut.length === 1 && !cut[0]!.isHeading)) return cutLine(block);
  return joinText(block, pieces.flat());
}

/** Lines of text between headings go back together: they are one paragraph. */
function joinText(block: Block, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let from = 0;
  const offsets = pieces.map((piece) => piece.block.at);
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const last = joined.at(-1);
    const continues = last && !last.isHeading && !piece.isHeading && !(i >= 2 && pieces[i - 2]!.isLabel);
    if (!continues) {
      joined.push(piece);
      from = i;
      continue;
    }
    joined[joined.length - 1] = text(stretch(block, offsets[from]!, offsets[i]!));
  }
  return joined;
}

/** The part of a block's text that lies between two of its pieces, both included. */
function stretch(block: Block, first: Span, last: Span): Block {
  const start = unitAt(block, first.start);
  const end = unitAt(block, last.end - 1) + 1;
  return part(block, start, end);
}

function unitAt(block: Block, offset: number): number {
  let low = 0;
  let high = block.text.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sourceSpan(block.text, middle, middle + 1).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function linesOf(block: Block): Block[] {
  const lines: Block[] = [];
  const words = block.text.text;
  for (let start = 0; start <= words.length; ) {
    const newline = words.indexOf("\n", start);
    const end = newline < 0 ? words.length : newline;
    if (words.slice(start, end).trim() !== "") lines.push(part(block, start, end));
    start = end + 1;
  }
  return lines;
}

function part(block: Block, start: number, end: number): Block {
  const whole = start === 0 && end === block.text.text.length;
  if (whole) return block;
  const piece = trimMapped(sliceMapped(block.text, start, end));
  return { ...block, text: piece, at: sourceSpan(piece), lead: start === 0 ? Math.min(block.lead, piece.text.length) : 0 };
}

function cutLine(block: Block): Piece[] {
  const words = block.text.text;
  const style = words.length <= 110 ? headingStyle(block) : "none";
  if (style !== "none") return [heading(block, style)];
  const label = labelEnd(words, block.lead);
  if (label > 0) return split(block, label, block.lead > 0 ? "run-in" : "labelled-line");
  const tail = trailingHeading(words);
  if (tail > 0) return [text(part(block, 0, tail)), heading(part(block, tail, words.length), "trailing-colon")];
  const glued = gluedHeadingEnd(words);
  if (glued > 0) return split(block, glued, "run-in");
  return words.length > 300 ? cutInside(block) : [text(block)];
}

/** Parts a block into a heading of `end` units and the text after it. */
function split(block: Block, end: number, style: HeadingStyle): Piece[] {
  const head = heading(part(block, 0, end), style, true);
  const rest = part(block, end, block.text.text.length);
  return rest.text.text === "" ? [{ ...head, isLabel: false }] : [head, ...cutRest(rest)];
}

function cutRest(rest: Block): Piece[] {
  return rest.text.text.length > 300 ? cutInside({ ...rest, lead: 0 }) : [text({ ...rest, lead: 0 })];
}

// A posting scraped into one block: "… the team. Qualifications: a diploma … Benefits: dental".
function cutInside(block: Block): Piece[] {
  const found = headingsInside(block.text.text);
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

/** Where a heading begins that stands behind a sentence ("We care for each other! What we offer:"), 0 where there is none. */
function trailingHeading(words: string): number {
  if (!words.endsWith(":") || words.length > 400) return 0;
  const end = Math.max(words.lastIndexOf(". "), words.lastIndexOf("! "), words.lastIndexOf("? "));
  return end > 0 && knownHeading(words.slice(end + 2)) ? end + 2 : 0;
}

function headingStyle(block: Block): HeadingStyle {
  const words = block.text.text.trim();
  const last = words.charCodeAt(words.length - 1);
  // Full stops, commas and semicolons end sentences and list entries, not headings.
  if (last === 46 || last === 44 || last === 59 || wordCount(words) > 9 || !/[A-Za-zÀ-ž]{2}/.test(words) || isNoHeading(words)) return "none";
  if (/^[=\-*_~]{2,}.*[=\-*_~]{2,}$/.test(words)) return "rule-wrapped";
  const isBold = block.style === "bold-line" || (block.lead > 0 && block.lead >= words.replace(/[:\s]+$/, "").length);
  if (isBold && !/[.;,!]$/.test(words)) return "bold-line";
  const isCapital = /^[^a-zß-ž]*$/.test(words) && /[A-ZÀ-Þ]{3}/.test(words);
  if (words.endsWith(":")) return classifyHeading(words) || isCapital || isTitleCase(words) ? (isCapital ? "all-caps-line" : "trailing-colon") : "none";
  if (isCapital && !/[.;,!\d]$/.test(words)) return classifyHeading(words) || wordCount(words) <= 6 ? "all-caps-line" : "none";
  if (!/^[^a-z]/.test(words)) return "none";
  const isBare = knownHeading(words) !== null || (isTitleCase(words) && !/[.;,!?]$/.test(words) && wordCount(words) <= 6 && classifyHeading(words)?.by === "trimmed");
  return isBare ? "bare-line" : "none";
}

function wordCount(words: string): number {
  let count = 1;
  for (let i = words.indexOf(" "); i >= 0; i = words.indexOf(" ", i + 1)) count++;
  return count;
}

// "Clinical Care Team:" heads something, "Experience in one of these:" only goes on.
function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^[^a-z]/.test(word));
}
