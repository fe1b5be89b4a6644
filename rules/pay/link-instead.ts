import { defineRule, disclosure, placeOf, under } from "../../src/rule/index.ts";

/** Tells when pay stands behind a link and a law asks for it in the posting itself. */
export default defineRule({
  id: "pay/link-instead",
  since: "0.1.0",
  level: "error",
  obligations: ["pay-range"],
  needs: { disclosure },
  messages: {
    behindLink: {
      problem: "The pay stands behind a link, not in the posting.",
      why: "{place} asks for the figures in the posting itself.",
      todo: 'Write them here too: "Pay: ____ to ____ a year".',
    },
  },
  check({ disclosure }, tell) {
    for (const shortfall of disclosure) {
      if (shortfall.lacks !== "posting") continue;
      const { obligation, at } = shortfall;
      tell(
        "behindLink",
        { ...under(obligation, shortfall), section: "compensation", ...(at && { at }) },
        { place: placeOf(obligation) },
      );
    }
  },
});
