import { defineRule, fit, payConflict, withArticle } from "../../src/rule/index.ts";

/** Tells when the pay fits the title and the credentials asked for belong to a far better paid profession. */
export default defineRule({
  id: "credentials/pay-conflict",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { fit, payConflict },
  messages: {
    tooLow: {
      problem: "{pay} is shown, and the credentials asked for are those of {profession}.",
      why: "The pay is that of {title}; nobody with these credentials applies for it.",
      todo: "Drop the credentials that the work does not need, or correct the pay.",
    },
  },
  check({ fit, payConflict: found }, tell) {
    if (fit && found)
      tell(
        "tooLow",
        { at: found.pay.at },
        { pay: found.pay.text, profession: withArticle(found.profession.title), title: withArticle(fit.job.title) },
      );
  },
});
