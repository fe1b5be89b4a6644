export * from "./edits.ts";
export * from "./repair.ts";
export * from "./encode.ts";
export * from "./diff.ts";
