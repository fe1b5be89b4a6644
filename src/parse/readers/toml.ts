import { parse, TomlError } from "smol-toml";
import { LINEAR, type Mapped } from "../../text/index.ts";
import type { Field, FieldTree, Scalar } from "../document.ts";
import { treeIn } from "../relocate.ts";

/** Reads TOML of any shape with the library, which knows no places: each value stands for the line its key begins. */
export function readToml(text: Mapped): FieldTree {
  const fields: Field[] = [];
  try {
    addFields(text.text, parse(text.text), [], fields);
    return treeIn(text, { fields, comments: [], troubles: [] });
  } catch (error) {
    const offset = error instanceof TomlError ? offsetOf(text.text, error.line, error.column) : 0;
    const message = "The TOML cannot be read from here on. Check quotation marks and brackets on this line.";
    return treeIn(text, {
      fields: [],
      comments: [],
      troubles: [{ id: "broken-toml", message, at: { start: offset, end: offset }, fatal: false }],
    });
  }
}

function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let i = 1; i < line; i++) start = source.indexOf("\n", start) + 1;
  return Math.min(source.length, start + Math.max(0, column - 1));
}

function addFields(source: string, value: unknown, path: readonly (string | number)[], fields: Field[]): void {
  if (Array.isArray(value)) value.forEach((item, i) => addFields(source, item, [...path, i], fields));
  else if (value !== null && typeof value === "object" && !(value instanceof Date)) {
    for (const [key, inner] of Object.entries(value)) addFields(source, inner, [...path, key], fields);
  } else fields.push(fieldOf(source, path, scalarOf(value)));
}

function scalarOf(value: unknown): Scalar {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : String(value instanceof Date ? value.toISOString() : value);
}

function fieldOf(source: string, path: readonly (string | number)[], value: Scalar): Field {
  const key = String(path.findLast((step) => typeof step === "string") ?? "");
  const found = source.search(
    new RegExp(`^[ \\t]*(?:[\\w.-]*\\.)?["']?${key.replace(/[^\w -]/g, "\\$&")}["']?[ \\t]*=`, "m"),
  );
  const start = Math.max(0, found);
  const feed = source.indexOf("\n", start);
  const at = { start, end: feed < 0 ? source.length : feed };
  const text = typeof value === "string" ? value : String(value ?? "");
  const inside = source.slice(at.start, at.end).indexOf(text);
  const runs = inside >= 0 && text !== "" ? [0, start + inside, LINEAR] : [0, at.start, at.end - at.start];
  return {
    path,
    value,
    text: { text, runs },
    at,
    keyAt: { start, end: start + key.length },
    origin: "front-matter",
    within: ["toml"],
  };
}
