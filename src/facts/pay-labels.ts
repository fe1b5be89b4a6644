import type { Figures } from "./pay-figures.ts";
import type { Clause } from "./pay-judge.ts";
import type { PayText } from "./pay-read.ts";

/** The place, level or shift named right before the figures ("NYC", "RN II", "Nights"), `null` where none is. */
export function labelOf(read: PayText, figures: Figures, clause: Clause): string | null {
  if (read.from === "title") return null;
  const from = Math.max(clause.start, figures.start - 72);
  const before = read.text.text.slice(from, figures.start);
  const match = /(?:^|[\n,;|(•*])[\s\u00a0*•-]*([\p{Lu}\d][^\n,;|]{0,48}?)[\s\u00a0)*]*[:–—-]?[\s\u00a0*]*$/u.exec(before);
  const label = match?.[1]?.trim();
  if (!label || label.split(/\s+/).length > 6) return read.from === "text" ? labelAbove(read) : null;
  const start = from + before.lastIndexOf(label);
  const saysPay = read.hits.some(({ term, start: from, end }) => term.kind.startsWith("pay-") && from < start + label.length && end > start);
  return saysPay ? labelAbove(read) : label;
}

// "New York City Salary Range:" over the figures.
function labelAbove({ under }: PayText): string | null {
  if (under.money !== "pay" || under.label === null) return null;
  const match = /^(.{2,40}?)[\s–—:-]+(?:(?:hourly|annual|base|weekly|monthly|starting|target|expected)\s+)*(?:salary|pay|compensation|wage|rate)\b/i.exec(under.label);
  return match && /^[A-Z]/.test(match[1]!) && !/\b(?:our|the|this|and|annual|hourly|base|total|estimated|expected|job|position)\b/i.test(match[1]!) ? match[1]! : null;
}
