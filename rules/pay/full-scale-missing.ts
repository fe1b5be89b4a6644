import { defineRule, duties, placeOf, scale, under } from "../../src/rule/index.ts";

/** Tells when only starting pay is shown and a law asks for the whole scale. */
export default defineRule({
  id: "pay/full-scale-missing",
  since: "0.1.0",
  level: "error",
  duties: ["full-scale"],
  needs: { duties, scale },
  messages: {
    startingOnly: {
      problem: '"{range}" is what people start at; the whole scale is not shown.',
      why: "{place} asks for the whole scale of the job, from the lowest to the highest.",
      todo: 'Add the scale: "starting pay {range}; full range ____ to ____".',
    },
  },
  check({ duties, scale }, tell) {
    const start = scale.starting.find(({ shape }) => shape === "range" || shape === "exact");
    if (!start || scale.whole.length > 0) return;
    for (const duty of duties.of("full-scale"))
      tell("startingOnly", { ...under(duty), at: start.at }, { range: start.text, place: placeOf(duty) });
  },
});
