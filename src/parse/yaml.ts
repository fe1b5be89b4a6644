import type { Mapped } from "../text/index.ts";
import type { Field, FieldTree, Readers } from "./document.ts";
import { treeIn } from "./relocate.ts";
import { scanYaml } from "./yaml/scan.ts";

/** Reads YAML: the usual shapes by our own scanner, everything else by the library. */
export function readYaml(text: Mapped, readers: Readers, origin: Field["origin"]): FieldTree {
  const tree = scanYaml(text.text, origin);
  if (tree) return treeIn(text, tree);
  const full = readers.yaml().readYaml(text);
  return { ...full, fields: full.fields.map((field) => (field.origin === origin ? field : { ...field, origin })) };
}
