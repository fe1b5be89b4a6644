import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkConfig } from "../../src/config/check-config.ts";
import type { Problem } from "../../src/config/problems/index.ts";
import { nameOf } from "../../src/config/problems/words.ts";

const schema = JSON.parse(readFileSync(new URL("../../schemas/config.schema.json", import.meta.url), "utf8")) as object;
const judge = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const names = { meant: () => [], nameOf: (id: string) => id };

const place = ["US-CO", "US-NY/nyc", "CA", "KZ", "FR-75", "CO-DC"];
const noPlace = ["CO", "US-XX", "UK", "ZZ", "Colorado"];
const odd: readonly unknown[] = [null, 3, -1, true, "text", [], {}, [1], { __proto__: null, constructor: 1 }];

/** Configs as they should be; or, with slips, with wrong names and values strewn in. */
function configs(slips: boolean) {
  const orOdd = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
    slips ? fc.oneof({ weight: 12, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(...odd) }) : value;
  const of = (right: readonly string[], wrong: readonly string[]) => fc.constantFrom(...right, ...(slips ? wrong : []));
  const some = (model: Record<string, fc.Arbitrary<unknown>>, requiredKeys: readonly string[] = []) =>
    orOdd(fc.record(model, { requiredKeys: slips ? [] : [...requiredKeys] }));
  const places = of(place, noPlace);
  const text = orOdd(fc.oneof(fc.constantFrom("legal/eeo.md", "", "germany/**"), fc.string({ maxLength: 5 })));
  const texts = fc.oneof(text, orOdd(fc.array(text)));
  const count = orOdd(fc.nat());
  const level = of(["off", "info", "warning", "error"], ["eror", "on"]);
  const textOrFile = fc.oneof(text, some({ file: text, ...(slips && { fiel: text }) }, ["file"]));
  const plain = fc.dictionary(of(["pay/*", "pay/undisclosed"], ["pay/undisclosd", "__proto__", "toString"]), level);
  const withOptions = some({
    "sections/missing": fc.oneof(level, fc.tuple(level, some({ sections: orOdd(fc.array(text)) }))),
    "pay/period-missing": fc.oneof(
      level,
      fc.tuple(level),
      fc.tuple(level, some({ "even-if-yearly": orOdd(fc.boolean()) })),
    ),
  });
  const layer = {
    employer: some({
      name: text,
      employees: count,
      employeesIn: orOdd(fc.dictionary(places, count)),
      employeesPriorYearAverage: fc.oneof(count, orOdd(fc.dictionary(places, count))),
      hiresIn: orOdd(fc.array(places)),
      reportsTo: orOdd(places),
      kind: of(["private", "public"], ["privat"]),
      federalContractor: orOdd(fc.boolean()),
      ...(slips && { emp: count }),
    }),
    statements: some({ equalOpportunity: textOrFile, accommodation: textOrFile, ...(slips && { accomodation: text }) }),
    includes: orOdd(fc.array(some({ file: text, text, position: of(["start", "end"], ["top"]) }))),
    rules: orOdd(fc.tuple(plain, withOptions).map(([a, b]) => Object.assign({}, a, b))),
    columns: orOdd(fc.dictionary(fc.string({ maxLength: 5 }), text)),
    terms: orOdd(fc.array(some({ words: texts, pattern: text, message: text }, ["words", "message"]))),
  };
  return some({
    ...layer,
    ignore: texts,
    extends: texts,
    overrides: orOdd(fc.array(some({ files: texts, ...layer }, ["files"]))),
  });
}

test("the compiled checks say of every config what the published schema says, and each mistake is told once", () => {
  let valid = 0;
  let invalid = 0;
  fc.assert(
    fc.property(fc.oneof(configs(false), configs(true)), (value) => {
      const problems = checkConfig(value, names);
      expect(problems.length === 0, JSON.stringify(value)).toBe(judge(value));
      if (problems.length === 0) valid++;
      else invalid++;
      const errors = judge.errors ?? [];
      for (const { instancePath } of errors)
        expect(
          problems.some(({ path }) => isNear(instancePath, path)),
          `${instancePath} in ${JSON.stringify(value)}`,
        ).toBe(true);
      for (const { path, sentence } of problems) expect(sentence).toContain(lastOf(path));
      const told = problems.map(({ path, ofKey, sentence }) => JSON.stringify([path, ofKey, lacking(sentence)]));
      expect(new Set(told).size, told.join("\n")).toBe(told.length);
      expect(problems.length).toBeLessThanOrEqual(errors.length);
    }),
    { numRuns: 300 },
  );
  // Configs that are all wrong, or all right, would prove little.
  expect(Math.min(valid, invalid)).toBeGreaterThan(30);
});

/** A mistake is told where the schema sees it, in a part of that value, or for the whole that it is a part of. */
function isNear(pointer: string, path: Problem["path"]): boolean {
  const told = path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return `${told}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${told}/`);
}

/** The part of a sentence that shows its place: the key or the index at the end of the path. */
function lastOf(path: Problem["path"]): string {
  const last = path.at(-1);
  if (last === undefined) return "config";
  return typeof last === "number" ? `[${last}]` : nameOf([last]).slice(1, -1).replace(/…$/, "").slice(0, 20);
}

/** Two keys that lack at one place are two mistakes. */
function lacking(sentence: string): string {
  return / lacks /.test(sentence) ? sentence : "";
}
