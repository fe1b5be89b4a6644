export * from "./fill.ts";
export * from "./reasons.ts";
export * from "./grounds.ts";
export * from "./message.ts";
export * from "./laws.ts";
export { english as lawPage } from "./en/law-page.ts";
export type * from "./words.ts";
