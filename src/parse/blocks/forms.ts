import { isDigit, isPlainLetter } from "../../text/index.ts";
import type { HeadingStyle } from "../document.ts";
import {
  BANG,
  CLOSING_PARENTHESIS,
  COMMA,
  DASH,
  DOT,
  EQUALS,
  HASH,
  LAST_OF_ASCII,
  NO_BREAK_SPACE,
  OPENING_PARENTHESIS,
  PLUS,
  REFERENCE_MARK,
  SEMICOLON,
  SMALL_O,
  SPACE,
  STAR,
  TILDE,
  UNDERSCORE,
} from "../units.ts";

/** What one line of plain text looks like on its own, before its neighbours are asked. */
export interface LineForm {
  readonly style: HeadingStyle;
  /** True when the form alone makes it a heading; otherwise the words decide later. */
  readonly isHeading: boolean;
  /** Length of the label at its start, with its colon; 0 where there is none. */
  readonly lead: number;
}

const PLAIN: LineForm = { style: "none", isHeading: false, lead: 0 };
const COLON_HEADING: LineForm = { style: "trailing-colon", isHeading: true, lead: 0 };
const CAPS_HEADING: LineForm = { style: "all-caps-line", isHeading: true, lead: 0 };
const BARE: LineForm = { style: "bare-line", isHeading: false, lead: 0 };
const EMOJI: LineForm = { style: "emoji-led", isHeading: true, lead: 0 };

const MOST_WORDS = 9;
const LONGEST = 90;

/**
 * Reads the form of a line. `standsAlone` says that a blank line or the edge of the text is on both sides, or a list
 * after it.
 */
export function formOf(line: string, standsAlone: boolean): LineForm {
  const last = line.charCodeAt(line.length - 1);
  if (line.length <= LONGEST) {
    if (last === 58) return isColonHeading(line) ? COLON_HEADING : PLAIN;
    if (isAllCaps(line)) return CAPS_HEADING;
  }
  const lead = labelLength(line);
  return lead > 0 ? { style: "labelled-line", isHeading: false, lead } : looseForm(line, last, standsAlone);
}

/** The same for a line that stands alone and holds no sign of a label. */
export function plainForm(line: string): LineForm {
  return line.length <= LONGEST && isAllCaps(line)
    ? CAPS_HEADING
    : looseForm(line, line.charCodeAt(line.length - 1), true);
}

function looseForm(line: string, last: number, standsAlone: boolean): LineForm {
  if (line.length > 64 || !standsAlone || isEndMark(last)) return PLAIN;
  if (startsWithEmoji(line)) return wordCount(line) <= 7 ? EMOJI : PLAIN;
  return wordCount(line) <= 6 && upperOrDigit().test(line) ? BARE : PLAIN;
}

// A pattern with \p is costly to make: it is made where a line first needs it.
const upperOrDigit = (): RegExp => /^[\p{Lu}\d("'“‘&]/u;
const SENTENCE_INSIDE = /[.!?;]\s/;

function isColonHeading(line: string): boolean {
  return (
    wordCount(line) <= MOST_WORDS &&
    !SENTENCE_INSIDE.test(line) &&
    /^[^\p{L}]*[\p{Lu}\d]/u.test(line) &&
    /\p{L}{2}/u.test(line)
  );
}

const LOWER = /[a-z]/;
const oddLower = (): RegExp => /\p{Ll}/u;
const capsRun = (): RegExp => /\p{Lu}{3}/u;
const CAPS_OPEN_END = /(?:[,;!(]|\b(?:A|AN|AND|AS|AT|BY|FOR|FROM|IN|IS|OF|ON|OR|THE|TO|WITH|WILL|BE))$/;

/**
 * A whole line in capitals that names something: no sentence, no number line, nothing that runs on into the next line.
 */
export function isAllCaps(line: string): boolean {
  if (LOWER.test(line) || line.length < 4 || line.length > LONGEST || !capsRun().test(line) || oddLower().test(line))
    return false;
  if (wordCount(line) > MOST_WORDS || CAPS_OPEN_END.test(line)) return false;
  return (line.match(/\d/g)?.length ?? 0) < 4 && !/:\s*\S/.test(line);
}

const labelForm = (): RegExp => /^\p{Lu}[^:\t\n.!?;]{1,48}(?:\n?:(?=[ \t\u00a0]+\S)|(?=\t+\S))/u;

/**
 * Length of the `Label:` that begins the line (a tab or a wide gap after the label counts as well), 0 where there is
 * none.
 */
export function labelLength(line: string): number {
  const colon = line.indexOf(":");
  const tab = line.indexOf("\t");
  const isNear = (colon > 1 && colon <= 49) || (tab > 1 && tab <= 49);
  const label = isNear ? labelForm().exec(line)?.[0] : undefined;
  if (label !== undefined) return wordCount(label) <= 5 ? label.length : 0;
  const gap = line.indexOf("    ");
  return gap > 1 && gap <= 49 ? (columnForm().exec(line)?.[0].length ?? 0) : 0;
}

/** A label set off from its value by a wide gap, as in columns made of blanks. */
const columnForm = (): RegExp => /^\p{Lu}[^\s:.!?;]*(?: {1,2}[^\s:.!?;]+){0,3}(?= {4,}\S)/u;

function isEndMark(unit: number): boolean {
  return unit === DOT || unit === COMMA || unit === SEMICOLON || unit === BANG;
}

/** How many words a line has, counted by the blanks between them. */
export function wordCount(line: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < line.length; i++) {
    const isBlank = line.charCodeAt(i) <= SPACE || line.charCodeAt(i) === NO_BREAK_SPACE;
    if (!isBlank && !inWord) count++;
    inWord = !isBlank;
  }
  return count;
}

const emojiLed = (): RegExp =>
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})[\ufe0f\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}]*\s*/u;

