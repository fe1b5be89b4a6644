import { defineRule, obligations, lawWords, placeOf, under } from "../../src/rule/index.ts";

/** Tells when a law expects the collective agreement to be named and the posting names none. */
export default defineRule({
  id: "notices/collective-agreement-missing",
  since: "0.1.0",
  level: "warning",
  obligations: ["contract-named"],
  needs: { obligations, lawWords },
  messages: {
    missing: {
      problem: "No collective agreement is named.",
      why: "{place} asks that applicants be told which collective agreement applies.",
      todo: 'Add it: "CCNL ____".',
    },
  },
  check({ obligations, lawWords }, tell) {
    if (lawWords.has("contract-named") || lawWords.has("collective-agreement")) return;
    for (const obligation of obligations.of("contract-named"))
      tell("missing", { ...under(obligation), section: "compensation" }, { place: placeOf(obligation) });
  },
});
