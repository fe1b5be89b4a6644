import { defineRule, disclosure, obligations, pay, placeOf, under, type PayStatement } from "../../src/rule/index.ts";

/**
 * Tells when pay has a floor but no ceiling, or a ceiling but no floor: under each law that asks for both, else as
 * advice.
 */
export default defineRule({
  id: "pay/open-ended",
  since: "0.1.0",
  level: "warning",
  obligations: ["pay-range"],
  advisesToo: true,
  needs: { pay, obligations, disclosure },
  messages: {
    noCeiling: {
      problem: '"{figure}" has no upper end.',
      why: "{place} asks for the highest pay too.",
      todo: 'Give both ends, for example "____ to ____".',
    },
    noFloor: {
      problem: '"{figure}" has no lower end.',
      why: "{place} asks for the lowest pay too.",
      todo: 'Give both ends, for example "____ to ____".',
    },
    openAbove: {
      problem: '"{figure}" has no upper end.',
      why: "Readers cannot tell what the job may pay.",
      todo: 'Give the highest pay you expect too, for example "____ to ____".',
    },
    openBelow: {
      problem: '"{figure}" has no lower end.',
      why: "Readers cannot tell what they would be paid at least.",
      todo: 'Give the lowest pay you expect too, for example "____ to ____".',
    },
  },
  check({ pay, obligations, disclosure }, tell) {
    for (const breach of disclosure) {
      const { obligation, lacks, at, text } = breach;
      if (lacks !== "ceiling" && lacks !== "floor") continue;
      const values = { figure: text, place: placeOf(obligation) };
      tell(
        lacks === "ceiling" ? "noCeiling" : "noFloor",
        { level: "error", ...under(obligation, breach), section: "compensation", ...(at && { at }) },
        values,
      );
    }
    // Where a law speaks of pay it also says which form will do; advice would only contradict it.
    const isSettledByLaw = obligations.of("pay-range").length > 0;
    if (isSettledByLaw || !pay.statements.every(isOpen)) return;
    const open = pay.statements[0];
    if (open)
      tell(
        open.shape === "open-above" ? "openAbove" : "openBelow",
        { at: open.at, level: "info" },
        { figure: open.text },
      );
  },
});

function isOpen({ shape }: PayStatement): boolean {
  return shape === "open-above" || shape === "open-below";
}
