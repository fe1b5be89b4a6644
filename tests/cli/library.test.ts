import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type * as library from "../../src/index.ts";
import { buildCli } from "../support/cli.ts";
import { UNPAID } from "./postings.ts";

const cli = await buildCli();
const { defaultRules, lint, readers, rules } = (await import(
  pathToFileURL(join(dirname(cli.program), "index.js")).href
)) as typeof library;

/** Everything there is to say: a key that is added to the type has to be taken as well. */
const employer: Required<library.Employer> = {
  name: "Fennmoor",
  employees: 40,
  employeesIn: { "US-CO": 4 },
  employeesPriorYearAverage: 38.5,
  contractors: 2,
  kind: "private",
  sector: "health",
  federalContractor: false,
  federalContractValue: 0,
  postedBy: "employer",
  usesAiInHiring: false,
  backgroundCheck: "none",
  reportsTo: "US-NY/nyc",
  hiresIn: ["US-CO"],
};
const input = { path: "nurse.md", content: UNPAID };
const circumstances = { asOf: "2026-11-22", employer: {}, statements: {} };

test("the library lints a text without the command line", () => {
  const [posting] = lint(input, readers, circumstances, defaultRules());
  expect(posting!.findings.map(({ rule }) => rule)).toContain("pay/undisclosed");
});

describe("what a program gives is checked", () => {
  const active = { rule: rules.find(({ id }) => id === "sections/missing")!, levelIsChosen: true, level: "error" };

  test.each<[string, unknown[], string]>([
    [
      "a day that is none",
      [input, readers, { ...circumstances, asOf: "2026-02-30" }],
      '"circumstances.asOf" should be text (a day such as "2026-11-22"), not "2026-02-30".',
    ],
    [
      "a date",
      [input, readers, { ...circumstances, asOf: new Date() }],
      "not a Date. Write date.toISOString().slice(0, 10).",
    ],
    [
      "an unknown key",
      [input, readers, { ...circumstances, employer: { emp: 1 } }],
      '"circumstances.employer" has no "emp". Did you mean "employees"?',
    ],
    [
      "a place by its name",
      [input, readers, { ...circumstances, employer: { employeesIn: { Colorado: 4 } } }],
      'Did you mean "US-CO"?',
    ],
    [
      "nothing said of statements",
      [input, readers, { asOf: "2026-11-22", employer: {} }],
      '"circumstances" lacks "statements".',
    ],
    [
      "a file for a statement",
      [input, readers, { ...circumstances, statements: { accommodation: { file: "help.md" } } }],
      '"circumstances.statements.accommodation" should be text',
    ],
    [
      "no content",
      [{ path: "nurse.md", content: undefined }, readers, circumstances],
      '"input.content" should be the text of a file or its bytes (a Uint8Array), not undefined.',
    ],
    [
      "a promise of content",
      [{ path: "nurse.md", content: Promise.resolve(UNPAID) }, readers, circumstances],
      "not a Promise. Await it first.",
    ],
    [
      "a mistyped column map",
      [{ ...input, colums: {} }, readers, circumstances],
      '"input" has no "colums". Did you mean "columns"?',
    ],
    [
      "a column without a name",
      [{ ...input, columns: { Stelle: 1 } }, readers, circumstances],
      '"input.columns.Stelle" should be text, not 1.',
    ],
    [
      "a format that there is not",
      [{ ...input, format: "markdwn" }, readers, circumstances],
      'Did you mean "markdown"?',
    ],
    ["no readers", [input, circumstances], "lacks"],
    [
      "a level that there is not",
      [input, readers, circumstances, [{ ...active, level: "warn", options: {} }]],
      '"active[0].level" should be "info", "warning" or "error", not "warn". Did you mean "warning"?',
    ],
    [
      "an option that the rule has not",
      [input, readers, circumstances, [{ ...active, options: { section: [] } }]],
      '"active[0].options" has no "section". Did you mean "sections"?',
    ],
    ["rules that were not made active", [input, readers, circumstances, rules], "more."],
    [
      "an option of the call that there is not",
      [input, readers, circumstances, defaultRules(), { heedDirectives: false }],
      'Did you mean "heedsDirectives"?',
    ],
    [
      "a cache that is none",
      [input, readers, circumstances, defaultRules(), { cache: new Map() }],
      '"options.cache" should be new Cache()',
    ],
  ])("%s is a TypeError that says so", (_, args, sentence) => {
    const call = () => Reflect.apply(lint, undefined, args);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(sentence);
  });

  test.each<[string, unknown[]]>([
    ["bytes", [{ ...input, content: Buffer.from(UNPAID) }, readers, circumstances]],
    ["the format of a hiring system", [{ ...input, content: "{}", format: "lever" }, readers, circumstances]],
    [
      "all that may be said of an employer",
      [
        input,
        readers,
        {
          ...circumstances,
          employer,
        },
      ],
    ],
    ["a key without a value", [input, readers, { ...circumstances, employer: { employees: undefined } }]],
    [
      "a term of one's own",
      [input, readers, { ...circumstances, terms: [{ find: () => [], message: "Say it plainly." }] }],
    ],
    ["an option of a rule", [input, readers, circumstances, [{ ...active, options: { sections: ["how-to-apply"] } }]]],
    [
      "a rule of one's own, with its own options",
      [
        input,
        readers,
        circumstances,
        [{ ...active, rule: { ...active.rule, id: "ours/parking" }, options: { spaces: 3 } }],
      ],
    ],
    [
      "all options of the call",
      [input, readers, circumstances, defaultRules(), { heedsDirectives: false, includes: ["Footer."] }],
    ],
  ])("%s is taken", (_, args) => expect(() => Reflect.apply(lint, undefined, args)).not.toThrow());
});
