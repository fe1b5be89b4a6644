import { credentialLines, credentialName, defineRule, fit, gaps, listed, withArticle } from "../../src/rule/index.ts";

/** Tells when the occupation works under a licence and the posting asks for none. */
export default defineRule({
  id: "credentials/license-missing",
  since: "0.1.0",
  level: "error",
  languages: ["en"],
  needs: { fit, gaps, credentialLines },
  messages: {
    missing: {
      problem: "No license is asked for.",
      why: "The work of {title} is done under a license ({license}); people without one apply, and those with one wonder.",
      todo: "Add: {line}",
    },
    onlyPreferred: {
      problem: '"{text}" is only preferred.',
      why: "The work of {title} is done under a license ({license}); nobody may do it without one.",
      todo: "Make it a requirement: {line}",
    },
  },
  check({ fit, gaps, credentialLines }, tell) {
    if (fit === null) return;
    for (const gap of gaps.licenses) {
      const { need, onlyPreferred } = gap;
      const line = credentialLines.asking(need.anyOf[0]!);
      const edit = credentialLines.add(line);
      tell(
        onlyPreferred ? "onlyPreferred" : "missing",
        {
          restsOn: [fit.setting, fit.title, fit.requirements, gap],
          section: "licensure-certification",
          ...(onlyPreferred && { at: onlyPreferred.at }),
          ...(edit && !onlyPreferred && { suggestions: [{ title: "Add a line for the license", edits: [edit] }] }),
        },
        {
          title: withArticle(fit.job.title),
          license: listed(need.anyOf.map(credentialName)),
          line,
          text: onlyPreferred?.text ?? "",
        },
      );
    }
  },
});
