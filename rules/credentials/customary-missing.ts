import {
  credentialLines,
  credentialName,
  defineRule,
  fit,
  gaps,
  isSure,
  listed,
  withArticle,
} from "../../src/rule/index.ts";

/** Tells when cards or certificates that usually come with the job are not mentioned. */
export default defineRule({
  id: "credentials/customary-missing",
  since: "0.1.0",
  level: "info",
  languages: ["en"],
  needs: { fit, gaps, credentialLines },
  messages: {
    unmentioned: {
      problem: "{names} not mentioned.",
      why: "Most postings for {title} say whether it is asked, and candidates look for it.",
      todo: "If you ask for it, add: {line}",
    },
  },
  check({ fit, gaps, credentialLines }, tell) {
    if (fit === null || !isSure(fit.title) || !fit.requirements.value || gaps.customary.length === 0) return;
    const names = gaps.customary.map(credentialName);
    const line = listed(names, "and");
    const edit = credentialLines.add(line);
    tell(
      "unmentioned",
      {
        section: "licensure-certification",
        ...(edit && { suggestions: [{ title: "Add a line", edits: [edit] }] }),
      },
      { names: `${line} ${names.length > 1 ? "are" : "is"}`, title: withArticle(fit.job.title), line },
    );
  },
});
