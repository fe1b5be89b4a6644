import type { Field } from "../document.ts";
import type { ReadHints } from "../reader.ts";

/**
 * Gives the columns that the config names the names of the posting model: `Stelle` → `title`, `von` → `baseSalary.min`.
 */
export function withColumns(fields: readonly Field[], columns: ReadHints["columns"]): readonly Field[] {
  if (!columns) return fields;
  return fields.map((field) => {
    const key = field.path.filter((step) => typeof step === "string").join(".");
    const name = Object.hasOwn(columns, key) ? columns[key] : undefined;
    return name === undefined ? field : { ...field, path: name.split(".") };
  });
}
