import type { Field, Format, Part, Scalar } from "../../src/parse/document.ts";
import { mapped } from "../../src/text/index.ts";

/** Nested plain data, as JSON has it. */
export type Plain = Scalar | readonly Plain[] | { readonly [key: string]: Plain };

/** A part whose fields are those of `data`; their places are those in its JSON text, one after another. */
export function partOf(data: Plain, format: Format = "json", origin: Field["origin"] = "source"): Part {
  const fields = fieldsOf(data, [], origin);
  return { at: { start: 0, end: fields.length * 100 }, format, blocks: [], fields };
}

function fieldsOf(data: Plain, path: readonly (string | number)[], origin: Field["origin"]): Field[] {
  if (Array.isArray(data)) return data.flatMap((entry: Plain, i) => fieldsOf(entry, [...path, i], origin));
  if (typeof data === "object" && data !== null)
    return Object.entries(data).flatMap(([key, value]) => fieldsOf(value as Plain, [...path, key], origin));
  const value = data as Scalar;
  const text = mapped(String(value));
  return [
    { path, value, text, at: { start: 0, end: text.text.length }, keyAt: { start: 0, end: 0 }, origin, within: [] },
  ];
}
