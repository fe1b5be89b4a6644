import { defineRule, fieldsDisagree } from "../../src/rule/index.ts";

/** Tells when front matter or data says one thing and the text another. */
export default defineRule({
  id: "posting/fields-disagree",
  since: "0.1.0",
  level: "warning",
  needs: { fieldsDisagree },
  messages: {
    disagree: {
      problem: 'The {about} is "{field}" in the data and "{text}" in the text.',
      why: "Job boards show the data, applicants read the text; one of them is misled.",
      todo: "Find out which is right, and write it in both places.",
    },
  },
  check({ fieldsDisagree: found }, tell) {
    for (const { about, field, text } of found)
      tell("disagree", { at: text.at }, { about: NAMES[about], field: field.value.trim(), text: text.value.trim() });
  },
});

const NAMES = {
  "employment-type": "type of employment",
  workplace: "place of work",
  deadline: "closing date",
  pay: "pay",
} as const;
