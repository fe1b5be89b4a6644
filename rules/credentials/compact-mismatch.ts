import { compactClaims, defineRule } from "../../src/rule/index.ts";

/** Tells when a compact is asked for where the place of work takes no part in it. */
export default defineRule({
  id: "credentials/compact-mismatch",
  since: "0.1.0",
  level: "error",
  languages: ["en"],
  needs: { compactClaims },
  messages: {
    notMember: {
      problem: '"{text}" is asked for, and the work is in {place}.',
      why: "{place} has not joined the {compact}; a license of its own is needed there.",
      todo: "Ask for a {place} license.",
    },
    notOperational: {
      problem: '"{text}" is asked for, and the work is in {place}.',
      why: "{place} has joined the {compact}, and it cannot be used there yet.",
      todo: "Ask for a {place} license until it can.",
    },
    listIncomplete: {
      problem: "The list of compact states is out of date or incomplete.",
      why: "It differs from the members of the {compact} in {count} places ({states}).",
      todo: "Leave the list out and name the compact, or the states you need.",
    },
  },
  check({ compactClaims }, tell) {
    for (const claim of compactClaims) {
      const { problem, compact, text, at, placeText, missing } = claim;
      const profession = { cite: `members as read on ${compact.read}`, url: compact.url };
      if (problem === "not-member" || problem === "not-operational") {
        tell(
          problem === "not-member" ? "notMember" : "notOperational",
          { at, profession, restsOn: [claim], levelInDoubt: "info" },
          { text, place: placeText, compact: compact.name },
        );
      }
      if (problem === "list-incomplete") {
        tell(
          "listIncomplete",
          { at, profession, level: "warning" },
          {
            compact: compact.name,
            count: missing.length,
            states:
              missing
                .slice(0, 6)
                .map((id) => id.slice(3))
                .join(" ") + (missing.length > 6 ? " …" : ""),
          },
        );
      }
    }
  },
});
