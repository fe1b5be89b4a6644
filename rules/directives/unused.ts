import { defineRule, directives } from "../../src/rule/index.ts";

/** Tells when a directive lets nothing pass because its rule finds nothing there. */
export default defineRule({
  id: "directives/unused",
  since: "0.1.0",
  level: "warning",
  needs: { directives },
  judgesDirectives: true,
  messages: {
    unused: {
      problem: "The directive for {rules} lets nothing pass.",
      why: "Nothing is found there any more; left in, it would hide the next real finding.",
      todo: "Take the comment out.",
    },
  },
  check({ directives }, tell) {
    for (const { isUsed, rules, at } of directives) {
      if (isUsed === false) tell("unused", { at }, { rules: rules.join(" and ") });
    }
  },
});
