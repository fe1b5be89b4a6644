import { assumptions, defineRule, obligations, pay, placeOf, under } from "../../src/rule/index.ts";

/** Tells when the hourly pay shown lies below the lowest lawful rate of the place. */
export default defineRule({
  id: "pay/below-minimum",
  since: "0.1.0",
  level: "error",
  obligations: ["not-below-minimum"],
  needs: { obligations, pay, assumptions },
  messages: {
    below: {
      problem: '"{figure}" is less than {minimum} {currency} an hour.',
      why: "{place} does not let a notice show pay below the national minimum; most awards ask for more.",
      todo: "Correct the rate, or leave pay out: showing it is not asked for there.",
    },
  },
  check({ obligations, pay, assumptions }, tell) {
    for (const obligation of obligations.of("not-below-minimum")) {
      const { perHour, currency } = obligation.detail;
      const low = pay.statements.find(
        ({ period, min, max, currency: shown }) =>
          period === "hour" && (shown === null || shown === currency) && (min ?? max ?? perHour) < perHour,
      );
      if (!low) continue;
      tell(
        "below",
        { ...under(obligation, assumptions.noJuniorRate), at: low.at },
        { figure: low.text, minimum: perHour, currency, place: placeOf(obligation) },
      );
    }
  },
});
