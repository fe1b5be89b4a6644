import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { configSchema, lintCallSchema } from "../config/schema.ts";
import { formatNames } from "../parse/index.ts";
import type { Rule } from "../rule/index.ts";
import { catalogueSource } from "./catalogue.ts";
import { root, ruleIds } from "./knowledge.ts";
import { placeSchema } from "./place-schema.ts";
import { makeValidators } from "./validators.ts";

/** Writes all that follows from which rules there are: the registry, the catalogue, the schemas and their validators. */
export async function makeRegistry(): Promise<void> {
  const ids = ruleIds();
  writeFileSync(join(root, "src/registry.ts"), registrySource(ids));
  const rules = await Promise.all(ids.map(importRule));
  writeFileSync(join(root, "rules/README.md"), catalogueSource(rules, pageOf));
  writeFileSync(join(root, "schemas/config.schema.json"), configSchemaSource(rules));
  writeFileSync(join(root, "schemas/lint-call.schema.json"), lintCallSchemaSource(rules));
  for (const file of WITH_FORMATS) writeFileSync(join(root, file), withFormats(readFileSync(join(root, file), "utf8")));
  makeValidators();
}

/** Schemas written by hand, but for the names of formats. */
export const WITH_FORMATS = ["schemas/report.schema.json", "schemas/inspect.schema.json"];

/** The text of such a schema with the names that formats have now, wherever it says what a "format" may be. */
export function withFormats(schema: string): string {
  const value = JSON.parse(schema, (key, part: unknown) =>
    key === "format" && typeof part === "object" ? { enum: formatNames() } : part,
  ) as unknown;
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The text of the registry for these rule ids. */
export function registrySource(ids: readonly string[]): string {
  const imports = ids.map((id) => `import ${nameOf(id)} from "../rules/${id}.ts";`);
  return [
    "// Made by `npm run make registry`. Do not edit.",
    'import type { Rule } from "./rule/rule.ts";',
    ...imports,
    "",
    "/** Every rule of the project, in order of id. */",
    "export const rules: readonly Rule[] = [",
    ...ids.map((id) => `  ${nameOf(id)},`),
    "];",
    "",
  ].join("\n");
}

/** The text of `schemas/config.schema.json`. */
export function configSchemaSource(rules: readonly Rule[]): string {
  return `${JSON.stringify(configSchema({ rules, place: placeSchema() }), null, 2)}\n`;
}

/** The text of `schemas/lint-call.schema.json`. */
export function lintCallSchemaSource(rules: readonly Rule[]): string {
  return `${JSON.stringify(lintCallSchema({ rules, place: placeSchema(), formats: formatNames() }), null, 2)}\n`;
}

/** The page of a rule; empty where it is still to be written. */
export function pageOf(id: string): string {
  try {
    return readFileSync(join(root, "rules", `${id}.md`), "utf8");
  } catch {
    return "";
  }
}

async function importRule(id: string): Promise<Rule> {
  return ((await import(pathToFileURL(join(root, "rules", `${id}.ts`)).href)) as { default: Rule }).default;
}

function nameOf(id: string): string {
  return id.replace(/[/-]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
