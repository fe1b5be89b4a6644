import { assumptions, defineRule, obligations, placeOf, statements, under, writing } from "../../src/rule/index.ts";

/**
 * Tells when applicants are screened by artificial intelligence and the posting does not say so where a law asks for
 * it.
 */
export default defineRule({
  id: "notices/ai-use-missing",
  since: "0.1.0",
  level: "error",
  obligations: ["ai-use"],
  needs: { obligations, statements, assumptions, writing },
  messages: {
    missing: {
      problem:
        "The posting does not say whether artificial intelligence is used to screen, assess or select applicants.",
      why: "{place} asks for such a statement where it is used.",
      todo: 'Add "{line}".',
    },
  },
  check({ obligations, statements, assumptions: { aiInHiring }, writing }, tell) {
    if (!aiInHiring.value || statements.some(({ kind }) => kind === "ai-in-hiring")) return;
    for (const obligation of obligations.of("ai-use")) {
      const edit = writing.line(["ai-notice", "selection-process", "how-to-apply"], LINE);
      tell(
        "missing",
        {
          ...under(obligation, aiInHiring),
          section: "ai-notice",
          ...(edit && { suggestions: [{ title: "Add the statement", edits: [edit] }] }),
        },
        { place: placeOf(obligation), line: LINE },
      );
    }
  },
});

const LINE = "We use artificial intelligence to screen and assess applications for this position.";
