import type { Posting } from "../../../posting/index.ts";
import type { WidthTerms } from "../../../tables/law.ts";
import { obligations, type ObligationOf } from "../../law/obligations.ts";
import { guess, SURE, type Premise } from "../../certainty.ts";
import { defineFact, type Ask } from "../../fact.ts";
import { isAbove, isIn } from "./limits.ts";
import { figuresFor, type Placed } from "./decisive.ts";
import { pay } from "../../pay/pay.ts";
import { perYear } from "../../pay/per-year.ts";
import { type PayStatement } from "../../pay/model.ts";
import { places } from "../../places/places.ts";
import { annotatedBlocks } from "../../annotated-blocks.ts";

/** A range that is wider than a law takes, or may be; unsure where the hours decide. */
export interface WideRange extends Premise {
  readonly obligation: ObligationOf<"width">;
  readonly statement: PayStatement;
  /**
   * `cap`: wider than an amount a year; `percent`: than a share of the minimum; `faith`: so wide that good faith may be
   * asked about.
   */
  readonly by: "cap" | "percent" | "faith";
  /** How wide it is, a year, for messages about a cap. */
  readonly yearly: number | null;
}

/** Every range that passes a limit of a law that reaches the posting: at most one a law. */
export const tooWide = defineFact("too-wide", ({ source }: Posting, ask: Ask): readonly WideRange[] => {
  const limits = ask(obligations).of("width");
  if (limits.length === 0) return [];
  const ranges = ask(pay).statements.filter(({ shape }) => shape === "range");
  if (ranges.length === 0) return [];
  const ground = { source, work: ask(places).work };
  const found: WideRange[] = [];
  for (const obligation of limits) {
    const passing = firstPassing(obligation, figuresFor(ranges, obligation.law.place, ground), ask);
    if (passing) found.push(passing);
  }
  return found;
});

function firstPassing(obligation: ObligationOf<"width">, figures: readonly Placed[], ask: Ask): WideRange | null {
  for (const { statement } of figures) {
    const found = judge(obligation, statement, ask);
    if (found) return found;
  }
  return null;
}

function judge(obligation: ObligationOf<"width">, statement: PayStatement, ask: Ask): WideRange | null {
  const limit = obligation.detail;
  const { min, max } = statement;
  if (min === null || max === null || max <= min) return null;
  if (limit.exemptAbove && isAbove(statement, limit.exemptAbove)) return null;
  if (limit.cap) return overCap(obligation, limit, statement, ask);
  const found = { ...SURE, obligation, statement, yearly: null };
  if (limit.percentOfMinimum && (max - min) * 100 > min * limit.percentOfMinimum) return { ...found, by: "percent" };
  return limit.checkAboveRatio && max > min * limit.checkAboveRatio ? { ...found, by: "faith" } : null;
}

function overCap(
  obligation: ObligationOf<"width">,
  limit: WidthTerms,
  statement: PayStatement,
  ask: Ask,
): WideRange | null {
  const cap = limit.cap!;
  if (!isIn(statement, cap)) return null;
  const width = statement.max! - statement.min!;
  const fullTime = { hoursPerWeek: limit.fullTimeHours ?? 40, weeks: limit.weeks ?? 52 };
  const stated = statement.period === "hour" ? statedHours(ask) : null;
  const atFullTime = perYear(width, statement.period ?? (width > cap.amount / 10 ? "year" : "hour"), fullTime);
  if (atFullTime === null || atFullTime <= cap.amount) return null;
  const atStated = stated === null ? null : perYear(width, "hour", { ...fullTime, hoursPerWeek: stated });
  const isOpen =
    statement.period === null || (statement.period === "hour" && (atStated === null || atStated <= cap.amount));
  return {
    ...(isOpen ? guess({ key: "full-time-hours", hours: fullTime.hoursPerWeek }) : SURE),
    obligation,
    statement,
    by: "cap",
    yearly: Math.round(atStated ?? atFullTime),
  };
}

// "37.5 hours per week", "40 h/week"; with two numbers the first counts.
function statedHours(ask: Ask): number | null {
  for (const { block } of ask(annotatedBlocks)) {
    const hours = HOURS_A_WEEK.exec(block.text.text)?.[1];
    if (hours) return Number(hours);
  }
  return null;
}

const HOURS_A_WEEK = /(\d{1,2}(?:\.\d+)?)[ -]?h(?:(?:ou)?rs?)?\b[ -]?(?:\/|\w{1,5})?[ -]?(?:work)?week/i;
