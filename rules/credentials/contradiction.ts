import { contradictingIssuers, contradictions, defineRule } from "../../src/rule/index.ts";

/** Tells when two lines ask for the same credential in ways that cannot both be meant. */
export default defineRule({
  id: "credentials/contradiction",
  since: "0.1.0",
  level: "error",
  languages: ["en"],
  needs: { contradictions, contradictingIssuers },
  messages: {
    preferredAndRequired: {
      problem: '"{weak}" is preferred here, and "{strong}" is required in another line.',
      why: "Candidates cannot tell which one holds, and those without it stay away.",
      todo: "Keep one of the two lines.",
    },
    eligibleAndRequired: {
      problem: '"{weak}" accepts eligibility here, and "{strong}" asks for certification in another line.',
      why: "Physicians who finished training lately cannot tell whether they may apply.",
      todo: 'Keep one of the two, for example "Board certified, or eligible and certified within five years of training".',
    },
    nowAndLater: {
      problem: '"{weak}" may come later here, and "{strong}" must be held already in another line.',
      why: "Candidates from other states cannot tell whether they may apply.",
      todo: "Keep one of the two, and say by when the license must be there.",
    },
    oneIssuerAndAny: {
      problem: '"{text}" here, and "{other}" is accepted in another line.',
      why: "Candidates with a card of another issuer cannot tell whether they have to take the course again.",
      todo: "Keep one of the two.",
    },
  },
  check({ contradictions, contradictingIssuers }, tell) {
    for (const { text, at, other } of contradictingIssuers)
      tell("oneIssuerAndAny", { at, level: "info" }, { text, other });
    for (const { kind, strong, weak } of contradictions) {
      const message =
        kind === "preferred-and-required"
          ? "preferredAndRequired"
          : kind === "eligible-and-required"
            ? "eligibleAndRequired"
            : "nowAndLater";
      tell(
        message,
        { at: weak.at, level: kind === "preferred-and-required" ? "error" : "warning" },
        { weak: weak.text, strong: strong.text },
      );
    }
  },
});
