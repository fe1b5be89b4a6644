import { compactClaims, defineRule, fit, withArticle } from "../../src/rule/index.ts";

/** Tells when a compact is asked for that gives no such licence. */
export default defineRule({
  id: "credentials/compact-misused",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { fit, compactClaims },
  messages: {
    notCovered: {
      problem: '"{text}" is asked of {title}.',
      why: "The {compact} does not cover this license.",
      todo: "Ask for the license of the state of work.",
    },
    notInForce: {
      problem: '"{text}" is asked for.',
      why: "The {compact} issues nothing yet; nobody can hold it.",
      todo: "Ask for the license of the state of work.",
    },
    noSingleLicense: {
      problem: '"{text}" is asked for as if it were one license.',
      why: "The {compact} only speeds up separate licenses, one for each state.",
      todo: 'Name the states, or write "license in {place}, or eligibility through the compact".',
    },
  },
  check({ fit, compactClaims }, tell) {
    if (fit === null) return;
    for (const { problem, compact, text, at, isRequired } of compactClaims) {
      const profession = { cite: `as read on ${compact.read}`, url: compact.url };
      const values = {
        text,
        compact: compact.name,
        title: withArticle(fit.job.title),
        place: "____",
      };
      if (problem === "not-covered")
        tell("notCovered", { at, profession, restsOn: [fit.title], level: isRequired ? "error" : "warning" }, values);
      if (problem === "not-in-force")
        tell("notInForce", { at, profession, level: isRequired ? "warning" : "info" }, values);
      if (problem === "no-single-license") tell("noSingleLicense", { at, profession, level: "info" }, values);
    }
  },
});
