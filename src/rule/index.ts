// The one door that rules use.
export * from "./rule.ts";
export * from "./law.ts";
export type * from "./finding.ts";
export * from "../facts/index.ts";
export type { SectionId } from "../posting/index.ts";
export { withCommas } from "../text/index.ts";
