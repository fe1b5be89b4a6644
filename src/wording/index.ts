export * from "./fill.ts";
export * from "./reasons.ts";
export * from "./grounds.ts";
export * from "./message.ts";
export type * from "./words.ts";
