import { boardClaims, defineRule } from "../../src/rule/index.ts";

/** Tells when a list of primary-care specialties holds one that is none. */
export default defineRule({
  id: "credentials/specialty-list-odd",
  since: "0.1.0",
  level: "info",
  languages: ["en"],
  needs: { boardClaims },
  messages: {
    notPrimaryCare: {
      problem: "{specialty} is listed as a primary care specialty.",
      why: "Primary care means family medicine, internal medicine and pediatrics; payers and schools count no other.",
      todo: "Leave it out, or drop the words \"primary care\".",
    },
  },
  check({ boardClaims }, tell) {
    for (const { kind, at, specialty } of boardClaims) if (kind === "not-primary-care") tell("notPrimaryCare", { at }, { specialty });
  },
});
