import { defineRule, fit, populationMismatch, withArticle } from "../../src/rule/index.ts";

/** Tells when a nurse practitioner's certificate is for other patients than the post has. */
export default defineRule({
  id: "credentials/population-mismatch",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { fit, populationMismatch },
  messages: {
    otherPatients: {
      problem: '"{text}" is asked for, and the patients are {patients}.',
      why: "Boards of nursing tie the scope of a nurse practitioner to the patients and the level of care of the certificate.",
      todo: "Ask for {ask}, or accept it beside the one you name.",
    },
  },
  check({ fit, populationMismatch: misfit }, tell) {
    if (fit === null || misfit === null) return;
    const { mention, population, ask } = misfit;
    const patients = population?.name ?? `those of ${withArticle(fit.job.title)}`;
    tell("otherPatients", { at: mention.at }, { text: mention.text, patients, ask });
  },
});
