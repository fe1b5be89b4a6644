import { benefits, defineRule, obligations, placeOf, under } from "../../src/rule/index.ts";

/** Tells when a list of benefits ends in "and more" where a law asks for the whole of it. */
export default defineRule({
  id: "pay/benefits-trail-off",
  since: "0.1.0",
  level: "error",
  obligations: ["benefits"],
  needs: { obligations, benefits },
  messages: {
    trailsOff: {
      problem: 'The list of benefits ends in "{words}".',
      why: "{place} does not take a list of benefits that is left open.",
      todo: 'Name the rest, or drop "{words}".',
    },
  },
  check({ obligations, benefits }, tell) {
    const end = benefits.trailOff[0];
    if (!end) return;
    for (const obligation of obligations.of("benefits")) {
      if (obligation.detail.trailOff !== "breach") continue;
      tell("trailsOff", { ...under(obligation), at: end.at }, { words: end.text, place: placeOf(obligation) });
    }
  },
});
