import { boardClaims, defineRule } from "../../src/rule/index.ts";

/** Tells when a list of primary-care specialties holds one that is none, or leaves out the largest. */
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
      todo: 'Leave it out, or drop the words "primary care".',
    },
    familyMedicineLeftOut: {
      problem: "The list of primary care specialties leaves out family medicine.",
      why: "Most physicians in primary care for all ages are certified in it, and read the list as a no.",
      check: 'whether you want them too: add "family medicine".',
    },
  },
  check({ boardClaims }, tell) {
    for (const claim of boardClaims) {
      const { kind, at, specialty } = claim;
      if (kind === "not-primary-care") tell("notPrimaryCare", { at }, { specialty });
      if (kind === "family-medicine-left-out") tell("familyMedicineLeftOut", { at, restsOn: [claim] });
    }
  },
});
