import type { Posting } from "../../../posting/index.ts";
import { defineFact, type Ask } from "../../fact.ts";
import { lawWords, type LawPhrase } from "../../law/words.ts";
import { pay } from "../../pay/pay.ts";
import { type PayStatement } from "../../pay/model.ts";

/** Which part of a job's pay scale the figures stand for, where the words before them say so. */
export interface Scale {
  /** Ranges or figures said to be starting pay. */
  readonly starting: readonly PayStatement[];
  /** Ranges said to be the whole scale or a career band. */
  readonly whole: readonly PayStatement[];
}

/** Whether the pay shown is what people start at, the whole scale, or both. */
export const scale = defineFact("scale", ({ source }: Posting, ask: Ask): Scale => {
  const words = ask(lawWords);
  const starting = words.get("starting-pay") ?? [];
  const whole = words.get("whole-scale") ?? [];
  if (starting.length + whole.length === 0) return { starting: [], whole: [] };
  const figures = ask(pay).statements.filter(({ min, max }) => min !== null || max !== null);
  const isNearest = (statement: PayStatement, these: readonly LawPhrase[], others: readonly LawPhrase[]) =>
    distance(source, statement, these) < Math.min(REACH, distance(source, statement, others));
  return {
    starting: figures.filter((statement) => isNearest(statement, starting, whole)),
    whole: figures.filter((statement) => isNearest(statement, whole, starting)),
  };
});

/** So many units before or behind a figure a phrase still speaks of it. */
const REACH = 60;

// Both stand in one line. A phrase before the figure speaks of it sooner than one behind it.
function distance(source: string, { at: figure }: PayStatement, phrases: readonly LawPhrase[]): number {
  return Math.min(
    Infinity,
    ...phrases.map(({ at }) => {
      const [before, after] = at.start < figure.start ? [at, figure] : [figure, at];
      if (after.start - before.end > REACH || source.slice(before.end, after.start).includes("\n")) return Infinity;
      return before === at ? Math.max(0, after.start - before.end) : (after.start - before.end) * 2 + 10;
    }),
  );
}
