import type { Clause } from "./clause.ts";
import type { MoneyKind } from "./model.ts";
import { namesMoney, type MoneyWord, type PayHit, type PayText } from "./pay-text.ts";
import type { Figures } from "./read/figures.ts";

/** A figure with all that may say what money it is. */
export interface MoneyContext {
  /** The text, with the terms that stand near the figure. */
  readonly read: PayText;
  readonly figures: Figures;
  readonly clause: Clause;
  /** The last word about money before the figure, in its clause. */
  readonly before: Named | null;
  /** The first word about money behind it, in its clause. */
  readonly behind: Named | null;
  /** What the figure before was taken for, where its sentence goes on to this one and says nothing new of money. */
  readonly goesOn: MoneyKind | null;
}

/** What a word calls the money. */
export interface Named {
  readonly kind: MoneyKind;
  /** What stands between the word and the figure. */
  readonly gap: string;
}

/** The figure before, and what it was taken for. */
export interface Previous {
  readonly kind: MoneyKind | null;
  readonly figures: Figures;
}

/** Gathers what stands around a figure. */
export function contextOf(read: PayText, figures: Figures, clause: Clause, previous: Previous | null): MoneyContext {
  const { text } = read.text;
  const before = lastBefore(read.hits, clause.start, figures.start);
  const behind = firstBehind(read.hits, figures.end, clause.end, text);
  const goesOn =
    before === null && previous?.figures.unit === figures.unit && clause.start === previous.figures.end
      ? previous.kind
      : null;
  return {
    read,
    figures,
    clause,
    before: before && { kind: kindOf(before), gap: text.slice(before.end, figures.start).replace(/\+\s*$/, "") },
    behind: behind && { kind: kindOf(behind), gap: text.slice(figures.end, behind.start) },
    goesOn,
  };
}

function kindOf({ term }: MoneyWord): MoneyKind {
  return term.id === "foreign-behind" ? "foreign" : term.id;
}

/** True where so little stands between a word and the figure that it speaks of this figure. */
export function isNear(named: Named | null, reach: number): named is Named {
  return named !== null && named.gap.length <= reach && !isParted(named.gap);
}

/** True where a new thought begins between a word and the figure. */
export function isParted(gap: string): boolean {
  return PARTED.test(gap);
}

const PARTED = /[,;|(+]|\bplus\b|\bandor\b|\bas well as\b|\n/i;

function lastBefore(hits: readonly PayHit[], start: number, end: number): MoneyWord | null {
  let last: MoneyWord | null = null;
  for (const hit of hits) {
    if (hit.start >= end) break;
    if (hit.start >= start && hit.end <= end && namesMoney(hit) && hit.term.id !== "foreign-behind") last = hit;
  }
  return last;
}

function firstBehind(hits: readonly PayHit[], start: number, end: number, text: string): MoneyWord | null {
  for (const hit of hits) {
    if (hit.start >= end) return null;
    if (hit.start < start || !namesMoney(hit)) continue;
    // "sales" names the money only where it stands right behind.
    if (hit.term.id === "foreign-behind" && (hit.start - start > 24 || isParted(text.slice(start, hit.start))))
      continue;
    return hit;
  }
  return null;
}
