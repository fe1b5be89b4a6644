import {
  defineRule,
  equalOpportunity,
  isSure,
  withCommas,
  writing,
  type EqualOpportunity,
} from "../../src/rule/index.ts";

/** Tells when no equal-opportunity statement stands in a posting that should carry one. */
export default defineRule({
  id: "equal-opportunity/statement-missing",
  since: "0.1.0",
  level: "warning",
  needs: { equalOpportunity, writing },
  messages: {
    approvedMissing: {
      problem: "Your equal-opportunity statement is not in this posting.",
      why: "Your configuration asks for it in every posting.",
      todo: "Add: {line}",
    },
    contractorMissing: {
      problem: "No equal-opportunity statement is shown.",
      why: "Federal contractors carry a line that names {classes} in every advertisement.",
      todo: "Add: {line}",
    },
    maybeMissing: {
      problem: "No equal-opportunity statement is shown.",
      why: "Federal contractors owe one in every advertisement; other employers choose to carry it.",
      check: "It is needed if you hold a federal contract above {above} US dollars. For example: {line}",
    },
  },
  check({ equalOpportunity: asked, writing }, tell) {
    if (asked.statement || asked.hasApproved || !asked.isAsked) return;
    const line = asked.approved ?? SHORT_LINE;
    const section = "eeo";
    const insertion = writing.section("Equal opportunity", line);
    const suggestions = insertion ? [{ title: "Add the statement at the end", edits: [insertion] }] : [];

    if (asked.approved) {
      tell("approvedMissing", { section, ...(insertion && { fix: [insertion] }) }, { line });
      return;
    }
    const first = asked.lines[0];
    if (!first || !asked.isContractor.value) return;
    if (isSure(asked.isContractor))
      tell(
        "contractorMissing",
        { section, because: first.line, suggestions },
        { classes: classesIn(asked.lines), line },
      );
    else
      tell(
        "maybeMissing",
        { section, restsOn: [asked.isContractor], because: first.line, suggestions },
        { above: withCommas(first.above), line },
      );
  },
});

// Both agencies accept a line this short.
const SHORT_LINE = "Equal opportunity employer, including disability and protected veterans.";

function classesIn(lines: EqualOpportunity["lines"]): string {
  return lines
    .flatMap(({ line }) => line.names)
    .map((name) => NAMES[name] ?? name)
    .join(" and ");
}

const NAMES: Readonly<Record<string, string>> = { disability: "disability", veteran_status: "veterans" };
