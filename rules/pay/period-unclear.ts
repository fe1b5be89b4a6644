import { defineRule, obligations, isSure, pay, placeOf, under } from "../../src/rule/index.ts";

/** Tells when pay is shown without its period and a law asks for it. */
export default defineRule({
  id: "pay/period-unclear",
  since: "0.1.0",
  level: "error",
  obligations: ["pay-period"],
  needs: { obligations, pay },
  messages: {
    noPeriod: {
      problem: '"{figure}" does not say for which time.',
      why: "{place} asks for pay by the hour, the month or the year.",
      todo: 'Write "{figure} gross a month", or the period that is meant.',
    },
  },
  check({ obligations, pay }, tell) {
    const bare = pay.statements.find(
      ({ min, max, period, periodBasis }) =>
        (min !== null || max !== null) && (period === null || !isSure(periodBasis)),
    );
    if (!bare) return;
    for (const obligation of obligations.of("pay-period"))
      tell("noPeriod", { ...under(obligation), at: bare.at }, { figure: bare.text, place: placeOf(obligation) });
  },
});
