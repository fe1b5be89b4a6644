export * from "./fact.ts";
export * from "./certainty.ts";
export type * from "./reasons.ts";
export type { Decision } from "./steps.ts";
export * from "./registry.ts";
// What rules and commands ask without a posting, or beside one.
export * from "./obligations/breach.ts";
export * from "./occupation/title-match.ts";
export * from "./credentials/names.ts";
export * from "./credentials/demands.ts";
