import { isPlainLetter, sliceMapped, sourceSpan, startOf, type Mapped, type Span } from "../../text/index.ts";
import type { Block, BlockKind, Encoding, HeadingStyle } from "../document.ts";
import {
  bulletLength,
  formOf,
  gluedHashes,
  isAllCaps,
  isRuleLine,
  ordinalLength,
  plainForm,
  ruleWrapped,
  startsWithEmoji,
  wordCount,
} from "./forms.ts";
import type { Leaf } from "./leaf.ts";

/** Turns a leaf into blocks: most are one block as they are, a paragraph may hide pasted headings, lists and labels. */
export function settleLeaf(leaf: Leaf, within: readonly Encoding[], out: Block[]): void {
  if (leaf.kind !== "rule" && isOnlyMarks(leaf.text.text)) return;
  if (leaf.kind === "item") return void settleItem(leaf, within, out);
  if (leaf.kind !== "paragraph")
    return void out.push(blockOf(leaf, within, leaf.style, boldLead(leaf.text.text, leaf.strong, 0)));
  if (leaf.breaks.length === 0 && leaf.text.text.indexOf("\n") < 0) settleLine(leaf, within, out);
  else settleLines(leaf, within, out);
}

/** The one block of a plain line of its own; `null` where it may hide more than its mark says. */
export function blockOfLine(
  kind: BlockKind,
  level: number,
  mark: string,
  text: Mapped,
  at: Span,
  within: readonly Encoding[],
): Block | null {
  const unit = text.text.charCodeAt(0);
  if (unit <= 32 || unit > 127) return null;
  if (kind !== "paragraph")
    return { kind, level, text, at, style: kind === "heading" ? "markdown" : "none", lead: 0, mark, row: 0, within };
  if (!isPlainLetter(unit) || unit === SMALL_O || ordinalLength(text.text) > 0) return null;
  const { style, isHeading } = plainForm(text.text);
  return {
    kind: isHeading ? "heading" : kind,
    level: isHeading ? 1 : 0,
    text,
    at,
    style,
    lead: 0,
    mark,
    row: 0,
    within,
  };
}

/** Some word processors write it for a bullet. */
const SMALL_O = 111;

/** Non-breaking spaces, zero-width signs and stray stars that editors leave behind. */
const ONLY_MARKS = /^(?:[\s\u200b-\u200f\u2060\ufeff]|[*_]{1,2}(?![*_]))*$/;

function isOnlyMarks(text: string): boolean {
  const unit = text.charCodeAt(0);
  const isWritten = unit > 32 && unit < 128 && unit !== 42 && unit !== 95;
  return !isWritten && ONLY_MARKS.test(text);
}

function blockOf(
  leaf: Leaf,
  within: readonly Encoding[],
  style: HeadingStyle,
  lead: number,
  kind: BlockKind = leaf.kind,
): Block {
  return {
    kind,
    level: kind === "heading" && leaf.kind !== "heading" ? 1 : leaf.level,
    text: leaf.text,
    at: leaf.at,
    style,
    lead,
    mark: leaf.mark,
    row: leaf.row,
    within,
  };
}

/** An item may begin with a second glyph that was pasted behind the mark of the list. */
function settleItem(leaf: Leaf, within: readonly Encoding[], out: Block[]): void {
  const glyph = leaf.text.text.charCodeAt(0) > 127 ? bulletLength(leaf.text.text) : 0;
  const lead = boldLead(leaf.text.text, leaf.strong, 0);
  const isOnlyGlyph = glyph >= leaf.text.text.length;
  if (glyph === 0 || isOnlyGlyph) return void out.push(blockOf(leaf, within, lead > 0 ? "run-in" : "none", lead));
  const text = sliceMapped(leaf.text, glyph);
  out.push({
    ...blockOf(leaf, within, "none", Math.max(0, lead - glyph)),
    text,
    mark: leaf.mark + leaf.text.text.slice(0, glyph),
  });
}

