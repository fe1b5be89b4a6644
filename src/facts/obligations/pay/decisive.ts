import { isWithin } from "../../../tables/law.ts";
import type { PayShape, PayStatement } from "../../pay/model.ts";
import type { Place } from "../../places/model.ts";

/** Where figures stand and are read: the source, and the places of work that may be named beside them. */
export interface Ground {
  readonly source: string;
  readonly work: readonly Place[];
}

/**
 * The figures that decide under a law of one place: an unlabelled range speaks for the whole job; where all are
 * labelled, each must be whole.
 */
export function decisiveFigures(
  statements: readonly PayStatement[],
  lawPlace: string,
  ground: Ground,
): readonly PayStatement[] {
  const all = statements.filter(({ shape }) => FIGURES.has(shape));
  if (all.length <= 1) return all;
  const figures = figuresFor(all, lawPlace, ground);
  if (figures.length === 1 || figures.every(({ statement, places }) => statement.label !== null || places.length > 0))
    return figures.map(({ statement }) => statement);
  return [
    figures.reduce((best, one) => (FIGURES.get(one.statement.shape)! < FIGURES.get(best.statement.shape)! ? one : best))
      .statement,
  ];
}

/**
 * The figures that say something under a law of one place: those that a place of work elsewhere stands before do not,
 * unless all do.
 */
export function figuresFor(
  statements: readonly PayStatement[],
  lawPlace: string,
  { source, work }: Ground,
): readonly Placed[] {
  const figures = statements.filter(({ shape }) => FIGURES.has(shape));
  const placed = figures.map((statement) => ({
    statement,
    places: figures.length > 1 ? placesBefore(statement, figures, work, source) : [],
  }));
  const here = placed.filter(
    ({ places }) => places.length === 0 || places.some(({ id }) => isWithin(id, lawPlace) || isWithin(lawPlace, id)),
  );
  return here.length > 0 ? here : placed;
}

/** A figure with the places of work named right before it. */
export interface Placed {
  readonly statement: PayStatement;
  readonly places: readonly Place[];
}

/** Shapes that hold figures; the lower, the more they tell. */
const FIGURES: ReadonlyMap<PayShape, number> = new Map([
  ["range", 0],
  ["exact", 1],
  ["open-above", 2],
  ["open-below", 3],
]);

// "New York: $120,000 to $150,000; Denver: from $105,000": the place stands between the figure before and this one, in
// one line.
function placesBefore(
  { at, label }: PayStatement,
  figures: readonly PayStatement[],
  work: readonly Place[],
  source: string,
): readonly Place[] {
  if (work.length === 0) return work;
  let from = source.lastIndexOf("\n", at.start - 1) + 1;
  for (const { at: other } of figures) if (other.end <= at.start && other.end > from) from = other.end;
  const words = `${source.slice(from, at.start)} ${label ?? ""}`.toLowerCase();
  return work.filter(({ city, text }) => words.includes((city ?? text).toLowerCase()));
}
