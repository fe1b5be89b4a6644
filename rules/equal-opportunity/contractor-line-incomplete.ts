import { defineRule, equalOpportunity, isSure } from "../../src/rule/index.ts";

/** Tells when a federal contractor's statement names neither disability nor veterans where it must. */
export default defineRule({
  id: "equal-opportunity/contractor-line-incomplete",
  since: "0.1.0",
  level: "error",
  needs: { equalOpportunity },
  messages: {
    classMissing: {
      problem: "The equal-opportunity statement does not name {class}.",
      why: 'A federal contractor\'s line must say the word; letters such as "M/F/D/V" are not enough.',
      todo: "Write for example: Equal opportunity employer, including disability and protected veterans.",
    },
  },
  check({ equalOpportunity: { statement, classes, lines, isContractor } }, tell) {
    if (!statement || !isContractor.value || !isSure(isContractor)) return;
    for (const { line } of lines) {
      for (const name of line.names) {
        if (!classes.has(name))
          tell("classMissing", { at: statement.at, because: line, section: "eeo" }, { class: LABELS[name] ?? name });
      }
    }
  },
});

const LABELS: Readonly<Record<string, string>> = { disability: "disability", veteran_status: "protected veterans" };
