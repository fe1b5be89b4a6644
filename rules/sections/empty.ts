import { defineRule, sections } from "../../src/rule/index.ts";

/** Tells when a heading has nothing below it. */
export default defineRule({
  id: "sections/empty",
  since: "0.1.0",
  level: "warning",
  needs: { sections },
  messages: {
    empty: {
      problem: 'Nothing stands under "{heading}".',
      why: "Readers take an empty heading for a part that was lost.",
      todo: "Write what belongs there, or take the heading out.",
    },
  },
  check({ sections: found }, tell) {
    for (const { id, heading, headingAt, isBare } of found) {
      if (isBare && heading && headingAt)
        tell("empty", { at: headingAt, section: id }, { heading: heading.text.trim().replace(/:$/, "") });
    }
  },
});
