import { startOf, type Mapped } from "../../text/index.ts";
import { boldLead, isBoldLine } from "./bold.ts";
import { isAllCaps, wordCount } from "./forms.ts";
import { bulletLength, gluedHashes, isRuleLine, ordinalLength, ruleWrapped, startsWithEmoji } from "./marks.ts";
import type { Leaf } from "./leaf.ts";

const SHORTEST_WRAP = 50;
const LONGEST_WRAP = 120;

/**
 * The width at which the author's editor broke the lines; 0 where the lines are too short or too long to have been
 * broken by one.
 */
export function wrapWidth(m: Mapped, starts: readonly number[], ends: readonly number[]): number {
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
export function runsOn(
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
