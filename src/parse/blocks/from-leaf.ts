import { isPlainLetter, sliceMapped, sourceSpan, type Mapped, type SourceSpan } from "../../text/index.ts";
import type { Block, BlockKind, Encoding, HeadingStyle } from "../document.ts";
import { boldLead, firstEndingAfter, isBoldLine } from "./bold.ts";
import { formOf, plainForm } from "./forms.ts";
import { bulletLength, gluedHashes, isRuleLine, ordinalLength, ruleWrapped } from "./marks.ts";
import type { Leaf } from "./leaf.ts";
import { runsOn, wrapWidth } from "./wrapped.ts";
import { LAST_OF_ASCII, SMALL_O, SPACE, STAR, UNDERSCORE } from "../units.ts";

/** Turns a leaf into blocks: most are one block as they are, a paragraph may hide pasted headings, lists and labels. */
export function addLeaf(leaf: Leaf, within: readonly Encoding[], out: Block[]): void {
  if (leaf.kind !== "rule" && isOnlyMarks(leaf.text.text)) return;
  if (leaf.kind === "item") return void addItem(leaf, within, out);
  if (leaf.kind !== "paragraph")
    return void out.push(blockOf(leaf, within, leaf.style, boldLead(leaf.text.text, leaf.strong, 0)));
  if (leaf.breaks.length === 0 && leaf.text.text.indexOf("\n") < 0) addLine(leaf, within, out);
  else addLines(leaf, within, out);
}

/** The one block of a plain line of its own; `null` where it may hide more than its mark says. */
export function blockOfLine(
  kind: BlockKind,
  level: number,
  mark: string,
  text: Mapped,
  at: SourceSpan,
  within: readonly Encoding[],
): Block | null {
  const unit = text.text.charCodeAt(0);
  if (unit <= SPACE || unit > LAST_OF_ASCII) return null;
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

/** Non-breaking spaces, zero-width signs and stray stars that editors leave behind. */
const ONLY_MARKS = /^(?:[\s\u200b-\u200f\u2060\ufeff]|[*_]{1,2}(?![*_]))*$/;

function isOnlyMarks(text: string): boolean {
  const unit = text.charCodeAt(0);
  const isWritten = unit > SPACE && unit <= LAST_OF_ASCII && unit !== STAR && unit !== UNDERSCORE;
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

/** A line that begins with the mark of an item, as an item of its own. */
function itemOf(leaf: Leaf, within: readonly Encoding[], mark: number): Block {
  return {
    ...blockOf(leaf, within, "none", 0, "item"),
    level: 1,
    mark: leaf.text.text.slice(0, mark),
    text: sliceMapped(leaf.text, mark),
  };
}

/** An item may begin with a second glyph that was pasted behind the mark of the list. */
function addItem(leaf: Leaf, within: readonly Encoding[], out: Block[]): void {
  const glyph = leaf.text.text.charCodeAt(0) > LAST_OF_ASCII ? bulletLength(leaf.text.text) : 0;
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
function addLine(leaf: Leaf, within: readonly Encoding[], out: Block[]): void {
  const line = leaf.text.text;
  const strong = leaf.strong;
  if (strong.length > 0) {
    if (isBoldLine(line, strong, 0)) return void out.push(blockOf(leaf, within, "bold-line", 0, "heading"));
    const lead = boldLead(line, strong, 0);
    if (lead > 0) return void out.push(blockOf(leaf, within, "run-in", lead));
  }
  addPlainLine(leaf, within, out, true);
}

function addPlainLine(leaf: Leaf, within: readonly Encoding[], out: Block[], standsAlone: boolean): void {
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
  if (mark > 0 && mark < line.length) return void out.push(itemOf(leaf, within, mark));
  const form = formOf(line, standsAlone);
  out.push(blockOf(leaf, within, form.style, form.lead, form.isHeading ? "heading" : "paragraph"));
}

/** Several lines: each that stands for itself becomes a block, wrapped ones stay together. */
function addLines(leaf: Leaf, within: readonly Encoding[], out: Block[]): void {
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
      if (first === i) addLine(piece, within, out);
      else addJoined(piece, within, out);
    }
    first = i + 1;
  }
}

/** Wrapped lines that belong together: a list item, or a paragraph with perhaps a label. */
function addJoined(leaf: Leaf, within: readonly Encoding[], out: Block[]): void {
  const line = leaf.text.text;
  const mark = bulletLength(line) || ordinalLength(line);
  if (mark > 0 && mark < line.length) return void out.push(itemOf(leaf, within, mark));
  const bold = boldLead(line, leaf.strong, 0);
  const lead = bold > 0 ? 0 : formOf(line, false).lead;
  out.push(blockOf(leaf, within, bold > 0 ? "run-in" : lead > 0 ? "labelled-line" : "none", bold || lead));
}

function pieceOf(leaf: Leaf, start: number, end: number, isFirst: boolean, isLast: boolean): Leaf {
  const text = sliceMapped(leaf.text, start, end);
  const at = sourceSpan(leaf.text, { start, end });
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
