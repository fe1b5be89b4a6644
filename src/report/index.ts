export * from "./reported.ts";
export * from "./paint.ts";
export * from "./wrap.ts";
export { jsonReporter, jsonlReporter } from "./json.ts";
export { prettyReporter } from "./pretty.ts";
