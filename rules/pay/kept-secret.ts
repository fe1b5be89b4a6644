import { defineRule, obligations, lawWords, placeOf, under } from "../../src/rule/index.ts";

/** Tells when the posting makes pay a secret and a law gives such terms no effect. */
export default defineRule({
  id: "pay/kept-secret",
  since: "0.1.0",
  level: "error",
  obligations: ["no-pay-secrecy"],
  needs: { obligations, lawWords },
  messages: {
    secret: {
      problem: '"{words}" asks people to keep pay to themselves.',
      why: "{place} does not let employers make pay a secret.",
      todo: "Leave it out.",
    },
  },
  check({ obligations, lawWords }, tell) {
    const secret = lawWords.get("pay-secret")?.[0];
    if (!secret) return;
    for (const obligation of obligations.of("no-pay-secrecy"))
      tell("secret", { ...under(obligation), at: secret.at }, { words: secret.text, place: placeOf(obligation) });
  },
});
