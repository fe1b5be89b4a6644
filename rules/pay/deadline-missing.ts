import { breach, deadline, defineRule, obligations, placeOf, under, writing } from "../../src/rule/index.ts";

/** Tells when a law asks until when people may apply and the posting does not say. */
export default defineRule({
  id: "pay/deadline-missing",
  since: "0.1.0",
  level: "error",
  obligations: ["deadline"],
  needs: { obligations, deadline, writing },
  messages: {
    missing: {
      problem: "The posting does not say until when people may apply.",
      why: "{place} asks for the day on which applications are expected to close.",
      todo: 'Add "Apply by ____", or "Applications are accepted on an ongoing basis" where there is no last day.',
    },
    untilFilled: {
      problem: '"{words}" names no day.',
      why: "{place} asks for the day on which applications are expected to close, or for the words that intake is ongoing.",
      todo: 'Write "Apply by ____", or "Applications are accepted on an ongoing basis".',
    },
  },
  check({ obligations, deadline, writing }, tell) {
    for (const obligation of obligations.of("deadline")) {
      const taken =
        deadline.kind === "open-until-filled"
          ? obligation.detail.openUntilFilled
          : deadline.kind === "rolling"
            ? obligation.detail.rolling
            : deadline.kind
              ? "allowed"
              : "breach";
      const lack = breach(taken, { key: "no-closing-day", text: deadline.text });
      if (lack === null) continue;
      const edit = deadline.kind
        ? null
        : (writing.field("deadline", "____") ??
          writing.line(["how-to-apply", "application-documents", "job-details", "compensation"], "Apply by ____"));
      tell(
        deadline.kind ? "untilFilled" : "missing",
        {
          ...under(obligation, lack),
          section: "deadline",
          ...(deadline.at && { at: deadline.at }),
          ...(edit && { suggestions: [{ title: "Add a closing day", edits: [edit] }] }),
        },
        { place: placeOf(obligation), words: deadline.text },
      );
    }
  },
});
