import { boardClaims, defineRule } from "../../src/rule/index.ts";

/** Tells when a board is asked to certify what it does not, or when there is no such board. */
export default defineRule({
  id: "credentials/board-mismatch",
  since: "0.1.0",
  level: "error",
  languages: ["en"],
  needs: { boardClaims },
  messages: {
    notItsSpecialty: {
      problem: "{board} does not certify {specialty}.",
      why: "No physician can hold the certificate as it is written.",
      todo: "Ask for certification in {specialty} by {advice}.",
    },
    noSuchBoard: {
      problem: '"{board}" is no recognised board.',
      why: "No physician can hold its certificate.",
      todo: "{advice}",
    },
    outside: {
      problem: '"{board}" is no ABMS or AOA board.',
      why: "Most hospitals and payers do not take its certificate for board certification.",
      todo: "{advice}",
    },
  },
  check({ boardClaims }, tell) {
    for (const { kind, at, board, specialty, advice } of boardClaims) {
      if (kind === "not-primary-care" || kind === "family-medicine-left-out") continue;
      const message =
        kind === "not-its-specialty" ? "notItsSpecialty" : kind === "no-such-board" ? "noSuchBoard" : "outside";
      tell(message, { at, level: kind === "outside" ? "info" : "error" }, { board, specialty, advice });
    }
  },
});
