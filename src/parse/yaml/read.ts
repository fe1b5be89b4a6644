import { mapped } from "../../text/index.ts";
import type { Field, FieldTree } from "../document.ts";
import type { Readers } from "../reader.ts";

/** Reads the YAML between two offsets of a source, by the library. */
export function readYaml(
  source: string,
  start: number,
  end: number,
  readers: Readers,
  origin: Field["origin"],
): FieldTree {
  const tree = readers.yaml().readYaml(mapped(source, start, end));
  return { ...tree, fields: tree.fields.map((field) => (field.origin === origin ? field : { ...field, origin })) };
}
