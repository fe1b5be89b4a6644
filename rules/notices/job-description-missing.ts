import { defineRule, obligations, lawWords, placeOf, under } from "../../src/rule/index.ts";

/** Tells when a job description exists elsewhere and a law asks for it in the posting. */
export default defineRule({
  id: "notices/job-description-missing",
  since: "0.1.0",
  level: "error",
  obligations: ["job-description"],
  needs: { obligations, lawWords },
  messages: {
    elsewhere: {
      problem: '"{words}": the job description is not here.',
      why: "{place} asks for the job description in the posting where there is one.",
      todo: "Put its obligations and requirements into the posting.",
    },
  },
  check({ obligations, lawWords }, tell) {
    const elsewhere = lawWords.get("description-elsewhere")?.[0];
    if (!elsewhere) return;
    for (const obligation of obligations.of("job-description"))
      tell(
        "elsewhere",
        { ...under(obligation), at: elsewhere.at },
        { words: elsewhere.text, place: placeOf(obligation) },
      );
  },
});
