export * from "./span.ts";
export * from "./mapped.ts";
export * from "./lines.ts";
export * from "./sentence.ts";
export * from "./nearest.ts";
export * from "./date.ts";
export * from "./day.ts";
export * from "./figure.ts";
