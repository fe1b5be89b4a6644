import { applying, defineRule, duties, ifNeeded, placeOf, under } from "../../src/rule/index.ts";

/** Tells when the posting gives no way to apply and a law asks for one. */
export default defineRule({
  id: "pay/how-to-apply-missing",
  since: "0.1.0",
  level: "warning",
  duties: ["how-to-apply"],
  needs: { duties, applying },
  messages: {
    missing: {
      problem: "The posting does not say how to apply.",
      why: "{place} asks postings to say how to apply.",
      todo: '{check}Add "Apply at ____".',
    },
  },
  check({ duties, applying }, tell) {
    if (applying.isExplained) return;
    for (const duty of duties.of("how-to-apply")) {
      const decides = duty.decides ?? "the page where the posting is published does not show it";
      tell(
        "missing",
        { ...under({ ...duty, sure: false, decides }), section: "how-to-apply" },
        { place: placeOf(duty), check: ifNeeded({ decides }) },
      );
    }
  },
});
