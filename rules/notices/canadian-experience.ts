import { defineRule, obligations, placeOf, statements, under } from "../../src/rule/index.ts";

/** Tells when experience in the country is asked for and a law forbids asking. */
export default defineRule({
  id: "notices/canadian-experience",
  since: "0.1.0",
  level: "error",
  obligations: ["no-local-experience"],
  needs: { obligations, statements },
  messages: {
    asked: {
      problem: '"{words}" asks where experience was gained.',
      why: "{place} forbids asking for Canadian experience in a public posting.",
      todo: "Ask for the experience itself, wherever it was gained; a licence that the work needs may be asked for.",
    },
  },
  check({ obligations, statements }, tell) {
    const asked = statements.find(({ kind, text }) => kind === "canadian-experience" && !DECLINES.test(text));
    if (!asked) return;
    for (const obligation of obligations.of("no-local-experience"))
      tell("asked", { ...under(obligation), at: asked.at }, { words: asked.text, place: placeOf(obligation) });
  },
});

const DECLINES =
  /\b(?:not|no|never|without)\b[^.]{0,40}\bexperience|experience[^.]{0,30}\bnot (?:required|needed|necessary)/i;
