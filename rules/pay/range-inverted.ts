import { defineRule, pay } from "../../src/rule/index.ts";

/** Tells when a range begins with its higher figure. */
export default defineRule({
  id: "pay/range-inverted",
  since: "0.1.0",
  level: "warning",
  needs: { pay },
  messages: {
    higherFirst: {
      problem: '"{figure}" begins with the higher figure.',
      why: "Either the two are swapped or one has a digit too many or too few, and job boards drop such ranges.",
      todo: "Look at both figures and put the lower one first.",
    },
  },
  check({ pay }, tell) {
    for (const { shape, min, max, text, at } of pay.statements) {
      if (shape !== "range" || min === null || max === null || min <= max) continue;
      tell("higherFirst", { at, section: "compensation" }, { figure: text });
    }
  },
});
