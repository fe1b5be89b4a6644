import { defineRule, misnamings } from "../../src/rule/index.ts";

/** Tells when a person is asked for an accreditation that only organisations get. */
export default defineRule({
  id: "credentials/facility-accreditation-asked",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { misnamings },
  messages: {
    ofOrganisations: {
      problem: '"{text}" is asked of the applicant.',
      why: "{known} accredits or certifies organisations, buildings or laboratories, never people.",
      todo: 'Ask for experience instead: "Experience in a {text} accredited setting".',
    },
  },
  check({ misnamings }, tell) {
    for (const { kind, text, known, at } of misnamings)
      if (kind === "accreditor") tell("ofOrganisations", { at }, { text, known });
  },
});
