import { isDigit } from "../../text/index.ts";
import { tagAt } from "./tag.ts";
import { isBlank } from "./visible.ts";
import { DASH, OPENING_BRACKET, PLUS, SPACE, STAR } from "../units.ts";

const DRAWN = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const TASK = /\[[ xX]\][ \t]+/y;
const DEFINITION = /^\[[^\]]{1,200}\]:/;
const HTML_BLOCK =
  /^<\/?(?:address|article|aside|base|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|ol|optgroup|option|p|param|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)/i;
/** Markup whose inside is no markup; the full reader knows where it ends. */
const HTML_RAW = /^<(?:pre|script|style|textarea|\?|!\[CDATA|![A-Z])/i;

/** True for `---`, `* * *` and the like. */
export function isDrawnLine(text: string): boolean {
  return DRAWN.test(text);
}

/** True for `[label]: address`, which links elsewhere in the text may name. */
export function isDefinition(text: string): boolean {
  return DEFINITION.test(text);
}

/** `[ ] ` or `[x] ` at `start`, empty where there is none. */
export function taskMarkAt(source: string, start: number): string {
  TASK.lastIndex = start;
  return source.charCodeAt(start) === OPENING_BRACKET ? (TASK.exec(source)?.[0] ?? "") : "";
}

/**
 * How a line begins HTML: `raw` inside of which nothing is read, `block` up to the next blank line, `tag` the same but
 * never inside a paragraph.
 */
export function htmlStart(text: string): "raw" | "block" | "tag" | null {
  if (HTML_RAW.test(text)) return "raw";
  if (HTML_BLOCK.test(text)) return "block";
  const tag = tagAt(text, 0, text.length);
  return tag?.kind === "tag" && tag.end === text.length ? "tag" : null;
}

const OTHER_BLOCK = /^(?:#{1,6}(?:\s|$)|>|[-*+]\s|\d{1,9}[.)]\s|```|~~~|<!--)/;

/** True for a line that begins a block of its own, so that a table ends before it. */
export function beginsBlock(text: string): boolean {
  return OTHER_BLOCK.test(text) || isDrawnLine(text) || HTML_BLOCK.test(text);
}

// Where nothing but text can begin: at a letter, most signs, one back-tick, two stars before a letter.
const LETTER = '[A-Za-z"$-(\\u0080-\\uffff]';
const TEXT = `(?:${LETTER}|\`(?!\`)|\\*\\*${LETTER})`;
const NUMBER = "\\d+(?![\\d.)])";
const BULLET = `[-*+] (?:${TEXT}|${NUMBER})`;
const ITEM = `(?:[-*+]|\\d{1,9}[.)]) (?:${TEXT}|${NUMBER})`;
const BLANK_OR_END = "\\r?\\n|\\r?$";

/**
 * A heading, a list item or a paragraph that is one line: what stands below is blank, the end, or begins an item.
 * One pattern sees that in a fraction of what a walk over the units costs while the code is cold.
 */
const USUAL_LINE = new RegExp(
  `#{1,6} [^\\s#][^\\n#]*(?=\\n|$)|${ITEM}[^\\n]*(?=$|\\n(?:${BLANK_OR_END}|${ITEM}))|${TEXT}[^\\n]*(?=$|\\n(?:${BLANK_OR_END}|${BULLET}))`,
  "y",
);

/** Where a line of the usual kind ends, -1 for any other. */
export function usualLineEnd(source: string, start: number): number {
  USUAL_LINE.lastIndex = start;
  return USUAL_LINE.test(source) ? USUAL_LINE.lastIndex : -1;
}

/** Length of the list mark that begins a line of the usual kind, its blank included; 0 for a line that is no item. */
export function listMarkLength(source: string, start: number): number {
  const unit = source.charCodeAt(start);
  const isMark =
    isDigit(unit) || ((unit === DASH || unit === STAR || unit === PLUS) && source.charCodeAt(start + 1) === SPACE);
  return isMark ? source.indexOf(" ", start) + 1 - start : 0;
}

/** Where the units equal to the one at `start` end. */
export function runEnd(source: string, start: number, end: number): number {
  const unit = source.charCodeAt(start);
  let i = start;
  while (i < end && source.charCodeAt(i) === unit) i++;
  return i;
}

/** The end of a stretch without the blanks that trail it. */
export function trimEnd(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
