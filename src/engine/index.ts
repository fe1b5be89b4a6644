export { lintPosting, type Judging } from "./lint.ts";
export { hash } from "./fingerprint.ts";
export { topOf } from "./run-rule.ts";
