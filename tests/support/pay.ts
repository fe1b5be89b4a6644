import { isSure, pay, type PayStatement } from "../../src/facts/index.ts";
import { askText } from "./ask.ts";

/** The statements of pay in a line of a posting's text, each in one short line: `range 38.5–52 USD hour`. */
export function payIn(line: string): string[] {
  return payOfPosting(`# Ward Clerk\n\nYou answer the telephone and greet visitors.\n\n${line}\n`);
}

/** The statements of pay in a whole posting. */
export function payOfPosting(text: string, path?: string): string[] {
  return askText(text, path)(pay).statements.map(summary);
}

/** Shape, ends, currency and period; a guessed period bears a question mark, what is not known is left out. */
export function summary({ shape, min, max, currency, period, periodBasis }: PayStatement): string {
  const ends = shape === "exact" ? `${min}` : min === null && max === null ? "" : `${min ?? ""}–${max ?? ""}`;
  return [shape, ends, currency, period && `${period}${!isSure(periodBasis) ? "?" : ""}`].filter(Boolean).join(" ");
}
