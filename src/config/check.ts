import { didYouMean, listed } from "../text/index.ts";
import type { Schema } from "./schema.ts";

/** Something in a config that cannot be meant, and where. */
export interface Problem {
  /** Keys and indexes from the root. */
  readonly path: readonly (string | number)[];
  /** True where the key is wrong, false where its value is. */
  readonly ofKey: boolean;
  readonly sentence: string;
}

/** Checks a value against its schema. Every problem is told, each in one sentence. */
export function check(value: unknown, schema: Schema, path: Problem["path"] = []): Problem[] {
  const tell = (sentence: string): Problem[] => [{ path, ofKey: false, sentence }];
  // A group or list with nothing in it yet says nothing.
  if (value === null && [schema, ...(schema.anyOf ?? [])].some(({ type }) => type === "object" || type === "array"))
    return [];
  if (schema.anyOf) return checkAny(value, schema, path);
  const fits = schema.enum ? schema.enum.includes(value as string) : typeFits(value, schema.type);
  if (!fits)
    return tell(`${nameOf(path)} should be ${described(schema)}, not ${shown(value)}.${suggestion(value, schema)}`);
  if (Array.isArray(value)) return checkList(value, schema, path);
  if (schema.type === "object") return checkObject(value as Record<string, unknown>, schema, path);
  if (typeof value === "number" && !inRange(value, schema))
    return tell(`${nameOf(path)} should be ${described(schema)}, not ${value}.`);
  if (typeof value === "string" && schema.pattern && !new RegExp(schema.pattern, "u").test(value))
    return tell(`${nameOf(path)} should be ${described(schema)}, not ${shown(value)}.`);
  return [];
}

function checkAny(value: unknown, schema: Schema, path: Problem["path"]): Problem[] {
  const branches = schema.anyOf!;
  const branch = branches.find((one) => typeFits(value, typeOf(one)));
  if (branch) return check(value, branch, path);
  return [{ path, ofKey: false, sentence: `${nameOf(path)} should be ${described(schema)}, not ${shown(value)}.` }];
}

function checkList(value: readonly unknown[], schema: Schema, path: Problem["path"]): Problem[] {
  const { minItems = 0, maxItems = Infinity, prefixItems = [], items } = schema;
  if (value.length < minItems || value.length > maxItems)
    return [
      {
        path,
        ofKey: false,
        sentence: `${nameOf(path)} should be ${described(schema)}, but has ${value.length} entries.`,
      },
    ];
  return value.flatMap((item, i) => {
    const of = prefixItems[i] ?? items;
    return of ? check(item, of, [...path, i]) : [];
  });
}

function checkObject(value: Record<string, unknown>, schema: Schema, path: Problem["path"]): Problem[] {
  const { properties = {}, additionalProperties = true, required = [] } = schema;
  const missing = required
    .filter((key) => !(key in value))
    .map((key): Problem => ({ path, ofKey: true, sentence: `${nameOf(path)} lacks "${key}".` }));
  const problems = Object.entries(value).flatMap(([key, inner]): Problem[] => {
    const at = [...path, key];
    if (Object.hasOwn(properties, key)) return check(inner, properties[key]!, at);
    if (additionalProperties === true) return [];
    if (additionalProperties) return check(inner, additionalProperties, at);
    return [{ path: at, ofKey: true, sentence: unknownKey(key, path, Object.keys(properties)) }];
  });
  return [...missing, ...problems];
}

function unknownKey(key: string, path: Problem["path"], known: readonly string[]): string {
  const parent = path.at(-1);
  const noun =
    parent === "rules"
      ? `There is no rule "${key}".`
      : `${path.length === 0 ? "A config" : nameOf(path)} has no "${key}".`;
  const near = didYouMean(key, known);
  return `${noun}${near || (parent === "rules" ? " All rules: posting-lint rules" : known.length <= 16 ? ` It may have ${listed(known)}.` : "")}`;
}

function typeFits(value: unknown, type: Schema["type"]): boolean {
  if (type === undefined) return true;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function typeOf(schema: Schema): Schema["type"] {
  return schema.type ?? (schema.enum ? "string" : undefined);
}

function inRange(value: number, { minimum = -Infinity, maximum = Infinity }: Schema): boolean {
  return value >= minimum && value <= maximum;
}

const TYPES: Readonly<Record<NonNullable<Schema["type"]>, string>> = {
  object: "a group of settings",
  array: "a list",
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
};

function described(schema: Schema): string {
  if (schema.enum)
    return listed(
      schema.enum.map((one) => `"${one}"`),
      "or",
    );
  if (schema.anyOf && !schema.description) return listed(schema.anyOf.map(described), "or");
  const type = schema.type ? TYPES[schema.type] : "";
  const range = schema.minimum === undefined ? "" : ` of ${schema.minimum} or more`;
  const about = schema.description && (schema.anyOf ? schema.description : ` (${schema.description})`);
  return `${type}${range}${about ?? ""}`;
}

function nameOf(path: Problem["path"]): string {
  if (path.length === 0) return "The config";
  return `"${path.map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`)).join("")}"`;
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a group of settings" : JSON.stringify(value);
}

function suggestion(value: unknown, schema: Schema): string {
  return typeof value === "string" && schema.enum ? didYouMean(value, schema.enum.map(String)) : "";
}
