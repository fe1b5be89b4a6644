import { defineRule, headingDuplicated } from "../../src/rule/index.ts";

/** Tells when a heading stands twice in a row, or a whole section is said twice. */
export default defineRule({
  id: "posting/heading-duplicated",
  since: "0.1.0",
  level: "warning",
  needs: { headingDuplicated },
  messages: {
    twice: {
      problem: '"{heading}" stands twice.',
      why: "A repeated part looks like a slip of copying, and a later change is easily made in one of the two only.",
      todo: "Take one of them out; --fix does it.",
    },
  },
  check({ headingDuplicated: found }, tell) {
    for (const { text, at, spare } of found) {
      if (spare) tell("twice", { at, fix: [{ ...spare, text: "" }] }, { heading: text.replace(/:$/, "") });
    }
  },
});
