import type { Mapped } from "../text/index.ts";
import type { FieldTree, Readers } from "./document.ts";
import { scanJson } from "./json/scan.ts";
import { treeIn } from "./relocate.ts";

/**
 * The fields of JSON text, with escapes undone and every place kept: strict JSON by our own scanner, anything else by
 * the library. An empty list or object is one field with the value `null`.
 */
export function readJsonFields(text: Mapped, readers: Readers): FieldTree {
  const tree = scanJson(text.text);
  return tree ? treeIn(text, tree) : readers.json().readLooseJson(text, readers);
}
