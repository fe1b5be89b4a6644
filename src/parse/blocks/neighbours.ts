import { sliceMapped } from "../../text/index.ts";
import type { Block } from "../document.ts";
import { wordCount } from "./forms.ts";
import { emojiLength } from "./marks.ts";
import { DASH, EN_DASH, STAR } from "../units.ts";

/**
 * Second look at blocks in reading order, for what one line alone cannot tell: a numbered line that heads a section,
 * a row of pictographs that is a list, a drawn line under a heading, capitals that run on. `source` is the text the
 * places lead to.
 */
export function withNeighbours(blocks: Block[], source: string, needed: Looks = looksAt(blocks)): Block[] {
  if (!needed.isDoubtful) return blocks;
  const seen = needed.atLines ? blocks.map((_, i) => secondLook(blocks, i, source)) : blocks;
  if (needed.atNumbers) headNumbered(seen);
  return needed.atLines || needed.atDrawn ? joined(seen, source) : seen;
}

/** Which second looks a text asks for; most ask for none. */
export class Looks {
  isDoubtful = false;
  atLines = false;
  atNumbers = false;
  atDrawn = false;

  note({ kind, style, mark, text }: Block): void {
    const isTight = isTightDash(text.text);
    const isOdd = style === "emoji-led" || style === "all-caps-line" || style === "bare-line";
    const isNumber = kind === "item" && isOrdinal(mark);
    const isDrawn = kind === "rule" || (kind === "paragraph" && isLoneGlyph(text.text));
    if (isOdd || isNumber || isDrawn || (isTight && style === "none" && kind === "paragraph")) this.isDoubtful = true;
    if (isOdd || isTight) this.atLines = true;
    if (isNumber) this.atNumbers = true;
    if (isDrawn) this.atDrawn = true;
  }
}

function looksAt(blocks: readonly Block[]): Looks {
  const looks = new Looks();
  for (const block of blocks) looks.note(block);
  return looks;
}

function secondLook(blocks: readonly Block[], i: number, source: string): Block {
  const block = blocks[i]!;
  const before = blocks[i - 1];
  const after = blocks[i + 1];
  switch (block.style) {
    case "emoji-led":
      return isEmojiLine(before) || isEmojiLine(after) ? asItem(block, emojiLength(block.text.text)) : block;
    case "all-caps-line":
      return runsOnInCapitals(blocks, i, source) ? { ...block, kind: "paragraph", level: 0, style: "none" } : block;
    case "bare-line":
      return before?.style === "bare-line" && touches(before, block, source) ? { ...block, style: "none" } : block;
    default:
      return isTightDash(block.text.text) && (isTightDash(before?.text.text) || isTightDash(after?.text.text))
        ? asItem(block, 1)
        : block;
  }
}

/** A mark without a blank behind it ("-Nights") makes a list only where two lines have it. */
function isTightDash(text: string | undefined): boolean {
  const unit = text?.charCodeAt(0);
  return (unit === DASH || unit === STAR || unit === EN_DASH) && /^.\p{Lu}/u.test(text!);
}

function isEmojiLine(block: Block | undefined): boolean {
  return block?.style === "emoji-led" || (block?.kind === "paragraph" && emojiLength(block.text.text) > 0);
}

function asItem(block: Block, length: number): Block {
  return {
    ...block,
    kind: "item",
    level: 1,
    style: "none",
    mark: block.text.text.slice(0, length),
    text: sliceMapped(block.text, length),
    lead: 0,
  };
}

/** No blank line stands between the two. */
function touches(before: Block, after: Block, source: string): boolean {
  const gap = source.slice(before.at.end, after.at.start);
  return gap.length < 200 && gap.indexOf("\n") === gap.lastIndexOf("\n");
}

const JOINING_START = /^(?:AND|AS|AT|BY|FOR|FROM|IN|OF|ON|OR|THE|TO|WITH)\s/;

