import { defineRule, obligations, placeOf, scale, under } from "../../src/rule/index.ts";

/** Tells when only starting pay is shown and a law asks for the whole scale. */
export default defineRule({
  id: "pay/full-scale-missing",
  since: "0.1.0",
  level: "error",
  obligations: ["full-scale"],
  needs: { obligations, scale },
  messages: {
    startingOnly: {
      problem: '"{range}" is what people start at; the whole scale is not shown.',
      why: "{place} asks for the whole scale of the job, from the lowest to the highest.",
      todo: 'Add the scale: "starting pay {range}; full range ____ to ____".',
    },
  },
  check({ obligations, scale }, tell) {
    const start = scale.starting.find(({ shape }) => shape === "range" || shape === "exact");
    if (!start || scale.whole.length > 0) return;
    for (const obligation of obligations.of("full-scale"))
      tell("startingOnly", { ...under(obligation), at: start.at }, { range: start.text, place: placeOf(obligation) });
  },
});
