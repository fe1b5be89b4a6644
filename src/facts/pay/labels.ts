import type { Figures } from "./read/figures.ts";
import type { Clause } from "./clause.ts";
import type { PayText } from "./pay-text.ts";

/** The place, level or shift named right before the figures ("NYC", "RN II", "Nights"), `null` where none is. */
export function labelOf(read: PayText, figures: Figures, clause: Clause): string | null {
  if (read.from === "title") return null;
  const from = Math.max(clause.start, figures.start - 84);
  const before = read.text.text.slice(from, figures.start);
  const match =
    before === ""
      ? null
      : /(?:^|[\n,;|(•*/])[\s\u00a0*•-]*([\p{L}\d][^\n,;|]{0,72}?)([\s\u00a0)*]*[:–—-])?[\s\u00a0*]*$/u.exec(before);
  const label = match?.[1]?.trim();
  const isNamed =
    label !== undefined &&
    label.split(/\s+/).length <= 9 &&
    (match![2] !== undefined || (/^[\p{Lu}\d]/u.test(label) && !SENTENCE.test(label)));
  if (!isNamed) return read.from === "text" ? labelAbove(read) : null;
  const start = from + before.lastIndexOf(label);
  const saysPay = read.hits.some(
    ({ term, start: at, end }) => term.kind.startsWith("pay-") && at < start + label.length && end > start,
  );
  return saysPay ? labelAbove(read) : label;
}

/** Words that begin or carry a sentence, not a label. */
const SENTENCE =
  /^(?:we|you|our|the|this|these|an?|it|from|up|starting|earn|get|receive|plus|and|or|in|at|with|for)\b|\b(?:is|are|will|offer|offers|be|of)\b/i;

const NAMES_PAY = /salary|pay|compensation|wage|rate/;

// "New York City Salary Range:" over the figures.
function labelAbove({ under }: PayText): string | null {
  if (under.money !== "pay" || under.label === null || !NAMES_PAY.test(under.label.slice(2).toLowerCase())) return null;
  const match =
    /^(.{2,40}?)[\s–—:-]+(?:(?:hourly|annual|base|weekly|monthly|starting|target|expected)\s+)*(?:salary|pay|compensation|wage|rate)\b/i.exec(
      under.label,
    );
  return match &&
    /^[A-Z]/.test(match[1]!) &&
    !/\b(?:our|the|this|and|annual|hourly|base|total|estimated|expected|job|position)\b/i.test(match[1]!)
    ? match[1]!
    : null;
}
