import { defineRule, places, practiceAsked } from "../../src/rule/index.ts";

/** Tells when a full-time post away from patients asks for active practice. */
export default defineRule({
  id: "credentials/active-practice-asked",
  since: "0.1.0",
  level: "info",
  languages: ["en"],
  needs: { places, practiceAsked },
  messages: {
    besideFullTime: {
      problem: '"{text}" is asked for a post without patients.',
      why: "People who take the post full time have little time left to see patients, and cannot tell how much practice is meant.",
      todo: "Say how many hours a month of practice you mean.",
    },
  },
  check({ places, practiceAsked }, tell) {
    if (practiceAsked === null || (places.workplace !== "remote" && !practiceAsked.isReview)) return;
    tell("besideFullTime", { at: practiceAsked.mention.at }, { text: practiceAsked.mention.text });
  },
});
