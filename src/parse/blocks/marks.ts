import { isDigit, isPlainLetter } from "../../text/index.ts";
import {
  CLOSING_PARENTHESIS,
  DASH,
  DOT,
  EQUALS,
  HASH,
  LAST_OF_ASCII,
  OPENING_PARENTHESIS,
  PLUS,
  REFERENCE_MARK,
  SMALL_O,
  STAR,
  TILDE,
  UNDERSCORE,
} from "../units.ts";

// What stands before the words of a line, around them or in their place.

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
