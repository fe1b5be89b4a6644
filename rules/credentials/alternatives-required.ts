import { alternativesRequired, defineRule } from "../../src/rule/index.ts";

/** Tells when credentials of which people hold one are all required. */
export default defineRule({
  id: "credentials/alternatives-required",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { alternativesRequired },
  messages: {
    both: {
      problem: '"{first}" and "{second}" are both required.',
      why: "{why} Hardly anybody holds both, so that nearly all who fit stay away.",
      todo: 'Write "{first} or {second}".',
    },
  },
  check({ alternativesRequired }, tell) {
    for (const { first, second, why, joint } of alternativesRequired) {
      tell(
        "both",
        {
          at: { start: first.at.start, end: second.at.end },
          suggestions: [{ title: `Write "${first.text} or ${second.text}"`, edits: [{ ...joint, text: "or" }] }],
        },
        { first: first.text, second: second.text, why },
      );
    }
  },
});
