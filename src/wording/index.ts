export * from "./reasons.ts";
export * from "./grounds.ts";
export type * from "./words.ts";
