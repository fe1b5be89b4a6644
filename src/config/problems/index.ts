export { stepsOf } from "./pointer.ts";
export { problemsOf } from "./problems.ts";
export type { SchemaError, Validator } from "./error-index.ts";
export type { Schema } from "./json-schema.ts";
export type { Advice, Nouns, Problem } from "./sentences.ts";
