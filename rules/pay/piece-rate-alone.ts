import { defineRule, obligations, lawWords, pay, placeOf, under } from "../../src/rule/index.ts";

/** Tells when only a piece rate is shown and a law asks for the hourly rate behind it. */
export default defineRule({
  id: "pay/piece-rate-alone",
  since: "0.1.0",
  level: "error",
  obligations: ["hourly-beside-piece-rate"],
  needs: { obligations, pay, lawWords },
  messages: {
    alone: {
      problem: "Only a piece rate is shown.",
      why: "{place} asks for the hourly or weekly rate that is guaranteed beside it, or for the words that one applies.",
      todo: 'Add "A minimum hourly rate of ____ applies".',
    },
  },
  check({ obligations, pay, lawWords }, tell) {
    const piece = pay.other.find(({ kind }) => kind === "piece-rate") ?? lawWords.get("piece-rate")?.[0];
    const isBacked =
      lawWords.has("periodic-rate") ||
      pay.statements.some(({ period }) => period === "hour" || period === "day" || period === "week");
    if (!piece || isBacked) return;
    for (const obligation of obligations.of("hourly-beside-piece-rate"))
      tell("alone", { ...under(obligation), at: piece.at }, { place: placeOf(obligation) });
  },
});
