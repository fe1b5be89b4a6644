import { defineRule, fit, gaps, withArticle } from "../../src/rule/index.ts";

/** Tells when the degree asked for lies below what the profession needs. */
export default defineRule({
  id: "credentials/degree-missing",
  since: "0.1.0",
  level: "error",
  languages: ["en"],
  needs: { fit, gaps },
  messages: {
    tooLow: {
      problem: "\"{text}\" is the degree asked for.",
      why: "The work of {title} needs {wanted}.",
      todo: "{check}Ask for {wanted} instead.",
    },
  },
  check({ fit, gaps }, tell) {
    if (fit === null || gaps.degree === null) return;
    const { asked, wanted } = gaps.degree;
    const check = fit.sure ? "" : `Please check: the title may mean something other than ${fit.job.title}. `;
    tell("tooLow", { at: asked.at, sure: fit.sure }, { text: asked.text, title: withArticle(fit.job.title), wanted, check });
  },
});
