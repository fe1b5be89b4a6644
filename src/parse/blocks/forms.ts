import type { HeadingStyle } from "../document.ts";
import { startsWithEmoji } from "./marks.ts";
import { BANG, COLON, COMMA, DOT, NO_BREAK_SPACE, SEMICOLON, SPACE } from "../units.ts";

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
    if (last === COLON) return isColonHeading(line) ? COLON_HEADING : PLAIN;
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
