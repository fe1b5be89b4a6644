import type { TextSpan } from "../../text/index.ts";
import type { Figures } from "./read/figures.ts";

/** The stretch of text whose words may speak of one figure: its sentence, up to its neighbours. */
export type Clause = TextSpan;

/** Where the words about each figure begin and end. */
export function clausesOf(text: string, figures: readonly Figures[]): Clause[] {
  return figures.map((figure, i) => ({
    start: sentenceStart(text, figure.start, figures[i - 1]?.end ?? 0),
    end: sentenceEnd(text, figure.end, figures[i + 1]?.start ?? text.length),
  }));
}

function sentenceStart(text: string, from: number, floor: number): number {
  for (let i = from - 1; i >= floor; i--) if (isBreak(text, i)) return i + 1;
  return floor;
}

function sentenceEnd(text: string, from: number, ceiling: number): number {
  for (let i = from; i < ceiling; i++) if (isBreak(text, i)) return i;
  return ceiling;
}

function isBreak(text: string, i: number): boolean {
  const unit = text[i]!;
  if (unit === ";" || unit === "•" || unit === "|" || unit === "!") return true;
  if (unit === "\n") return text[i + 1] === "\n" || text[i + 1] === "-" || text[i + 1] === "*" || isEndOfLine(text, i);
  if (unit !== "." && unit !== "?") return false;
  if (
    /(?:^|[\s,:(])\d{1,2}$/.test(text.slice(Math.max(0, i - 3), i)) &&
    /[,:(]\s*\d{1,2}$|^\s*\d{1,2}$/.test(text.slice(Math.max(0, i - 6), i))
  )
    return false;
  const next = text.charCodeAt(i + 1);
  const isBlank = next === 32 || next === 10 || next === 160;
  if (!isBlank) return false;
  const after = text.charCodeAt(i + 2);
  return !(after >= 97 && after <= 122);
}

// A hard-wrapped sentence goes on below: its line is long and the next one does not begin like a label.
function isEndOfLine(text: string, i: number): boolean {
  const start = text.lastIndexOf("\n", i - 1) + 1;
  if (i - start < 40) return true;
  const end = text.indexOf("\n", i + 1);
  return /^[\s•*-]*[A-Z][\w /&-]{2,30}:/.test(text.slice(i + 1, end < 0 ? text.length : end));
}
