import { credentialLines, credentialName, defineRule, fit, gaps, listed, withArticle } from "../../src/rule/index.ts";

/** Tells when a certificate without which nobody is hired is not asked for. */
export default defineRule({
  id: "credentials/certification-missing",
  since: "0.1.0",
  level: "error",
  languages: ["en"],
  needs: { fit, gaps, credentialLines },
  messages: {
    missing: {
      problem: "{names} is not asked for.",
      why: "Nobody works as {title} without it, by law or by the practice of the profession.",
      todo: "Add: {line}",
    },
  },
  check({ fit, gaps, credentialLines }, tell) {
    if (fit === null || gaps.certificates.length === 0) return;
    const names = listed(gaps.certificates.map(credentialName));
    const line = `${names} required`;
    const edit = credentialLines.add(line);
    tell(
      "missing",
      {
        restsOn: [fit.title, fit.requirements],
        section: "licensure-certification",
        ...(edit && { suggestions: [{ title: "Add a line for the certificate", edits: [edit] }] }),
      },
      { names, title: withArticle(fit.job.title), line },
    );
  },
});
