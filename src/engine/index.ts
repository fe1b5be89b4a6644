export { lintPosting, topOf, type ActiveRule } from "./lint.ts";
