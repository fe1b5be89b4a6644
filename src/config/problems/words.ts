import { listed } from "../../text/index.ts";
import { resolve, typesOf, type Schema, type TypeName } from "./json-schema.ts";
import type { Path } from "./pointer.ts";

/** A list of this many names is still read; a longer one is not shown. */
export const FEW = 16;

/** More of a value is not shown: who gave a whole document by mistake knows it. */
const LONGEST = 60;

/** A path as a person writes it, in quotation marks: `"overrides[0].files"`. */
export function nameOf(path: Path): string {
  const steps = path.map((step, i) => (typeof step === "number" ? `[${step}]` : `${i === 0 ? "" : "."}${short(step)}`));
  return `"${steps.join("")}"`;
}

/** A text in quotation marks, on one line and no longer than a message bears. */
export function quoted(text: string): string {
  return JSON.stringify(short(text));
}

/** A text, cut where a message bears no more of it. */
export function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}

/** A value as a message shows it; `group` is what an object is called. */
export function shown(value: unknown, group: string): string {
  if (value === null) return "empty";
  if (typeof value === "string") return quoted(value);
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return "a list";
  if (typeof value !== "object") return String(value);
  return isPlain(value) ? group : withArticle(className(value));
}

/** True for what `{…}` makes, and not for dates, promises and the like. */
export function isPlain(value: object): boolean {
  return className(value) === "Object";
}

function className(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  const made = typeof prototype === "object" && prototype !== null ? prototype.constructor : Object;
  return typeof made === "function" ? made.name : "Object";
}

function withArticle(name: string): string {
  return `${/^[AEIOU]/.test(name) ? "an" : "a"} ${name || "object"}`;
}

/** What a schema asks for, in words that follow "should be". */
export function described(given: Schema, root: Schema, group: string): string {
  const { schema } = resolve(given, root);
  const { description } = schema;
  const values = schema.enum ?? (schema.const === undefined ? null : [schema.const]);
  if (values && values.length <= FEW)
    return listed(
      values.map((value) => JSON.stringify(value)),
      "or",
    );
  const branches = schema.anyOf ?? schema.oneOf;
  if (schema.type === undefined && branches)
    return description ?? listed([...new Set(branches.map((branch) => described(branch, root, group)))], "or");
  const types = typesOf(schema, root)?.filter((type) => type !== "null") ?? [];
  const names = types.map((type) => (type === "object" ? group : TYPES[type]));
  if (names.length === 0) return description ?? "something else";
  return `${listed(names, "or")}${range(schema)}${description === undefined ? "" : ` (${description})`}`;
}

const TYPES: Readonly<Record<Exclude<TypeName, "object">, string>> = {
  array: "a list",
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "empty",
};

function range(schema: Schema): string {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below, description, pattern, format } = schema;
  const counts = [
    between(minimum, maximum),
    above === undefined ? "" : ` above ${above}`,
    below === undefined ? "" : ` below ${below}`,
    between(schema.minLength, schema.maxLength, ["letter", "letters"]),
    between(schema.minItems, schema.maxItems, ["entry", "entries"]),
    between(schema.minProperties, schema.maxProperties, ["key", "keys"]).replace(" of ", " with "),
  ].join("");
  if (description !== undefined) return counts;
  return `${counts}${pattern === undefined ? "" : ` like ${pattern}`}${format === undefined ? "" : ` in the form of a ${format}`}`;
}

/** " of 1 or more", " of 1 to 3 entries", or nothing where there is no bound. */
function between(least: number | undefined, most: number | undefined, [one, many]: readonly string[] = []): string {
  if (least === undefined && most === undefined) return "";
  const unit = least === 1 && most === 1 ? one : many;
  return ` of ${count(least, most)}${unit === undefined ? "" : ` ${unit}`}`;
}

function count(least: number | undefined, most: number | undefined): string {
  if (most === undefined) return `${least} or more`;
  if (least === undefined) return `${most} or fewer`;
  return least === most ? `${least}` : `${least} to ${most}`;
}
