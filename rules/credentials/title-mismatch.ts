import { defineRule, isSure, occupation } from "../../src/rule/index.ts";

/** Tells when the duties are plainly those of another occupation than the title names. */
export default defineRule({
  id: "credentials/title-mismatch",
  since: "0.1.0",
  level: "error",
  needs: { occupation },
  messages: {
    otherTitle: {
      problem: 'The title says "{title}", but the text looks for a {fitting}.',
      why: "The wrong people apply, and licences that go with the title are asked of work that needs none, or the other way round.",
      todo: 'Title it "{fitting}", or bring the text in line with the title.',
    },
    otherDuties: {
      problem: 'The title says "{title}", but the duties are those of a {fitting}: {signs}.',
      why: "The wrong people apply, and licences that go with the title are asked of work that needs none, or the other way round.",
      todo: 'Title it "{fitting}", or bring the duties in line with the title.',
    },
    perhaps: {
      problem: 'The title says "{title}", but some duties sound like those of a {fitting}: {signs}.',
      why: "Readers judge by the title which licence and schooling the job needs.",
      check: "which of the two it is: if a {fitting} does this work, title it so.",
    },
  },
  check({ occupation: { duties, title, fitting, words } }, tell) {
    if (!title || fitting === null || duties.value !== "disagrees") return;
    const message = !isSure(duties) ? "perhaps" : words.includes(fitting) ? "otherTitle" : "otherDuties";
    tell(
      message,
      {
        at: title.at,
        restsOn: [duties],
        suggestions: [{ title: `Write "${fitting}"`, edits: [{ ...title.at, text: fitting }] }],
      },
      { title: title.text, fitting, signs: words.map((sign) => `"${sign}"`).join(", ") },
    );
  },
});
