import { commissionRate, defineRule, obligations, otherPayHint, pay, placeOf, under } from "../../src/rule/index.ts";

/** Tells when bonus, commission or other pay is hinted at but not described as a law asks. */
export default defineRule({
  id: "pay/other-pay-missing",
  since: "0.1.0",
  level: "error",
  obligations: ["other-pay"],
  needs: { obligations, pay, commissionRate, otherPayHint },
  messages: {
    hintedOnly: {
      problem: '"{words}" hints at pay beyond the base and does not say what it is.',
      why: "{place} asks for a general description of bonuses, commissions and other pay.",
      todo: 'Say what it is, for example "a yearly bonus based on ____".',
    },
    noRate: {
      problem: '"{words}" gives no rate.',
      why: "{place} asks for the rate of a commission, or its range.",
      todo: 'Write it: "____ to ____ percent of sales".',
    },
    blended: {
      problem: 'One range is shown, and "{words}" is named without an amount of its own.',
      why: "{place} asks that each kind of pay be listed.",
      todo: "Give the base and what comes on top of it an amount each.",
    },
  },
  check({ obligations, pay, commissionRate, otherPayHint: hint }, tell) {
    const asked = obligations.of("other-pay");
    if (asked.length === 0) return;
    const commission = pay.other.find(({ kind }) => kind === "commission");
    const variable = pay.other.filter(({ kind }) => kind === "commission" || kind === "bonus" || kind === "equity");
    const hasFigures = pay.statements.some(({ min, max }) => min !== null || max !== null);
    for (const obligation of asked) {
      const { asks } = obligation.detail;
      const place = placeOf(obligation);
      if (asks === "each-kind") {
        const blended = variable.find(({ amount, text }) => amount === null && !/\d/.test(text));
        if (blended && pay.statements.filter(({ shape }) => shape === "range").length === 1)
          tell("blended", { ...under(obligation), at: blended.at }, { place, words: blended.text });
      } else if (asks !== "description" && commission && hasFigures && !commissionRate) {
        tell("noRate", { ...under(obligation), at: commission.at }, { place, words: commission.text });
      } else if (asks !== "commission-rate" && hint && pay.other.length === 0) {
        tell("hintedOnly", { ...under(obligation, hint), at: hint.at }, { place, words: hint.text });
      }
    }
  },
});
