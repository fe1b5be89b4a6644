import { defineRule, directives } from "../../src/rule/index.ts";

/** Tells when a directive's last day has passed, so that it lets nothing pass any more. */
export default defineRule({
  id: "directives/expired",
  since: "0.1.0",
  level: "warning",
  needs: { directives },
  judgesUnreadable: true,
  judgesDirectives: true,
  messages: {
    expired: {
      problem: "The directive held until {until}.",
      why: "What it let pass is told again since then: {reason}.",
      todo: "Mend the posting and take the directive out, or give it a new day and reason.",
    },
  },
  check({ directives }, tell) {
    for (const { isExpired, until, reason, at } of directives) {
      if (isExpired) tell("expired", { at }, { until: until!, reason: reason!.replace(/\.$/, "") });
    }
  },
});
