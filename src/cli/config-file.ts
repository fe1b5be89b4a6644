import { join } from "node:path";
import { asText, isFile, readBytes } from "../host/index.ts";
import { decode } from "../parse/encoding.ts";

const NAMES = ["posting-lint.yaml", "posting-lint.yml", "posting-lint.json", "posting-lint.mjs", "posting-lint.js"];

/** Names that configs have with other tools, or in other languages, and the name that each has here. */
const MISNOMERS: Readonly<Record<string, string>> = {
  ".posting-lintrc": "posting-lint.yaml",
  ".posting-lintrc.yaml": "posting-lint.yaml",
  ".posting-lintrc.yml": "posting-lint.yaml",
  ".posting-lint.yaml": "posting-lint.yaml",
  ".posting-lint.yml": "posting-lint.yaml",
  "posting-lint.toml": "posting-lint.yaml",
  ".posting-lintrc.toml": "posting-lint.yaml",
  "posting-lint.jsonc": "posting-lint.json",
  "posting-lint.json5": "posting-lint.json",
  ".posting-lint.json": "posting-lint.json",
  ".posting-lintrc.json": "posting-lint.json",
  "posting-lint.cjs": "posting-lint.mjs",
  "posting-lint.ts": "posting-lint.mjs",
  "posting-lint.config.js": "posting-lint.js",
  "posting-lint.config.mjs": "posting-lint.mjs",
  ".posting-lintrc.js": "posting-lint.js",
  ".posting-lintrc.cjs": "posting-lint.mjs",
  ".posting-lintrc.mjs": "posting-lint.mjs",
};

/** The config that lies in a folder, if one does. */
export function configIn(folder: string): string | null {
  const name = NAMES.find((one) => isFile(join(folder, one)));
  if (name !== undefined) return join(folder, name);
  const packageFile = join(folder, "package.json");
  if (!isFile(packageFile)) return null;
  const bytes = readBytes(packageFile);
  return "why" in bytes || !textOf(bytes).includes('"posting-lint":') ? null : hasKey(bytes) ? packageFile : null;
}

/** A file that was meant as a config by its name, and how it becomes one; `null` where none lies in the folder. */
export function misnamedIn(folder: string): { readonly file: string; readonly next: string } | null {
  const misnamed = Object.keys(MISNOMERS).find((one) => isFile(join(folder, one)));
  return misnamed === undefined
    ? null
    : { file: join(folder, misnamed), next: nextStep(misnamed, MISNOMERS[misnamed]!) };
}

function nextStep(misnamed: string, name: string): string {
  if (misnamed.endsWith(".toml")) return `Write its settings as YAML into ${name}.`;
  const isProgram = name === "posting-lint.mjs";
  return `Call it ${name}${isProgram ? " and let it export the config: export default { … };" : "."}`;
}

/** The text of a config, however it is encoded. */
export function textOf(bytes: Uint8Array): string {
  const text = asText(bytes);
  return typeof text === "string" ? text : decode(text).text;
}

// A package.json may well depend on posting-lint without configuring it.
function hasKey(bytes: Uint8Array): boolean {
  try {
    const { "posting-lint": config } = JSON.parse(textOf(bytes)) as Record<string, unknown>;
    return config !== undefined && config !== null;
  } catch {
    return false;
  }
}
