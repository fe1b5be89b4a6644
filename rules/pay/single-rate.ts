import { defineRule, disclosure, placeOf, under } from "../../src/rule/index.ts";

/** Tells when the posting shows one figure and a law asks for both ends of a range, or may. */
export default defineRule({
  id: "pay/single-rate",
  since: "0.1.0",
  level: "error",
  obligations: ["pay-range"],
  needs: { disclosure },
  messages: {
    oneFigure: {
      problem: '"{figure}" is one figure, not a range.',
      why: "{place} asks for the lowest and the highest pay.",
      todo: 'Give both ends, for example "____ to ____", or say that this figure is all that is offered.',
    },
  },
  check({ disclosure }, tell) {
    for (const shortfall of disclosure) {
      if (shortfall.lacks !== "range") continue;
      const { obligation, at, text } = shortfall;
      tell(
        "oneFigure",
        { ...under(obligation, shortfall), section: "compensation", ...(at && { at }) },
        { figure: text, place: placeOf(obligation) },
      );
    }
  },
});