/** A paragraph of one line. */
function settleLine(leaf: Leaf, within: readonly Encoding[], out: Block[]): void {
  const line = leaf.text.text;
  const strong = leaf.strong;
  if (strong.length > 0) {
    if (isBoldLine(line, strong, 0)) return void out.push(blockOf(leaf, within, "bold-line", 0, "heading"));
    const lead = boldLead(line, strong, 0);
    if (lead > 0) return void out.push(blockOf(leaf, within, "run-in", lead));
  }
  settlePlainLine(leaf, within, out, true);
}

function settlePlainLine(leaf: Leaf, within: readonly Encoding[], out: Block[], standsAlone: boolean): void {
  const line = leaf.text.text;
  const hashes = gluedHashes(line);
  const mark = bulletLength(line) || ordinalLength(line);
  const wrapped = ruleWrapped(line);
  if (isRuleLine(line))
    return void out.push({ ...blockOf(leaf, within, "none", 0, "rule"), text: sliceMapped(leaf.text, 0, 0) });
  if (hashes > 0)
    return void out.push({
      ...blockOf(leaf, within, "markdown", 0, "heading"),
      level: hashes,
      text: sliceMapped(leaf.text, hashes),
    });
  if (wrapped)
    return void out.push({
      ...blockOf(leaf, within, "rule-wrapped", 0, "heading"),
      text: sliceMapped(leaf.text, wrapped.start, wrapped.end),
    });
  if (mark > 0 && mark < line.length)
    return void out.push({
      ...blockOf(leaf, within, "none", 0, "item"),
      level: 1,
      mark: line.slice(0, mark),
      text: sliceMapped(leaf.text, mark),
    });
  const form = formOf(line, standsAlone);
  out.push(blockOf(leaf, within, form.style, form.lead, form.isHeading ? "heading" : "paragraph"));
}

/** Several lines: each that stands for itself becomes a block, wrapped ones stay together. */
function settleLines(leaf: Leaf, within: readonly Encoding[], out: Block[]): void {
  const text = leaf.text.text;
  const feeds: number[] = [];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) feeds.push(i);
  const starts = [0, ...feeds.map((feed) => feed + 1)];
  const ends = [...feeds, text.length];
  const hard = new Set(leaf.breaks);
  const width = wrapWidth(leaf.text, starts, ends);
  let first = 0;
  for (let i = 0; i < starts.length; i++) {
    const isLast = i + 1 === starts.length;
    if (!isLast && !hard.has(ends[i]!) && runsOn(leaf, starts, ends, first, i, width)) continue;
    const piece = pieceOf(leaf, starts[first]!, ends[i]!, first === 0, isLast);
    if (!isOnlyMarks(piece.text.text)) {
      if (first === i) settleLine(piece, within, out);
      else settleJoined(piece, within, out);
    }
    first = i + 1;
  }
}

/** Wrapped lines that belong together: a list item, or a paragraph with perhaps a label. */
function settleJoined(leaf: Leaf, within: readonly Encoding[], out: Block[]): void {
  const line = leaf.text.text;
  const mark = bulletLength(line) || ordinalLength(line);
  if (mark > 0 && mark < line.length)
    return void out.push({
      ...blockOf(leaf, within, "none", 0, "item"),
      level: 1,
      mark: line.slice(0, mark),
      text: sliceMapped(leaf.text, mark),
    });
  const bold = boldLead(line, leaf.strong, 0);
  const lead = bold > 0 ? 0 : formOf(line, false).lead;
  out.push(blockOf(leaf, within, bold > 0 ? "run-in" : lead > 0 ? "labelled-line" : "none", bold || lead));
}

const SHORTEST_WRAP = 50;
const LONGEST_WRAP = 120;

/**
 * The width at which the author's editor broke the lines; 0 where the lines are too short or too long to have been
 * broken by one.
 */
function wrapWidth(m: Mapped, starts: readonly number[], ends: readonly number[]): number {
  let width = 0;
  for (let i = 0; i < starts.length; i++) width = Math.max(width, sourceLength(m, starts[i]!, ends[i]!));
  return width >= SHORTEST_WRAP && width <= LONGEST_WRAP ? width : 0;
}

function sourceLength(m: Mapped, start: number, end: number): number {
  return start < end ? startOf(m, end - 1) + 1 - startOf(m, start) : 0;
}

// A pattern with \p is costly to make: it is made where a line first needs it.
const lowerStart = (): RegExp => /^[\p{Ll},;)&]/u;
const tightDash = (): RegExp => /^[-–*]\p{Lu}/u;

