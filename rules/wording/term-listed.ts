import { defineRule, termListed } from "../../src/rule/index.ts";

/** Tells where the posting uses a term that the employer's own list names. */
export default defineRule({
  id: "wording/term-listed",
  since: "0.1.0",
  level: "warning",
  needs: { termListed },
  messages: {
    listed: {
      problem: '"{text}" is on your list of terms.',
      why: "Your configuration asks writers to look at it.",
      todo: "{message}",
    },
  },
  check({ termListed: found }, tell) {
    for (const { term, text, at } of found)
      tell("listed", { at, ...(term.level && { level: term.level }) }, { text, message: term.message });
  },
});
