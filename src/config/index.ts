export * from "./schema.ts";
export * from "./check.ts";
export * from "./glob.ts";
export * from "./patterns.ts";
export * from "./layers.ts";
export * from "./value.ts";
