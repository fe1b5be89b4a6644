import { sourceSpan, type SourceSpan, type TextSpan } from "../../text/index.ts";
import { memoPerText } from "../annotated-text.ts";
import type { Figures } from "./read/figures.ts";
import type { OtherPayKind } from "../../tables/ids.ts";
import { moneySigns, type PayHit, type PayText } from "./pay-text.ts";
import type { MoneyKind, OtherPay } from "./model.ts";

/**
 * Adds money besides the pay, with its figures. Kinds are those of the knowledge; money that is nobody's pay is left
 * out.
 */
export function addOtherPay(
  { annotated }: PayText,
  figures: Figures,
  kind: MoneyKind,
  at: SourceSpan,
  other: OtherPay[],
): void {
  if (kind === "pay" || kind === "foreign") return;
  other.push({
    kind,
    amount: (figures.high ?? figures.low).value,
    rate: null,
    text: annotated.text.slice(figures.start, figures.end),
    at,
  });
}

/** Where a posting promises more than this, it is none; the rest is not read. */
const MOST = 200;

/** Adds other money that is promised in words alone: "eligible for a yearly bonus", "plus commission". */
export function addOtherPayInWords(read: PayText, other: OtherPay[]): void {
  for (const promised of promisesIn(read.annotated)) {
    if (other.length > MOST) return;
    const { kind, rate, start, end } = promised;
    const at = sourceSpan(read.text, promised);
    const isTold = other.some((told) => told.kind === kind && Math.abs(told.at.start - at.start) < 80);
    if (!isTold) other.push({ kind, amount: null, rate, text: read.annotated.text.slice(start, end), at });
  }
}

interface Promised extends TextSpan {
  readonly kind: OtherPay["kind"];
  readonly rate: string | null;
}

const promisesIn = memoPerText((annotated): readonly Promised[] => {
  const promises: Promised[] = [];
  for (const { term, start, end } of moneySigns(annotated).hits) {
    const kind = promisedBy(term);
    if (kind === null) continue;
    const rate = rateBeside(annotated.text, start, end);
    if (term.kind === "pay-promise" || rate !== null) promises.push({ kind, rate, start, end });
  }
  return promises;
});

// "Commission" alone has many meanings: it is a promise where its rate stands beside it.
function promisedBy(term: PayHit["term"]): OtherPayKind | null {
  if (term.kind === "pay-promise") return term.id;
  return term.kind === "pay-word" && term.id === "commission" ? term.id : null;
}

// "5%-8% commission", "commission of 10%", "bonus target: 15 %".
function rateBeside(text: string, start: number, end: number): string | null {
  const before = /(\d[\d.,]*\s?%?(?:\s?(?:-|–|to)\s?\d[\d.,]*)?\s?%)\s?(?:\w+\s){0,2}$/.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  const behind = /^[^.;\n%]{0,32}?(\d[\d.,]*\s?%?(?:\s?(?:-|–|to)\s?\d[\d.,]*)?\s?%)/.exec(text.slice(end, end + 56));
  return (before ?? behind)?.[1] ?? null;
}
