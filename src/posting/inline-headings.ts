import { headingKey, headings } from "../tables/headings.ts";
import { isCapital, isSmall, type Cache, type TextSpan } from "../text/index.ts";
import { classifyHeading, LONGEST_HEADING } from "./headings.ts";

/**
 * The end of a label and its colon at the start of a line ("Location: Denver" → 9), 0 where there is none.
 * A bold lead counts as a label too when its words are known; otherwise the colon must follow a known heading.
 */
export function labelEnd(words: string, lead: number, cache: Cache): number {
  if (lead > 0 && lead < words.length && lead <= 60) {
    const label = words.slice(0, lead);
    const classified = classifyHeading(label, cache);
    const hasColon = /[:：]\s*$/.test(label) || /^\s*[:：–-]/.test(words.slice(lead));
    if (classified && (hasColon || classified.by === "exact")) return afterColon(words, lead);
  }
  const colon = words.indexOf(":");
  if (colon < 3 || colon > 60 || !/^\W*[A-ZÀ-Þ]/.test(words)) return 0;
  const found = classifyHeading(words.slice(0, colon), cache);
  return found && found.by !== "vote" && found.by !== "ending" ? colon + 1 : 0;
}

function afterColon(words: string, end: number): number {
  return end + (/^\s*[:：–-]/.exec(words.slice(end))?.[0].length ?? 0);
}

/**
 * Where a heading begins that stands behind a sentence ("We care for each other! What we offer:"), 0 where there is
 * none.
 */
export function trailingHeadingStart(words: string): number {
  if (!words.endsWith(":") || words.length > 400) return 0;
  const end = Math.max(words.lastIndexOf(". "), words.lastIndexOf("! "), words.lastIndexOf("? "));
  return end > 0 && isHeading(words.slice(end + 2)) ? end + 2 : 0;
}

/** The end of a heading that lost the blank after it ("BenefitsJoin us" → 8), 0 where there is none. */
export function gluedHeadingEnd(words: string): number {
  const limit = Math.min(words.length - 1, 70);
  for (let i = 4; i < limit; i++) {
    if (isCapital(words.charCodeAt(i)) && isSeam(words, i) && isHeading(words.slice(0, i))) return i;
  }
  return 0;
}

/** True for the words of a known heading. Stretches are asked once, so nothing is kept of them. */
function isHeading(words: string): boolean {
  return words.length <= LONGEST_HEADING && headings().variants.has(headingKey(words));
}

// The capital at `i` stands right after a small letter or a bracket, or ends a run of capitals before small letters:
// "DUTIESMust".
function isSeam(words: string, i: number): boolean {
  const before = words.charCodeAt(i - 1);
  if (isSmall(before) || before === 41 || before === 63) return true;
  return isCapital(before) && isSmall(words.charCodeAt(i + 1));
}

/** A heading inside running text. */
export interface InlineHeading extends TextSpan {}

// A colon, or the place where a small letter meets a capital: whatever ends a heading inside running text ends so.
const ENDS = /:|[a-z)?](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g;

/** Known headings with a colon, or glued between sentences, inside a long block that has no lines of its own. */
export function headingsInside(words: string): InlineHeading[] {
  const found: InlineHeading[] = [];
  let from = 0;
  ENDS.lastIndex = 0;
  for (let end = endAfter(words); end > 0; end = endAfter(words)) {
    const hasColon = words.charCodeAt(end - 1) === 58;
    const start = headingStart(words, from, hasColon ? end - 1 : end, hasColon);
    if (start < 0 || end >= words.length) continue;
    found.push({ start, end });
    from = end;
  }
  return found;
}

/** Where the next thing that may end a heading ends, 0 where there is none. */
function endAfter(words: string): number {
  return ENDS.test(words) ? ENDS.lastIndex : 0;
}

/** Longest heading looked for in running text, in units. */
const LONGEST = 60;

// A word begins after a blank, or right after the full stop of a sentence that lost its blank ("team.DutiesLead").
// Looks no further back than it must: a line may be a million units long and hold neither.
function wordBreakBefore(words: string, at: number, earliest: number): number {
  let i = at;
  while (i >= earliest && !isWordBreak(words, i)) i--;
  return i;
}

function isWordBreak(words: string, i: number): boolean {
  const unit = words.charCodeAt(i);
  return (
    unit === 32 || ((unit === 46 || unit === 33 || unit === 63 || unit === 41) && isCapital(words.charCodeAt(i + 1)))
  );
}

/** Where the longest known heading that ends at `end` begins: at most five words back, with a capital. */
function headingStart(words: string, from: number, end: number, hasColon: boolean): number {
  const earliest = Math.max(from, end - LONGEST);
  let best = -1;
  let start = end;
  for (let count = 0; count < 5 && start > earliest; count++) {
    start = wordBreakBefore(words, start - 2, earliest) + 1;
    const beginsWord = start === from || isWordBreak(words, start - 1);
    if (!beginsWord) break;
    const candidate = words.slice(start, end);
    if (/[.!?;:]\s/.test(candidate)) break;
    const opens = isCapital(words.charCodeAt(start)) && (hasColon || isAfterSentence(words, start));
    if (opens && isHeading(candidate)) best = start;
    if (start === 0) break;
  }
  return best;
}

function isAfterSentence(words: string, start: number): boolean {
  return start === 0 || /[.!?:)]\s*$/.test(words.slice(Math.max(0, start - 3), start));
}
