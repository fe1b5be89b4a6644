import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogueSource } from "../../src/make/catalogue.ts";
import { idsSource } from "../../src/make/ids.ts";
import { KNOWLEDGE, root, ruleIds } from "../../src/make/knowledge.ts";
import { LISTS } from "../../src/make/lists.ts";
import { PAGES } from "../../src/make/readme.ts";
import {
  configSchemaSource,
  lintCallSchemaSource,
  pageOf,
  registrySource,
  WITH_FORMATS,
  withFormats,
} from "../../src/make/registry.ts";
import { everyTerm } from "../../src/make/tables.ts";
import { tidied } from "../../src/make/tidy.ts";
import { yamlFiles } from "../../src/make/validation/file.ts";
import { demandSound } from "../../src/make/validation/validate.ts";
import { validatorSource } from "../../src/make/validators.ts";
import { fileFormats } from "../../src/parse/formats.ts";
import { rules } from "../../src/registry.ts";
import { reportFormats } from "../../src/report/index.ts";
import { todoOf } from "../../src/wording/index.ts";

type Make = (text: string) => string | Promise<string>;

// Each of these is written by `npm run make registry`, the pages by `npm run make readme`; a rule, a fact, a format or a
// flag that was added or changed without it shows here.
test.each<[string, Make]>([
  ...Object.entries(LISTS),
  ...Object.entries(PAGES),
  ...WITH_FORMATS.map((path): [string, Make] => [path, withFormats]),
  ["src/registry.ts", () => registrySource(ruleIds())],
  ["rules/README.md", () => catalogueSource(rules, pageOf)],
  ["schemas/config.schema.json", () => configSchemaSource(rules)],
  ["schemas/lint-call.schema.json", () => lintCallSchemaSource(rules)],
  ["src/config/compiled/config.ts", () => validatorSource("config")],
  ["src/config/compiled/lint-call.ts", () => validatorSource("lint-call")],
])("%s is as it would be made now", async (path, make) => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  expect(text).toBe(await make(text));
});

// Written by `npm run make tables`; words that were changed in YAML without it show here.
test("src/tables/ids.ts is as it would be made now", async () => {
  const made = idsSource(demandSound(), await everyTerm());
  expect(readFileSync(new URL("../../src/tables/ids.ts", import.meta.url), "utf8")).toBe(made);
});

test("every format is called as its folder or file is, and no ending is of two", () => {
  for (const [id, format] of Object.entries(fileFormats)) expect(format.id).toBe(id);
  for (const [name, format] of Object.entries(reportFormats)) expect(format.name).toBe(name);
  const endings = Object.values(fileFormats).flatMap((format) => [...format.endings, ...(format.rareEndings ?? [])]);
  expect(endings.filter((ending, i) => endings.indexOf(ending) !== i)).toEqual([]);
});

test("every rule is called as its file is, and says all that it can say", () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds());
  for (const { id, messages } of rules) {
    expect(Object.keys(messages).length, id).toBeGreaterThan(0);
    for (const message of Object.values(messages))
      for (const sentence of [message.problem, message.why, todoOf(message)]) expect(sentence.trim(), id).not.toBe("");
  }
});

// Written by `npm run make tidy`: in that form, a change of a day or a word is a change of one line.
test("every file of knowledge stands in its one form", () => {
  const folder = join(root, KNOWLEDGE);
  const untidy = yamlFiles(folder).filter((path) => {
    const text = readFileSync(join(folder, path), "utf8");
    return tidied(text, path) !== text;
  });
  expect(untidy).toEqual([]);
});
