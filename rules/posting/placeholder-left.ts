import { defineRule, placeholderLeft } from "../../src/rule/index.ts";

/** Tells when a blank of the template was not filled in. */
export default defineRule({
  id: "posting/placeholder-left",
  since: "0.1.0",
  level: "error",
  needs: { placeholderLeft },
  messages: {
    blank: {
      problem: '"{text}" is a blank that was not filled in.',
      why: "It tells readers that nobody looked the posting over, and what should stand there is missing.",
      todo: "Write what belongs there, or take the line out.",
    },
  },
  check({ placeholderLeft: found }, tell) {
    for (const { value, at } of found) tell("blank", { at }, { text: value });
  },
});
