import { credentialLines, defineRule, trainingIncomplete } from "../../src/rule/index.ts";

/** Tells when a physician's training is asked for in part, and residency is not named. */
export default defineRule({
  id: "credentials/training-incomplete",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { trainingIncomplete, credentialLines },
  messages: {
    firstYearAlone: {
      problem: '"{text}" is the only training asked for.',
      why: "The first year is one of three or more; payers and hospitals want the whole residency of a physician who treats patients.",
      todo: "Ask for the residency, for example: {line}",
    },
    fellowshipAlone: {
      problem: '"{text}" is asked for, and neither residency nor board certification.',
      why: "A fellowship comes after residency, and credentialing looks for both.",
      check: "whether you want both: {line}",
    },
  },
  check({ trainingIncomplete: gap, credentialLines }, tell) {
    if (gap === null) return;
    const isFirstYear = gap.kind === "first-year-alone";
    const line = isFirstYear
      ? "Completed ACGME-accredited residency in ____"
      : "Completed residency in ____, board certified or board eligible";
    const edit = credentialLines.add(line);
    tell(
      isFirstYear ? "firstYearAlone" : "fellowshipAlone",
      {
        at: gap.mention.at,
        restsOn: [gap],
        levelInDoubt: "info",
        ...(edit && { suggestions: [{ title: "Add a line for the residency", edits: [edit] }] }),
      },
      { text: gap.mention.text, line },
    );
  },
});