/** True when line `i` goes on in the next one rather than ending there on purpose. */
function runsOn(
  leaf: Leaf,
  starts: readonly number[],
  ends: readonly number[],
  first: number,
  i: number,
  width: number,
): boolean {
  const text = leaf.text.text;
  const line = text.slice(starts[i], ends[i]);
  const next = text.slice(starts[i + 1], ends[i + 1]);
  if (line === "" || next === "") return false;
  if (bulletLength(next) > 0 || gluedHashes(next) > 0 || ruleWrapped(next) || isRuleLine(next) || startsWithEmoji(next))
    return false;
  if (isRuleLine(line)) return false;
  if (next.startsWith(": ") && i === first && line.length <= 48) return true;
  if (ordinalLength(next) > 0 && /^\(?\d/.test(next)) return false;
  if (i === first && (gluedHashes(line) > 0 || isAllCaps(line) !== isAllCaps(next))) return false;
  if (
    boldLead(text, leaf.strong, starts[i + 1]!) > 0 ||
    isBoldLine(next, leaf.strong, starts[i + 1]!) ||
    isBoldLine(line, leaf.strong, starts[i]!)
  )
    return false;
  const endsSentence = /[.!?;:]$/.test(line);
  if (tightDash().test(next)) return false;
  if (lowerStart().test(next)) return !endsSentence || (line.endsWith(":") && wordCount(line) > 9);
  if (width === 0 || line.endsWith(":")) return false;
  const length = sourceLength(leaf.text, starts[i]!, ends[i]!);
  const nextWord = next.search(/\s|$/);
  const wasForced = length + 1 + nextWord > width;
  return wasForced || (length >= width * 0.7 && /[\p{L},]$/u.test(line));
}

function pieceOf(leaf: Leaf, start: number, end: number, isFirst: boolean, isLast: boolean): Leaf {
  const text = sliceMapped(leaf.text, start, end);
  const at: Span = sourceSpan(leaf.text, start, end);
  const strong: number[] = [];
  for (let i = firstEndingAfter(leaf.strong, start); i < leaf.strong.length && leaf.strong[i]! < end; i += 2) {
    strong.push(Math.max(0, leaf.strong[i]! - start), Math.min(end, leaf.strong[i + 1]!) - start);
  }
  return {
    ...leaf,
    text,
    strong,
    breaks: [],
    at: { start: isFirst ? leaf.at.start : at.start, end: isLast ? leaf.at.end : at.end },
  };
}

/**
 * True when the line that begins at `offset` is one bold run, a colon behind it allowed, and short enough to be a
 * heading.
 */
function isBoldLine(line: string, strong: readonly number[], offset: number): boolean {
  const end = boldEnd(strong, offset);
  if (end === 0) return false;
  const rest = line.slice(end - offset).trim();
  if (rest !== "" && rest !== ":") return false;
  return wordCount(line) <= 12 && !/[.;,]$/.test(line) && /\p{L}/u.test(line);
}

/** Where the bold run that begins at `offset` ends, 0 where none begins there; runs that touch count as one. */
function boldEnd(strong: readonly number[], offset: number): number {
  let end = 0;
  for (let i = firstEndingAfter(strong, offset); i < strong.length; i += 2) {
    if (end === 0 ? strong[i] === offset : strong[i]! <= end + 1) end = Math.max(end, strong[i + 1]!);
    else if (strong[i]! > offset) break;
  }
  return end;
}

/** Index of the first bold run that ends behind `offset`; runs stand in order. */
function firstEndingAfter(strong: readonly number[], offset: number): number {
  let low = 0;
  let high = strong.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (strong[middle * 2 + 1]! > offset) high = middle;
    else low = middle + 1;
  }
  return low * 2;
}

/** Length of the bold words at the start of a line, with the colon behind them. */
function boldLead(text: string, strong: readonly number[], offset: number): number {
  const end = strong.length > 0 ? boldEnd(strong, offset) : 0;
  if (end === 0) return 0;
  const length = text.charCodeAt(end) === 58 ? end + 1 - offset : end - offset;
  return length <= 60 ? length : 0;
}
