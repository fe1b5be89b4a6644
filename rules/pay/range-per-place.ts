import { assumptions, defineRule, obligations, pay, placeOf, places, under } from "../../src/rule/index.ts";

/** Tells when one range stands for several places or levels and a law asks for one each. */
export default defineRule({
  id: "pay/range-per-place",
  since: "0.1.0",
  level: "error",
  obligations: ["range-per-place"],
  needs: { obligations, pay, places, assumptions },
  messages: {
    oneForAll: {
      problem: '"{range}" is one range for several places or levels.',
      why: "{place} asks for the range of each.",
      todo: 'Give each its own: "{first}: ____ to ____; {second}: ____ to ____".',
    },
  },
  check({ obligations, pay, places, assumptions }, tell) {
    const ranges = pay.statements.filter(({ shape }) => shape === "range");
    const only = ranges[0];
    if (!only || ranges.length > 1 || only.label !== null) return;
    const [first, second] = new Set(places.work.map(({ city, text }) => city ?? text));
    if (!first || !second) return;
    for (const obligation of obligations.of("range-per-place"))
      tell(
        "oneForAll",
        { ...under(obligation, assumptions.payDiffersByPlace), at: only.at },
        { range: only.text, place: placeOf(obligation), first, second },
      );
  },
});
