import type { PayPeriod } from "../../posting/index.ts";
import { isOfSize, periodOfSize, sizes } from "../../tables/money.ts";
import { guess } from "../certainty.ts";
import type { Figures } from "./read/figures.ts";
import type { Clause } from "./clause.ts";
import { namesPeriod, type PayHit, type PayText } from "./pay-text.ts";
import type { PayStatement } from "./model.ts";
import { perYear } from "./per-year.ts";

/** The period that the words around the figures name, `null` where they name none. */
export function periodOf(read: PayText, figures: Figures, clause: Clause): PayPeriod | null {
  if (figures.unit && figures.unit !== "piece") return figures.unit;
  const named = nearestPeriod(read.hits, figures, clause) ?? read.under.period;
  return named && isBelievable(named, figures) ? named : null;
}

function nearestPeriod(hits: readonly PayHit[], figures: Figures, clause: Clause): PayPeriod | null {
  let nearest: PayPeriod | null = null;
  let best = Infinity;
  for (const hit of hits) {
    const { start, end } = hit;
    if (start >= clause.end) break;
    if (!namesPeriod(hit) || end <= clause.start) continue;
    const distance = start >= figures.end ? start - figures.end : figures.start - end;
    if (distance >= 0 && distance < best) [nearest, best] = [hit.term.id, distance];
  }
  return nearest;
}

// "Hourly, weekly paid … $60,000": a word that cannot be meant for a figure of this size is not.
function isBelievable(period: PayPeriod, { low, high }: Figures): boolean {
  return isOfSize((high ?? low).value, sizes().named[period]);
}

/** Fills in what a twin of the same figures says elsewhere; failing that, guesses the period from their size. */
export function completed(statements: readonly PayStatement[]): PayStatement[] {
  const full = statements.map((statement) => {
    const twins = statements.filter(
      (other) =>
        other !== statement &&
        (other.min ?? other.max) === (statement.min ?? statement.max) &&
        (other.max === statement.max || other.shape !== "range"),
    );
    return withPeriod(withShape(statement, twins), twins);
  });
  return full.filter((statement, i) => !full.slice(0, i).some((other) => isConverted(other, statement)));
}

/** So far from the same pay a second telling may lie, for rounding and for years of other length. */
const ROUNDING = 0.04;

// "$31.15 - $46.73 hourly / $64,792 - $97,198 annually" is one pay told twice; the first telling stands.
function isConverted(first: PayStatement, second: PayStatement): boolean {
  const perFirst = perYear(1, first.period);
  const perSecond = perYear(1, second.period);
  if (perFirst === null || perSecond === null || perFirst === perSecond) return false;
  if (first.shape !== second.shape || first.currency !== second.currency || second.label !== null) return false;
  return isSame(first.min, second.min, perSecond / perFirst) && isSame(first.max, second.max, perSecond / perFirst);
}

function isSame(first: number | null, second: number | null, times: number): boolean {
  return first === null || second === null || Math.abs(first / second / times - 1) <= ROUNDING;
}

// A header shows "$58,000", the text below says "starting at $58,000": both mean the floor.
function withShape(statement: PayStatement, twins: readonly PayStatement[]): PayStatement {
  const open =
    statement.shape === "exact"
      ? twins.find(({ shape, min }) => shape === "open-above" && min === statement.min)
      : undefined;
  return open ? { ...statement, shape: open.shape, max: open.max } : statement;
}

function withPeriod(statement: PayStatement, twins: readonly PayStatement[]): PayStatement {
  if (statement.period) return statement;
  const said = twins.find(({ period }) => period)?.period;
  if (said) return { ...statement, period: said };
  const guessed = periodOfSize((statement.max ?? statement.min)!);
  return guessed ? { ...statement, period: guessed, periodBasis: guess({ key: "period-by-size" }) } : statement;
}
