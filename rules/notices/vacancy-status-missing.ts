import { defineRule, obligations, placeOf, statements, under, writing } from "../../src/rule/index.ts";

/** Tells when a law asks whether the posting is for an existing vacancy and the posting does not say. */
export default defineRule({
  id: "notices/vacancy-status-missing",
  since: "0.1.0",
  level: "error",
  obligations: ["vacancy-status"],
  needs: { obligations, statements, writing },
  messages: {
    missing: {
      problem: "The posting does not say whether it is for an existing vacancy.",
      why: "{place} asks public postings to say so.",
      todo: 'Add "{line}", or that it is for future openings.',
    },
  },
  check({ obligations, statements, writing }, tell) {
    if (statements.some(({ kind }) => kind === "vacancy-status")) return;
    for (const obligation of obligations.of("vacancy-status")) {
      const edit = writing.line(["job-details", "how-to-apply", "summary"], LINE);
      tell(
        "missing",
        {
          ...under(obligation),
          section: "job-details",
          ...(edit && { suggestions: [{ title: "Add the statement", edits: [edit] }] }),
        },
        { place: placeOf(obligation), line: LINE },
      );
    }
  },
});

const LINE = "This posting is for an existing vacancy.";
