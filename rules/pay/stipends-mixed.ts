import { defineRule, pay } from "../../src/rule/index.ts";

/** Tells when pay by the week counts stipends in, so that nobody can tell what the work itself is paid. */
export default defineRule({
  id: "pay/stipends-mixed",
  since: "0.1.0",
  level: "info",
  needs: { pay },
  messages: {
    mixed: {
      problem: '"{figure}" a week counts stipends in.',
      why: "Stipends for housing and meals depend on where a person lives, so readers cannot compare the figure with other pay.",
      todo: 'Say what is paid for the work and what are stipends, for example "____ a week taxable, ____ in stipends".',
    },
  },
  check({ pay }, tell) {
    const stipend = pay.other.find(({ kind, amount }) => kind === "stipend" && amount === null);
    const weekly = pay.statements.find(({ period, max }) => period === "week" && max !== null);
    if (!stipend || !weekly || pay.statements.some(({ period }) => period === "hour")) return;
    tell(
      "mixed",
      { at: weekly.at, section: "compensation" },
      { figure: weekly.text.replace(/[\s/]*(?:per|a)?[\s/]*(?:week|wk)\w*$/i, "") },
    );
  },
});
