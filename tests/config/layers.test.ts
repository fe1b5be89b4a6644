import { describe, expect, test } from "vitest";
import { configNouns } from "../../src/config/check-config.ts";
import { layersOf, mergeLayers, valueOf, type Config } from "../../src/config/index.ts";
import { configSchema } from "../../src/config/schema.ts";
import { parseFile } from "../../src/parse/index.ts";
import { defineRule, type Level } from "../../src/rule/index.ts";
import { problemsIn } from "../support/problems.ts";
import { readers } from "../support/readers.ts";

const MESSAGES = { found: { problem: "Something stands here.", why: "A test asks.", todo: "Nothing." } };
const rule = (id: string, level: Level, options?: Record<string, object>) =>
  defineRule({ id, since: "0.1.0", level, needs: {}, messages: MESSAGES, ...(options && { options }), check() {} });
const rules = [
  rule("pay/hidden", "error", { cap: { type: "integer", minimum: 1 } }),
  rule("pay/round", "off"),
  rule("tone/shouted", "info"),
];

const settled = (...configs: readonly Config[]) =>
  mergeLayers(
    configs.flatMap((config) => layersOf(config, { read: (path) => `  text of ${path}\n`, finderOf: () => () => [] })),
    rules,
  );
const levels = (...configs: readonly Config[]) =>
  Object.fromEntries(
    settled(...configs).rules.map(({ rule: { id }, level, levelIsChosen }) => [
      id,
      `${level}${levelIsChosen ? ", chosen" : ""}`,
    ]),
  );

describe("the rules of a config", () => {
  test("stay at their own level where nothing is said, those that are off left out", () => {
    expect(levels({})).toEqual({ "pay/hidden": "error", "tone/shouted": "info" });
  });

  test("follow their own name before their group's", () => {
    expect(levels({ rules: { "pay/*": "warning", "pay/hidden": "info" } })).toEqual({
      "pay/hidden": "info, chosen",
      "pay/round": "warning, chosen",
      "tone/shouted": "info",
    });
  });

  test("follow the last layer that speaks of them, and keep options that it leaves alone", () => {
    const {
      rules: [hidden],
    } = settled({ rules: { "pay/hidden": ["warning", { cap: 3 }] } }, { rules: { "pay/hidden": "error" } });
    expect(hidden).toMatchObject({ level: "error", options: { cap: 3 } });
    expect(levels({ rules: { "pay/hidden": "off" } })).toEqual({ "tone/shouted": "info" });
  });
});

test("employers are put together, their head-counts by place too; texts of statements are trimmed", () => {
  const { employer, statements, includes } = settled(
    {
      employer: { employees: 40, employeesIn: { "US-CO": 4 } },
      statements: { accommodation: { file: "help.md" } },
      includes: [{ file: "footer.md" }],
    },
    { employer: { employees: 41, employeesIn: { "US-TX": 9 } }, includes: [{ text: "Head.", position: "start" }] },
  );
  expect(employer).toEqual({ employees: 41, employeesIn: { "US-CO": 4, "US-TX": 9 } });
  expect(statements).toEqual({ accommodation: "text of help.md" });
  expect(includes).toEqual([
    { text: "  text of footer.md\n", position: "end" },
    { text: "Head.", position: "start" },
  ]);
});

describe("a problem of a config", () => {
  const place = { type: "string", description: "a place such as US-CO", pattern: "^US-" } as const;
  const schema = configSchema({ rules, place });
  const nouns = configNouns({ meant: () => [], nameOf: (id) => id });
  const sentences = (value: unknown) => problemsIn(value, schema, nouns).map(({ sentence }) => sentence);

  test.each([
    [{ rules: { "pay/hiden": "off" } }, 'There is no rule "pay/hiden". Did you mean "pay/hidden"?'],
    [{ rules: { "pay/hidden": "of" } }, 'Did you mean "off"?'],
    [
      { rules: { "pay/hidden": ["error", { cap: 0 }] } },
      '"rules.pay/hidden[1].cap" should be a whole number of 1 or more, not 0.',
    ],
    [{ rules: { "pay/hidden": [] } }, "but has 0 entries."],
    [{ rules: { "pay/hidden": ["error", { caps: 3 }] } }, 'Did you mean "cap"?'],
    [{ employer: { employees: -1 } }, "of 0 or more"],
    [{ employer: { kind: "privat" } }, 'Did you mean "private"?'],
    [{ employer: { reportsTo: "Colorado" } }, "a place such as US-CO"],
    [{ overrides: [{ rules: {} }] }, '"overrides[0]" lacks "files".'],
  ])("%j is told in a sentence that helps", (value, words) => {
    expect(sentences(value)).toHaveLength(1);
    expect(sentences(value)[0]).toContain(words);
  });

  test.each([
    [{ employer: { employees: 0 } }],
    [{ rules: { "pay/hidden": ["error", { cap: 1 }] } }],
    [{ employer: null }],
    [{}],
  ])("%j has none", (value) => expect(sentences(value)).toEqual([]));

  test("has the place of its key or of its value", () => {
    const source = "employer:\n  employes: 4\nrules:\n  pay/hidden: loud\n";
    const document = parseFile({ path: "posting-lint.yaml", content: source }, readers);
    const tree = valueOf({ fields: document.parts[0]!.fields });
    const words = problemsIn(tree.value, schema, nouns).map(({ path, ofKey }) => {
      const at = tree.placeOf(path, ofKey)!;
      return source.slice(at.start, at.end);
    });
    expect(words).toEqual(["employes", "loud"]);
  });
});
