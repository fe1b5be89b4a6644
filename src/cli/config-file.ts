import { join } from "node:path";
import { asText, isFile, readBytes } from "../host/index.ts";
import { decode } from "../parse/encoding.ts";

const NAMES = ["posting-lint.yaml", "posting-lint.yml", "posting-lint.json", "posting-lint.mjs", "posting-lint.js"];

/** The config that lies in a folder, if one does. */
export function configIn(folder: string): string | null {
  const name = NAMES.find((one) => isFile(join(folder, one)));
  if (name !== undefined) return join(folder, name);
  const packageFile = join(folder, "package.json");
  if (!isFile(packageFile)) return null;
  const bytes = readBytes(packageFile);
  return "why" in bytes || !textOf(bytes).includes('"posting-lint":') ? null : hasKey(bytes) ? packageFile : null;
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
