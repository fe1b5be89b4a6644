import type { ErrorObject } from "ajv";
import type { Schema } from "./json-schema.ts";
import { pointerTo, stepsOf, type Path } from "./pointer.ts";

/** One error of a validator, as ajv gives it where it is asked for all of them; `instancePath` is a JSON pointer. */
export type SchemaError = Readonly<
  Pick<ErrorObject<string, Readonly<Record<string, unknown>>>, "instancePath" | "keyword" | "params" | "message">
>;

/** A validator as ajv compiles it: it answers whether a value fits, and keeps the errors of its last answer. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** An error as the validator says it. */
export interface PlainError {
  readonly path: Path;
  readonly message: string;
}

/**
 * The errors of one validation, by the value they speak of. Where they come from in the schema is not asked: a
 * validator that follows `$ref` says it from the definition on, and several branches may say the same.
 */
export class ErrorIndex {
  readonly #at = new Map<string, SchemaError[]>();
  /** Pointers to every value with an error in it. */
  readonly #touched = new Set<string>();
  readonly #worded = new Set<SchemaError>();

  constructor(errors: readonly SchemaError[]) {
    for (const error of errors) {
      const there = this.#at.get(error.instancePath);
      if (there) there.push(error);
      else this.#at.set(error.instancePath, [error]);
    }
    for (const pointer of this.#at.keys()) {
      const steps = pointer.split("/");
      for (let length = steps.length; length > 0; length--) this.#touched.add(steps.slice(0, length).join("/"));
    }
  }

  /** True where something is wrong with a value or in it. */
  touches(path: Path): boolean {
    return this.#touched.has(pointerTo(path));
  }

  /** The errors of a value that keywords of this very schema have raised; who asks will word them. */
  about(path: Path, schema: Schema, keywords: readonly string[]): readonly SchemaError[] {
    const found = (this.#at.get(pointerTo(path)) ?? []).filter(
      (error) => keywords.includes(error.keyword) && isOf(error, schema),
    );
    for (const error of found) this.#worded.add(error);
    return found;
  }

  /** What nobody has asked about, in the validator's own words; what holds more comes first. */
  unworded(value: unknown): readonly PlainError[] {
    return this.#plainly(value, (error) => !this.#worded.has(error));
  }

  /** Everything, in the validator's own words; what holds more comes first. */
  all(value: unknown): readonly PlainError[] {
    return this.#plainly(value, () => true);
  }

  #plainly(value: unknown, isWanted: (error: SchemaError) => boolean): readonly PlainError[] {
    return [...this.#at.values()]
      .flat()
      .filter(isWanted)
      .map(({ instancePath, message = "is not as it should be" }) => ({ path: pathOf(instancePath, value), message }))
      .sort((a, b) => a.path.length - b.path.length);
  }
}

/** Where the parameters of an error repeat what the schema says, the two have to be the same. */
const PARAMETER: Readonly<Record<string, string>> = {
  type: "type",
  enum: "allowedValues",
  const: "allowedValue",
  pattern: "pattern",
  format: "format",
  minimum: "limit",
  maximum: "limit",
  exclusiveMinimum: "limit",
  exclusiveMaximum: "limit",
  minLength: "limit",
  maxLength: "limit",
  minItems: "limit",
  maxItems: "limit",
  minProperties: "limit",
  maxProperties: "limit",
};

function isOf({ keyword, params }: SchemaError, schema: Schema): boolean {
  if (keyword === "false schema") return true;
  const said: unknown = Object.hasOwn(schema, keyword) ? Reflect.get(schema, keyword) : undefined;
  if (said === undefined) return false;
  if (keyword === "required") return schema.required?.some((key) => key === params["missingProperty"]) === true;
  if (keyword === "additionalProperties")
    return said === false && !Object.hasOwn(schema.properties ?? {}, String(params["additionalProperty"]));
  const parameter = PARAMETER[keyword];
  return parameter === undefined || JSON.stringify(params[parameter]) === JSON.stringify(said);
}

function pathOf(pointer: string, root: unknown): Path {
  let value = root;
  return stepsOf(pointer).map((key) => {
    const isIndex = Array.isArray(value);
    value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
    return isIndex ? Number(key) : key;
  });
}
