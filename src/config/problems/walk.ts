import { nearest } from "../../text/index.ts";
import type { ErrorIndex } from "./error-index.ts";
import { hasType, resolve, typesOf, type Schema } from "./json-schema.ts";
import type { Here, Problem, Sentences } from "./sentences.ts";
import type { Path } from "./pointer.ts";

/** Keywords that all say: this is not the value it should be. */
const OF_VALUE = [
  "type",
  "enum",
  "const",
  "not",
  "pattern",
  "format",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
];
const OF_COUNT = ["minItems", "maxItems", "items", "minProperties", "maxProperties"];
const OF_UNKNOWN_KEYS = ["additionalProperties", "unevaluatedProperties"];

/** Goes through a value and its schema side by side, and words the errors it meets. */
export class Walk {
  readonly #errors: ErrorIndex;
  readonly #root: Schema;
  readonly #say: Sentences;

  constructor(errors: ErrorIndex, root: Schema, sentences: Sentences) {
    this.#errors = errors;
    this.#root = root;
    this.#say = sentences;
  }

  /** What is wrong with a value and in it, by a schema that holds for it. */
  visit(given: Schema, value: unknown, path: Path): readonly Problem[] {
    if (!this.#errors.touches(path)) return [];
    const here = { given, value, path };
    const { schema } = resolve(given, this.#root);
    return [...this.#own(schema, here), ...this.#combined(schema, here), ...this.#inside(schema, here)];
  }

  /** What the keywords say that speak of the value itself. */
  #own(schema: Schema, here: Here): readonly Problem[] {
    const { path } = here;
    const about = (...keywords: readonly string[]) => this.#errors.about(path, schema, keywords);
    if (about(...OF_VALUE).length > 0) return [this.#say.wrong(here)];
    if (about(...OF_COUNT).length > 0) return [this.#say.miscounted(here)];
    const known = Object.keys(schema.properties ?? {});
    // Who mistypes a key that is needed has made one mistake, and is told of the key that is there.
    const mistyped = new Set(about(...OF_UNKNOWN_KEYS).map((error) => nearest(keyOf(error.params), known)));
    return [
      ...about("required")
        .map(({ params }) => String(params["missingProperty"]))
        .filter((key) => !mistyped.has(key))
        .map((key) => this.#say.lacking(path, [[key]])),
      ...about("dependentRequired").map(({ params }) =>
        this.#say.unpaired(path, String(params["property"]), String(params["missingProperty"])),
      ),
      ...about("uniqueItems").map(({ params }) =>
        this.#say.repeated([...path, Number(params["j"])], [...path, Number(params["i"])]),
      ),
    ];
  }

  /** What the schemas say that hold for the same value. */
  #combined(schema: Schema, here: Here): readonly Problem[] {
    const { value, path } = here;
    const all = (schema.allOf ?? []).flatMap((one) => this.visit(one, value, path));
    const isBranched = this.#errors.about(path, schema, ["anyOf", "oneOf"]).length > 0;
    return [...all, ...this.#conditional(schema, here), ...(isBranched ? this.#branched(schema, here) : [])];
  }

  #conditional(schema: Schema, { value, path }: Here): readonly Problem[] {
    const [failed] = this.#errors.about(path, schema, ["if"]);
    if (!failed) return [];
    const isThen = failed.params["failingKeyword"] === "then";
    const next = isThen ? schema.then : schema.else;
    // Another condition for the same value may be the one that failed.
    return next && isThen === this.#isMeant(schema.if ?? {}, value) ? this.visit(next, value, path) : [];
  }

  #branched(schema: Schema, here: Here): readonly Problem[] {
    const { value, path } = here;
    const given = schema.anyOf ?? schema.oneOf ?? [];
    const branches = given.map((branch) => ({ branch, problems: this.visit(branch, value, path) }));
    const choices = given.map(onlyRequired);
    if (choices.every((keys) => keys !== null)) return [this.#say.lacking(path, choices)];
    const fitting = branches.filter(({ branch }) => hasType(value, typesOf(branch, this.#root)));
    const meant = fitting.filter(({ branch }) => this.#isMeant(branch, value));
    const [near] = (meant.length > 0 ? meant : fitting)
      .filter(({ problems }) => problems.length > 0)
      .sort((a, b) => a.problems.length - b.problems.length);
    // A text or a number is wrong as a whole: what it may be says more than how it fails one of several shapes.
    const isWhole = typeof value !== "object" && (fitting.length !== 1 || schema.description !== undefined);
    return near && !isWhole ? near.problems : [this.#say.wrong(here)];
  }

  /** False where a constant says that the schema is for other values: `kind: range` beside `kind: rate`. */
  #isMeant(given: Schema, value: unknown): boolean {
    const { schema } = resolve(given, this.#root);
    if (schema.const !== undefined) return value === schema.const;
    if (typeof value !== "object" || value === null) return true;
    return Object.entries(schema.properties ?? {}).every(
      ([key, inner]) =>
        typeof inner === "boolean" || !Object.hasOwn(value, key) || this.#isMeant(inner, Reflect.get(value, key)),
    );
  }

  /** What is wrong with the entries of a list, or with the keys of an object and what stands under them. */
  #inside(schema: Schema, { value, path }: Here): readonly Problem[] {
    if (typeof value !== "object" || value === null) return [];
    if (!Array.isArray(value)) return this.#keys(schema, value, path);
    return value.flatMap((entry: unknown, i) => {
      const of = schema.prefixItems?.[i] ?? schema.items;
      return typeof of === "object" ? this.visit(of, entry, [...path, i]) : [];
    });
  }

  #keys(schema: Schema, value: object, path: Path): readonly Problem[] {
    const { propertyNames: names } = schema;
    const known = Object.keys(schema.properties ?? {});
    const unknown = this.#errors.about(path, schema, OF_UNKNOWN_KEYS).map(({ params }) => keyOf(params));
    const misnamed = this.#errors.about(path, schema, ["propertyNames"]).map(({ params }) => keyOf(params));
    return Object.entries(value).flatMap(([key, inner]: [string, unknown]): readonly Problem[] => {
      const at = [...path, key];
      const of = schemaUnder(key, schema);
      const isForbidden = of === false && this.#errors.about(at, {}, ["false schema"]).length > 0;
      if (isForbidden || unknown.includes(key)) return [this.#say.unknown(key, path, known, key === unknown[0])];
      const told = names && misnamed.includes(key) ? this.#misnamed(names, key, path) : [];
      return [...told, ...(typeof of === "object" ? this.visit(of, inner, at) : [])];
    });
  }

  #misnamed(names: Schema, key: string, path: Path): readonly Problem[] {
    // What is wrong with a name stands at its object; all of it goes into one sentence.
    this.visit(names, key, path);
    return [this.#say.misnamed(names, key, path)];
  }
}

/** The key that an error about keys speaks of: it is the only thing said there. */
function keyOf(params: Readonly<Record<string, unknown>>): string {
  return String(Object.values(params)[0]);
}

function schemaUnder(
  key: string,
  { properties = {}, patternProperties = {}, additionalProperties }: Schema,
): Schema | boolean | undefined {
  if (Object.hasOwn(properties, key)) return properties[key];
  const pattern = Object.keys(patternProperties).find((one) => new RegExp(one, "u").test(key));
  return pattern === undefined ? additionalProperties : patternProperties[pattern];
}

/** The keys that a schema asks for and nothing else, as "words" or "pattern" is asked of a term. */
function onlyRequired(schema: Schema): readonly string[] | null {
  return schema.required && Object.keys(schema).length === 1 ? schema.required : null;
}
