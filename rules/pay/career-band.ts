import { defineRule, obligations, placeOf, scale, under } from "../../src/rule/index.ts";

/** Tells when the range shown is the whole career band and a law asks for the pay expected upon hire. */
export default defineRule({
  id: "pay/career-band",
  since: "0.1.0",
  level: "warning",
  obligations: ["upon-hire"],
  needs: { obligations, scale },
  messages: {
    wholeBand: {
      problem: '"{range}" reads as the whole band of the job.',
      why: "{place} asks for the pay you expect to offer upon hire.",
      todo: "Write the range you expect to offer first.",
    },
  },
  check({ obligations, scale }, tell) {
    const band = scale.whole.find(({ shape }) => shape === "range");
    if (!band) return;
    for (const obligation of obligations.of("upon-hire"))
      tell("wholeBand", { ...under(obligation), at: band.at }, { range: band.text, place: placeOf(obligation) });
  },
});
