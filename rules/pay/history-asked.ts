import { defineRule, historyAsked, obligations, placeOf, under } from "../../src/rule/index.ts";

/** Tells when applicants are asked what they earn or earned and a law forbids it. */
export default defineRule({
  id: "pay/history-asked",
  since: "0.1.0",
  level: "error",
  obligations: ["no-pay-history"],
  needs: { obligations, historyAsked },
  messages: {
    asked: {
      problem: 'Applicants are asked for their "{words}".',
      why: "{place} does not let employers ask what applicants earn or earned.",
      todo: "Leave it out; you may ask for expected pay instead.",
    },
  },
  check({ obligations, historyAsked }, tell) {
    const asked = historyAsked[0];
    if (!asked) return;
    for (const obligation of obligations.of("no-pay-history"))
      tell("asked", { ...under(obligation), at: asked.at }, { words: asked.value, place: placeOf(obligation) });
  },
});
