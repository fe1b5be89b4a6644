import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { knowledgeFile } from "./validation/file.ts";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The folder of the knowledge, from the project. */
export const KNOWLEDGE = "rules/knowledge";

/** What one YAML file of the knowledge says; `demandSound` has looked whether it is a `T`. */
export function readKnowledge<T>(path: string): T {
  return knowledgeFile(join(root, KNOWLEDGE), path).value as T;
}

/** Every YAML file of one folder of the knowledge, by file name without ending, in order of name. */
export function readKnowledgeFolder<T>(folder: string): ReadonlyMap<string, T> {
  const files = readdirSync(join(root, KNOWLEDGE, folder))
    .filter((file) => file.endsWith(".yaml"))
    .sort();
  return new Map(files.map((file) => [basename(file, ".yaml"), readKnowledge<T>(`${folder}/${file}`)]));
}

/** Paths under `rules/` of every rule, `group/name`, in order. */
export function ruleIds(): string[] {
  const groups = readdirSync(join(root, "rules"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return groups
    .flatMap((group) =>
      readdirSync(join(root, "rules", group.name))
        .filter((file) => file.endsWith(".ts"))
        .map((file) => `${group.name}/${basename(file, ".ts")}`),
    )
    .sort();
}
