import type { Posting } from "../posting/index.ts";
import { contains } from "../text/index.ts";
import { defineFact, type Ask } from "./fact.ts";
import { lawWords, type LawPhrase } from "./law/words.ts";
import { pay, type PayStatement } from "./pay.ts";

/** Which part of a job's pay scale the figures stand for, where the words before them say so. */
export interface Scale {
  /** Ranges or figures said to be starting pay. */
  readonly starting: readonly PayStatement[];
  /** Ranges said to be the whole scale or a career band. */
  readonly whole: readonly PayStatement[];
}

/** Whether the pay shown is what people start at, the whole scale, or both. */
export const scale = defineFact("scale", (_posting: Posting, ask: Ask): Scale => {
  const words = ask(lawWords);
  const starting = words.get("starting-pay") ?? [];
  const whole = words.get("whole-scale") ?? [];
  if (starting.length + whole.length === 0) return { starting: [], whole: [] };
  const figures = ask(pay).statements.filter(({ min, max }) => min !== null || max !== null);
  const isNearest = (statement: PayStatement, these: readonly LawPhrase[], others: readonly LawPhrase[]) => distance(statement, these) < Math.min(REACH, distance(statement, others));
  return {
    starting: figures.filter((statement) => isNearest(statement, starting, whole)),
    whole: figures.filter((statement) => isNearest(statement, whole, starting)),
  };
});

/** So many units before or behind a figure a phrase still speaks of it. */
const REACH = 60;

// A phrase before the figure speaks of it sooner than one behind it.
function distance(statement: PayStatement, phrases: readonly LawPhrase[]): number {
  return Math.min(Infinity, ...phrases.filter(({ block }) => contains(block.at, statement.at)).map(({ at }) =>
    at.end <= statement.at.start ? statement.at.start - at.end : at.start >= statement.at.end ? (at.start - statement.at.end) * 2 + 10 : 0));
}
