import { isWithin } from "../../tables/law.ts";
import type { PayShape, PayStatement } from "../pay.ts";
import type { Place } from "../places.ts";

/**
 * The figures that decide under a law of one place. A figure labelled with a place of work elsewhere says nothing there;
 * an unlabelled range speaks for the whole job; where all figures are labelled, each must be whole.
 */
export function decisiveFigures(statements: readonly PayStatement[], lawPlace: string, work: readonly Place[]): readonly PayStatement[] {
  const figures = statements.filter(({ shape }) => FIGURES.has(shape));
  const here = figures.filter((statement) => !isForElsewhere(statement, lawPlace, work));
  const fitting = here.length > 0 ? here : figures;
  if (fitting.length > 0 && fitting.every(({ label }) => label !== null)) return fitting;
  return fitting.length > 0 ? [fitting.reduce((best, one) => (FIGURES.get(one.shape)! < FIGURES.get(best.shape)! ? one : best))] : [];
}

/** Shapes that hold figures; the lower, the more they tell. */
const FIGURES: ReadonlyMap<PayShape, number> = new Map([["range", 0], ["exact", 1], ["open-above", 2], ["open-below", 3]]);

function isForElsewhere({ label }: PayStatement, lawPlace: string, work: readonly Place[]): boolean {
  if (label === null) return false;
  const written = label.toLowerCase();
  const named = work.filter(({ city, text }) => written.includes((city ?? text).toLowerCase()));
  return named.length > 0 && !named.some(({ id }) => isWithin(id, lawPlace) || isWithin(lawPlace, id));
}
