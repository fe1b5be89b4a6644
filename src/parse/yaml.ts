import { mapped } from "../text/index.ts";
import type { Field, FieldTree, Readers } from "./document.ts";
import { scanYaml } from "./yaml/scan.ts";

/**
 * Reads the YAML between two offsets of a source: the usual shapes by our own scanner, everything else by the library.
 */
export function readYaml(
  source: string,
  start: number,
  end: number,
  readers: Readers,
  origin: Field["origin"],
): FieldTree {
  const tree = scanYaml(source.slice(0, end), origin, start);
  if (tree) return tree;
  const full = readers.yaml().readYaml(mapped(source, start, end));
  return { ...full, fields: full.fields.map((field) => (field.origin === origin ? field : { ...field, origin })) };
}
