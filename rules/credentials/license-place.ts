import { defineRule, licenseElsewhere } from "../../src/rule/index.ts";

/** Tells when the licence asked for is one of another state than the one the work is in. */
export default defineRule({
  id: "credentials/license-place",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { licenseElsewhere },
  messages: {
    elsewhere: {
      problem: "A license of {asked} is asked for, and the work is in {work}.",
      why: "A license counts in the state where the patients or clients are.",
      todo: "Please check: it is right only if the people served are in {asked}. Otherwise ask for a license of the state of work.",
    },
  },
  check({ licenseElsewhere: found }, tell) {
    if (found) tell("elsewhere", { at: found.mention.at, sure: false }, { asked: found.asked, work: found.work });
  },
});