/** True for a line that a pictograph leads, the common bullet glyphs left out. */
export function startsWithEmoji(line: string): boolean {
  return line.charCodeAt(0) > REFERENCE_MARK && emojiLed().test(line);
}

/** Length of the pictograph at the start of the line with the blanks behind it. */
export function emojiLength(line: string): number {
  return line.charCodeAt(0) > REFERENCE_MARK ? (emojiLed().exec(line)?.[0].length ?? 0) : 0;
}

const glyphMark = (): RegExp =>
  /^(?:[•◦▪▫●○■□◆◇►▶▸‣⁃∙·⦁➢➤➔→✓✔✅☑❖★☆✦✱❑❒»›\uf0b7\uf0a7\uf0d8\u00b7\u25e6][\ufe0f \t\u00a0]*|[-–—*+][ \t\u00a0]+|o(?:\t| {2,})[ \t]*|o +(?=\p{Lu}))/u;
const ORDINAL = /^\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)](?:[ \t\u00a0]+|$)/;

/** Length of a list mark of any glyph with the blanks behind it, 0 where the line begins with none. */
export function bulletLength(line: string): number {
  const unit = line.charCodeAt(0);
  const mayBe = unit > LAST_OF_ASCII || unit === DASH || unit === STAR || unit === PLUS || unit === SMALL_O;
  return mayBe ? (glyphMark().exec(line)?.[0].length ?? 0) : 0;
}

/** Length of a mark like `1.`, `a)`, `(2)` or `IV.` with the blanks behind it, 0 where there is none. */
export function ordinalLength(line: string): number {
  const unit = line.charCodeAt(0);
  const mayBe = unit === OPENING_PARENTHESIS || isDigit(unit) || isPlainLetter(unit);
  return mayBe && hasMarkNear(line) ? (ORDINAL.exec(line)?.[0].length ?? 0) : 0;
}

/** A full stop or a parenthesis stands within the length of a mark. */
function hasMarkNear(line: string): boolean {
  for (let i = 1; i <= 6; i++) {
    const unit = line.charCodeAt(i);
    if (unit === DOT || unit === CLOSING_PARENTHESIS) return true;
  }
  return false;
}

const WRAPPED = /^([=\-*_~#])\1+[ \t]*(?=[^\s=\-*_~#])(.{0,120}?)[ \t]*\1{2,}$/;

/** Where the words of `=== WORDS ===` begin and end, `null` where the line is not wrapped in rules. */
export function ruleWrapped(line: string): { readonly start: number; readonly end: number } | null {
  const unit = line.charCodeAt(0);
  const mayBe =
    (unit === EQUALS || unit === DASH || unit === STAR || unit === UNDERSCORE || unit === TILDE || unit === HASH) &&
    line.length <= 160;
  const match = mayBe ? WRAPPED.exec(line) : null;
  if (!match?.[2]) return null;
  const start = line.indexOf(match[2], match[1] === undefined ? 0 : 2);
  return { start, end: start + match[2].trimEnd().length };
}

const RULE_LINE = /^(?:[-=*_~#–—]{3,}|[-=*_~.•·–—]{5,}|(?:[-=*_] ){2,}[-=*_])$/;

/** True for a line that is only drawn, not written. */
export function isRuleLine(line: string): boolean {
  const unit = line.charCodeAt(0);
  const mayBe =
    unit === DASH ||
    unit === EQUALS ||
    unit === STAR ||
    unit === UNDERSCORE ||
    unit === TILDE ||
    unit === HASH ||
    unit === DOT ||
    unit > LAST_OF_ASCII;
  return mayBe && line.length >= 3 && RULE_LINE.test(line);
}

const gluedHeading = (): RegExp => /^(?:#{2,6}(?=[^\s#])|#(?=\p{Lu}[^#]{0,80}$))/u;

/** Number of `#` in `##Duties`, which Markdown does not take for a heading but people do; 0 for hashtags and others. */
export function gluedHashes(line: string): number {
  return line.charCodeAt(0) === HASH ? (gluedHeading().exec(line)?.[0].length ?? 0) : 0;
}
