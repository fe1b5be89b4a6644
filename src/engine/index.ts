export { lintPosting, type Judging } from "./lint.ts";
export { topOf } from "./run-rule.ts";
