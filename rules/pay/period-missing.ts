import { defineRule, obligations, isSure, pay, type PayStatement } from "../../src/rule/index.ts";

/** Tells when a figure of pay does not say for which time it is, and its size does not settle it. */
export default defineRule({
  id: "pay/period-missing",
  since: "0.1.0",
  level: "warning",
  needs: { pay, obligations },
  messages: {
    unclear: {
      problem: '"{figure}" does not say for which time it is paid.',
      why: "Readers cannot tell whether it is by the {guess}.",
      todo: 'Write the period behind it, for example "{figure} {example}".',
    },
  },
  options: {
    "even-if-yearly": {
      type: "boolean",
      default: false,
      description: "Also tell figures that by their size can only be for a year.",
    },
  },
  check({ pay, obligations }, tell, options) {
    // Where a law asks for the period, its own rule tells it.
    if (obligations.of("pay-period").length > 0) return;
    const bare = pay.statements.find(
      (statement) => lacksPeriod(statement) && (statement.period !== "year" || options["even-if-yearly"] === true),
    );
    if (!bare) return;
    tell("unclear", { at: bare.at, section: "compensation" }, { figure: bare.text, ...wordsFor(bare) });
  },
});

function lacksPeriod({ min, max, period, periodBasis }: PayStatement): boolean {
  return (min !== null || max !== null) && (period === null || !isSure(periodBasis));
}

function wordsFor({ period }: PayStatement): { guess: string; example: string } {
  if (period === "hour") return { guess: "hour or by the shift", example: "an hour" };
  return period === "year"
    ? { guess: "year or by the month", example: "a year" }
    : { guess: "week, the month or the assignment", example: "a month" };
}
