export * from "./edits.ts";
export * from "./repair.ts";
export * from "./diff.ts";
