export * from "./span.ts";
export * from "./mapped.ts";
export * from "./lines.ts";
