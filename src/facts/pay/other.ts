import { sourceSpan } from "../../text/index.ts";
import type { Figures } from "./figures.ts";
import type { PayText } from "./read.ts";
import type { OtherPay } from "./pay.ts";

/** Money besides the pay, with its figures. Kinds are those of the knowledge; money that is nobody's pay is left out. */
export function otherPayOf(read: PayText, figures: Figures, kind: string): OtherPay | null {
  if (kind === "foreign" || kind === "foreign-behind") return null;
  return {
    kind: kind as OtherPay["kind"],
    amount: (figures.high ?? figures.low).value,
    rate: null,
    text: read.text.text.slice(figures.start, figures.end),
    at: sourceSpan(read.text, figures.start, figures.end),
  };
}

/** Where a text promises more than this, it is no posting; the rest is not read. */
const MOST = 200;

/** Other money that is promised in words alone: "eligible for a yearly bonus", "plus commission". */
export function otherPayInWords(read: PayText, taken: readonly OtherPay[]): OtherPay[] {
  const promised: OtherPay[] = [];
  const { text } = read.text;
  for (const { term, start, end } of read.hits) {
    if (promised.length + taken.length > MOST) break;
    if (term.kind !== "pay-promise" && !(term.kind === "pay-word" && term.id === "commission")) continue;
    const rate = rateBeside(text, start, end);
    if (term.kind === "pay-word" && rate === null) continue;
    const at = sourceSpan(read.text, start, end);
    const isTold = [...taken, ...promised].some((other) => other.kind === term.id && Math.abs(other.at.start - at.start) < 80);
    if (!isTold) promised.push({ kind: term.id as OtherPay["kind"], amount: null, rate, text: text.slice(start, end), at });
  }
  return promised;
}

// "5%-8% commission", "commission of 10%", "bonus target: 15 %".
function rateBeside(text: string, start: number, end: number): string | null {
  const before = /(\d[\d.,]*\s?%?(?:\s?(?:-|–|to)\s?\d[\d.,]*)?\s?%)\s?(?:\w+\s){0,2}$/.exec(text.slice(Math.max(0, start - 40), start));
  const behind = /^[^.;\n%]{0,32}?(\d[\d.,]*\s?%?(?:\s?(?:-|–|to)\s?\d[\d.,]*)?\s?%)/.exec(text.slice(end, end + 56));
  return (before ?? behind)?.[1] ?? null;
}
