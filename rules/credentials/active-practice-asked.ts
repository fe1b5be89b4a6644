import { defineRule, places, activePracticeAsked } from "../../src/rule/index.ts";

/** Tells when a full-time post away from patients asks for active practice. */
export default defineRule({
  id: "credentials/active-practice-asked",
  since: "0.1.0",
  level: "info",
  languages: ["en"],
  needs: { places, activePracticeAsked },
  messages: {
    besideFullTime: {
      problem: '"{text}" is asked for a post without patients.',
      why: "People who take the post full time have little time left to see patients, and cannot tell how much practice is meant.",
      todo: "Say how many hours a month of practice you mean.",
    },
  },
  check({ places, activePracticeAsked }, tell) {
    if (activePracticeAsked === null || (places.workplace !== "remote" && !activePracticeAsked.isReview)) return;
    tell("besideFullTime", { at: activePracticeAsked.mention.at }, { text: activePracticeAsked.mention.text });
  },
});
