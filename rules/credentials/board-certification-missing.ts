import { credentialLines, credentialName, defineRule, fit, gaps, listed, withArticle } from "../../src/rule/index.ts";

/** Tells when a physician's posting says nothing of board certification. */
export default defineRule({
  id: "credentials/board-certification-missing",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { fit, gaps, credentialLines },
  messages: {
    missing: {
      problem: "Nothing is said of board certification.",
      why: "Most employers, hospitals and payers ask {title} for it, and candidates cannot tell whether eligibility is enough.",
      todo: "Say which it is, for example: {line}",
    },
  },
  check({ fit, gaps, credentialLines }, tell) {
    if (fit === null || gaps.boards === null || !fit.requirements.value) return;
    const boards = gaps.boards
      .slice(0, 2)
      .map((id) => credentialName(id).replace(/ certification.*$|^certification by an? /i, ""));
    const line = `Board certified or board eligible${boards.length > 0 ? ` (${listed(boards)})` : ""}`;
    const edit = credentialLines.add(line);
    tell(
      "missing",
      {
        restsOn: [fit.setting, fit.title],
        levelInDoubt: "info",
        section: "licensure-certification",
        ...(edit && { suggestions: [{ title: "Add a line for board certification", edits: [edit] }] }),
      },
      { title: withArticle(fit.job.title), line },
    );
  },
});
