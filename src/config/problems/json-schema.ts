import { stepsOf } from "./pointer.ts";

/** The kinds of value that JSON Schema tells apart. */
export type TypeName = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";

/** The part of JSON Schema (2020-12) that our schemas are written in and that `problemsOf` has words for. */
export interface Schema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  /** What the value is, in words; messages about wrong values use it. */
  readonly description?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
  readonly patternProperties?: Readonly<Record<string, Schema | boolean>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema | boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** A schema's own words, with those of the definition that its `$ref` leads to. */
export interface Resolved {
  readonly schema: Schema;
  /** The name of the last definition on the way, `null` where there was none. */
  readonly definition: string | null;
}

/** Follows `$ref` within one document; what leads out of it has no words. */
export function resolve(given: Schema, root: Schema): Resolved {
  let schema = given;
  let definition: string | null = null;
  while (schema.$ref !== undefined) {
    const { $ref, ...own } = schema;
    schema = { ...at($ref, root), ...own };
    definition = $ref.slice($ref.lastIndexOf("/") + 1);
  }
  return { schema, definition };
}

function at(ref: string, root: Schema): Schema {
  const steps = ref.startsWith("#") ? stepsOf(decodeURIComponent(ref)) : [""];
  let found: unknown = root;
  for (const key of steps)
    found = typeof found === "object" && found !== null && Object.hasOwn(found, key) ? Reflect.get(found, key) : null;
  return typeof found === "object" && found !== null ? found : {};
}

/** The types that a value may have; `null` where the schema leaves that open. */
export function typesOf(given: Schema, root: Schema): readonly TypeName[] | null {
  const { schema } = resolve(given, root);
  if (schema.type !== undefined) return [schema.type].flat();
  const values = schema.enum ?? (schema.const === undefined ? null : [schema.const]);
  if (values) return [...new Set(values.flatMap((value) => typeOf(value) ?? []))];
  const branches = (schema.anyOf ?? schema.oneOf)?.map((branch) => typesOf(branch, root));
  return branches?.every((types) => types !== null) ? [...new Set(branches.flat())] : null;
}

/** True where a value has one of the types, or they are left open. */
export function hasType(value: unknown, types: readonly TypeName[] | null): boolean {
  if (types === null) return true;
  return types.some((type) => type === typeOf(value) || (type === "integer" && Number.isInteger(value)));
}

/** The type of a value; `undefined` for what JSON does not know, such as a function. */
function typeOf(value: unknown): TypeName | undefined {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" || type === "object" ? type : undefined;
}
