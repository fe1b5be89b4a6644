import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { check, configSchema } from "../../src/config/index.ts";
import { rules } from "../../src/registry.ts";

const schema = configSchema(rules);
const judge = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

const level = fc.constantFrom("off", "info", "warning", "error", "eror", 2);
const someRule = fc.constantFrom(...rules.map(({ id }) => id), "pay/*", "pay/undisclosd");
const text = fc.oneof(fc.constantFrom("US-CO", "US-NY/nyc", "Colorado", "legal/eeo.md"), fc.string({ maxLength: 5 }));
const layer = {
  employer: fc.record(
    {
      name: text,
      employees: fc.oneof(fc.integer(), fc.double({ noNaN: true }), text),
      employeesIn: fc.dictionary(text, fc.integer()),
      hiresIn: fc.array(text),
      kind: fc.constantFrom("private", "privat"),
    },
    { requiredKeys: [] },
  ),
  statements: fc.record(
    { equalOpportunity: fc.oneof(text, fc.record({ file: text }, { requiredKeys: [] })), accomodation: text },
    { requiredKeys: [] },
  ),
  rules: fc.dictionary(someRule, fc.oneof(level, fc.tuple(level, fc.constant({})))),
};
const config = fc.record(
  {
    ...layer,
    ignore: fc.oneof(text, fc.array(fc.oneof(text, fc.integer()))),
    extends: fc.oneof(text, fc.array(text)),
    overrides: fc.array(fc.record({ files: fc.oneof(text, fc.array(text)), ...layer }, { requiredKeys: [] })),
  },
  { requiredKeys: [] },
);

test("our own checks say of every config what a JSON Schema library says", () => {
  fc.assert(
    fc.property(config, (value) => {
      expect(check(value, schema).length === 0, JSON.stringify(value)).toBe(judge(value));
    }),
    { numRuns: 300 },
  );
});
