// Made by `npm run make registry`. Do not edit.
import type { Rule } from "./rule/rule.ts";

/** Every rule of the project, in order of id. */
export const rules: readonly Rule[] = [
];
