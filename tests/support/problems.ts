import { Ajv2020 } from "ajv/dist/2020.js";
import { problemsOf, type Nouns, type Problem, type Schema } from "../../src/config/problems/index.ts";

/** What is wrong with a value by a schema, found by a JSON Schema library and worded by us. */
export function problemsIn(value: unknown, schema: Schema, nouns: Nouns): readonly Problem[] {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  validate(value);
  return problemsOf(validate.errors ?? [], value, schema, nouns);
}
