import type { Clause } from "./clause.ts";
import { speaksAcross, speaksForward } from "../cue-scope.ts";
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
  /** True where a new thought begins between the two. */
  readonly isParted: boolean;
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
    before: before && namedBy(before, text.slice(before.end, figures.start).replace(/\+\s*$/, "")),
    behind: behind && namedBy(behind, text.slice(figures.end, behind.start)),
    goesOn,
  };
}

function namedBy({ term: { id, ends } }: MoneyWord, gap: string): Named {
  return { kind: id, gap, isParted: ends !== undefined && ends.standIn(gap) };
}

/** True where so little stands between a word and the figure that it speaks of this figure. */
export function isNear(named: Named | null, reach: number): named is Named {
  return named !== null && named.gap.length <= reach && !named.isParted;
}

function lastBefore(hits: readonly PayHit[], start: number, end: number): MoneyWord | null {
  let last: MoneyWord | null = null;
  for (const hit of hits) {
    if (hit.start >= end) break;
    if (hit.start >= start && hit.end <= end && namesMoney(hit) && speaksForward(hit.term)) last = hit;
  }
  return last;
}

function firstBehind(hits: readonly PayHit[], start: number, end: number, text: string): MoneyWord | null {
  for (const hit of hits) {
    if (hit.start >= end) return null;
    if (hit.start < start || !namesMoney(hit)) continue;
    // A word of little reach, such as "sales", names the money only where it stands right behind.
    if (hit.term.reach === undefined || speaksAcross(hit.term, text.slice(start, hit.start))) return hit;
  }
  return null;
}
