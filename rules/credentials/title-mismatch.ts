import { defineRule, isSure, occupation } from "../../src/rule/index.ts";

const SURELY = {
  sought: "otherTitle",
  duties: "otherDuties",
  work: "otherWork",
  asked: "othersAsked",
  physician: "otherDuties",
} as const;

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
    otherWork: {
      problem:
        'The title says "{title}", but the duties are those of a {fitting}: {signs}. What is asked or paid fits that too.',
      why: "The wrong people apply, and licences that go with the title are asked of work that needs none, or the other way round.",
      todo: 'Title it "{fitting}", or bring duties and requirements in line with the title.',
    },
    othersAsked: {
      problem: 'The title says "{title}", but what is asked for is what a {fitting} holds: {signs}.',
      why: "Readers judge by the title which licence and schooling the job needs.",
      check: "which of the two is sought: if a {fitting}, title it so.",
    },
    perhaps: {
      problem: 'The title says "{title}", but some duties sound like those of a {fitting}: {signs}.',
      why: "Readers judge by the title which licence and schooling the job needs.",
      check: "which of the two it is: if a {fitting} does this work, title it so.",
    },
  },
  check({ occupation: { duties, title, fitting, words, basis } }, tell) {
    if (!title || fitting === null || duties.value !== "disagrees") return;
    const message = isSure(duties) ? SURELY[basis] : basis === "asked" ? "othersAsked" : "perhaps";
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
