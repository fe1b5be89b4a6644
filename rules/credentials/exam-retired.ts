import { defineRule, examRetired } from "../../src/rule/index.ts";

/** Tells when an examination or waiver is asked for that no longer exists. */
export default defineRule({
  id: "credentials/exam-retired",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { examRetired },
  messages: {
    gone: {
      problem: '"{text}" is asked for.',
      why: "{name} no longer exists; nobody can earn it today.",
      todo: "Leave it out{advice}.",
    },
  },
  check({ examRetired }, tell) {
    for (const { mention, name, advice } of examRetired)
      tell("gone", { at: mention.at }, { text: mention.text, name, advice: advice === null ? "" : `: ${advice}` });
  },
});