/**
 * Capitals over several lines are a sentence or a letterhead: a function word begins a later line, or there are three
 * of them.
 */
function runsOnInCapitals(blocks: readonly Block[], i: number, source: string): boolean {
  let first = i;
  let last = i;
  while (last - first < 3 && first > 0 && isCapitals(blocks, first - 1, source)) first--;
  while (last - first < 3 && last + 1 < blocks.length && isCapitals(blocks, last, source)) last++;
  if (last - first >= 2) return true;
  return last > first && JOINING_START.test(blocks[last]!.text.text);
}

/** Blocks `i` and `i + 1` are lines of capitals with no blank line between. */
function isCapitals(blocks: readonly Block[], i: number, source: string): boolean {
  const block = blocks[i]!;
  const next = blocks[i + 1]!;
  return block.style === "all-caps-line" && next.style === "all-caps-line" && touches(block, next, source);
}

const ORDINAL = /^\(?(\d{1,2}|[A-Za-z]|[IVXivx]{1,5})[.)]\s*$/;

function isOrdinal(mark: string): boolean {
  const unit = mark.charCodeAt(0);
  return unit !== DASH && unit !== STAR && ORDINAL.test(mark);
}

/** Turns numbered lines into headings where at least two short ones each head a block of their own. */
function headNumbered(blocks: Block[]): void {
  const heads: number[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (
      block.kind === "item" &&
      isOrdinal(block.mark) &&
      headsABlock(block, blocks[i + 1]) &&
      isShortTitle(block.text.text)
    )
      heads.push(i);
  }
  if (heads.length < 2) return;
  for (const i of heads) blocks[i] = { ...blocks[i]!, kind: "heading", level: 1, style: "numbered" };
}

function isShortTitle(text: string): boolean {
  return wordCount(text) <= 9 && /^\p{Lu}/u.test(text) && !/[.;,!?]$/.test(text) && !text.includes("\n");
}

/** What follows is text, or a list of its own that is not nested below it. */
function headsABlock(block: Block, next: Block | undefined): boolean {
  if (!next || next.kind === "heading" || next.kind === "rule") return false;
  return next.kind !== "item" || (!isOrdinal(next.mark) && next.level <= block.level);
}

const DRAWN = /^[=~*_-]+$/;

/** Takes drawn lines to the heading they stand under, and lone bullet glyphs to the line behind them. */
function joined(blocks: readonly Block[], source: string): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last && isLoneGlyph(last.text.text) && last.kind === "paragraph" && block.kind === "paragraph") {
      out[out.length - 1] = {
        ...block,
        kind: "item",
        level: 1,
        style: block.lead > 0 ? block.style : "none",
        mark: last.text.text,
        at: { start: last.at.start, end: block.at.end },
      };
    } else if (last && isUnderline(last, block, source)) {
      out[out.length - 1] = {
        ...last,
        kind: "heading",
        level: source[block.at.start] === "=" ? 1 : 2,
        style: "underlined",
        lead: 0,
        at: { start: last.at.start, end: block.at.end },
      };
    } else out.push(block);
  }
  return out;
}

function isUnderline(line: Block, rule: Block, source: string): boolean {
  if (
    rule.kind !== "rule" ||
    (line.kind !== "paragraph" && line.style !== "all-caps-line" && line.style !== "trailing-colon")
  )
    return false;
  const drawn = source.slice(rule.at.start, rule.at.end);
  return (
    DRAWN.test(drawn) &&
    touches(line, rule, source) &&
    !line.text.text.includes("\n") &&
    wordCount(line.text.text) <= 12 &&
    !/[.;,]$/.test(line.text.text)
  );
}

function isLoneGlyph(text: string): boolean {
  return text.length <= 2 && /^[•◦▪▫●○■□◆◇►▶▸‣⁃∙·➢➤✓✔❖\uf0b7\uf0a7\uf0d8]\ufe0f?$/.test(text);
}
