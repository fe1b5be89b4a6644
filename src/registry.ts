// Made by `npm run make registry`. Do not edit.
import type { Rule } from "./rule/rule.ts";
import equalOpportunityContractorLineIncomplete from "../rules/equal-opportunity/contractor-line-incomplete.ts";
import equalOpportunityOutdatedReference from "../rules/equal-opportunity/outdated-reference.ts";
import equalOpportunityStatementMissing from "../rules/equal-opportunity/statement-missing.ts";

/** Every rule of the project, in order of id. */
export const rules: readonly Rule[] = [
  equalOpportunityContractorLineIncomplete,
  equalOpportunityOutdatedReference,
  equalOpportunityStatementMissing,
];
