export type { Problem } from "./problems/index.ts";
export * from "./glob.ts";
export * from "./patterns.ts";
export * from "./layers.ts";
export * from "./value.ts";
