import { defineRule, fit, gaps, withArticle } from "../../src/rule/index.ts";

/** Tells when a degree above what the profession needs is required. */
export default defineRule({
  id: "credentials/degree-inflated",
  since: "0.1.0",
  level: "info",
  languages: ["en"],
  needs: { fit, gaps },
  messages: {
    tooHigh: {
      problem: '"{text}" is required.',
      why: "The license for the work of {title} asks for less ({wanted}); the line shuts out most who hold it.",
      todo: "Make it preferred, or say what it is needed for.",
    },
  },
  check({ fit, gaps }, tell) {
    if (fit === null || gaps.degreeAbove === null) return;
    const { asked, wanted } = gaps.degreeAbove;
    tell("tooHigh", { at: asked.at }, { text: asked.text, title: withArticle(fit.job.title), wanted });
  },
});
