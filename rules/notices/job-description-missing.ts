import { defineRule, duties, lawWords, placeOf, under } from "../../src/rule/index.ts";

/** Tells when a job description exists elsewhere and a law asks for it in the posting. */
export default defineRule({
  id: "notices/job-description-missing",
  since: "0.1.0",
  level: "error",
  duties: ["job-description"],
  needs: { duties, lawWords },
  messages: {
    elsewhere: {
      problem: '"{words}": the job description is not here.',
      why: "{place} asks for the job description in the posting where there is one.",
      todo: "Put its duties and requirements into the posting.",
    },
  },
  check({ duties, lawWords }, tell) {
    const elsewhere = lawWords.get("description-elsewhere")?.[0];
    if (!elsewhere) return;
    for (const duty of duties.of("job-description"))
      tell("elsewhere", { ...under(duty), at: elsewhere.at }, { words: elsewhere.text, place: placeOf(duty) });
  },
});
