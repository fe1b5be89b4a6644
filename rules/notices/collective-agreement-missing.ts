import { defineRule, duties, lawWords, placeOf, under } from "../../src/rule/index.ts";

/** Tells when a law expects the collective agreement to be named and the posting names none. */
export default defineRule({
  id: "notices/collective-agreement-missing",
  since: "0.1.0",
  level: "warning",
  duties: ["contract-named"],
  needs: { duties, lawWords },
  messages: {
    missing: {
      problem: "No collective agreement is named.",
      why: "{place} asks that applicants be told which collective agreement applies.",
      todo: 'Add it: "CCNL ____".',
    },
  },
  check({ duties, lawWords }, tell) {
    if (lawWords.has("contract-named") || lawWords.has("collective-agreement")) return;
    for (const duty of duties.of("contract-named"))
      tell("missing", { ...under(duty), section: "compensation" }, { place: placeOf(duty) });
  },
});
