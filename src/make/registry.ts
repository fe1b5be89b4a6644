import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, ruleIds } from "./knowledge.ts";

/** Writes `src/registry.ts`: every rule, imported once, in order of id. */
export function makeRegistry(): void {
  writeFileSync(join(root, "src/registry.ts"), registrySource(ruleIds()));
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

function nameOf(id: string): string {
  return id.replace(/[/-]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
