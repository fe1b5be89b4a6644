import { applying, defineRule, obligations, placeOf, under } from "../../src/rule/index.ts";

/** Tells when the posting gives no way to apply and a law asks for one. */
export default defineRule({
  id: "pay/how-to-apply-missing",
  since: "0.1.0",
  level: "warning",
  obligations: ["how-to-apply"],
  needs: { obligations, applying },
  messages: {
    missing: {
      problem: "The posting does not say how to apply.",
      why: "{place} asks postings to say how to apply.",
      todo: 'Add "Apply at ____".',
    },
  },
  check({ obligations, applying }, tell) {
    if (applying.isExplained) return;
    for (const obligation of obligations.of("how-to-apply"))
      tell(
        "missing",
        { ...under(obligation, applying.hasNoButton), section: "how-to-apply" },
        { place: placeOf(obligation) },
      );
  },
});
