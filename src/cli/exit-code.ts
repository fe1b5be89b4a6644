import type { Summary } from "../report/index.ts";
import type { FailOn, LintOptions } from "./lint-options.ts";

/** 1 where something at or above the fail level was found, or too many warnings; else 0. */
export function exitCode(summary: Summary, { failOn, maxWarnings }: LintOptions): number {
  return WEIGHTS[failOn](summary) > 0 || summary.warnings > maxWarnings ? 1 : 0;
}

const WEIGHTS: Readonly<Record<FailOn, (summary: Summary) => number>> = {
  error: ({ errors }) => errors,
  warning: ({ errors, warnings }) => errors + warnings,
  check: ({ errors, warnings, toCheck }) => errors + warnings + toCheck,
  info: ({ errors, warnings, toCheck, infos }) => errors + warnings + toCheck + infos,
  never: () => 0,
};
