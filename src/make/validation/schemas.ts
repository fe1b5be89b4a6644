import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { DataValidationCxt } from "ajv/dist/types/index.js";
import addFormats from "ajv-formats";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stepsOf } from "../../config/problems/index.ts";
import { wordsOf } from "../../tables/words.ts";
import { root } from "../knowledge.ts";
import type { Steps } from "./file.ts";

/** A schema or a part of one, as its file has it. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** An id where a file gives it to a row, or names the row of another. */
export interface NamedId {
  /** What it is the id of: `credential`, `place`. */
  readonly kind: string;
  readonly id: string;
  readonly steps: Steps;
}

/** What a schema finds in a file. */
export interface Checked {
  readonly errors: readonly ErrorObject[];
  readonly declared: readonly NamedId[];
  readonly referred: readonly NamedId[];
}

/** The folder of the schemas of knowledge, from the project. */
export const SCHEMAS = "schemas/knowledge";

const ENDING = ".schema.json";
const BASE = "https://posting-lint.dev/";

/** Every schema of knowledge by its path in their folder, without the ending: `law`, `words/pay`. */
export const schemas: ReadonlyMap<string, Schema> = new Map(
  readdirSync(join(root, SCHEMAS), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => [
      file.slice(0, -ENDING.length).replaceAll("\\", "/"),
      JSON.parse(readFileSync(join(root, SCHEMAS, file), "utf8")) as Schema,
    ]),
);

/** The schema of a file of knowledge: one of its own, or that of its folder; `undefined` where there is neither. */
export function schemaFor(path: string): string | undefined {
  return [path.replace(/\.yaml$/, ""), path.slice(0, path.lastIndexOf("/"))].find((name) => schemas.has(name));
}

/** The first line of a file, by which editors know its schema. */
export function schemaComment(path: string, schema: string): string {
  const up = "../".repeat(path.split("/").length + 1);
  return `# yaml-language-server: $schema=${up}${SCHEMAS}/${schema}${ENDING}`;
}

// `x-says` and `x-type` ask nothing of a file: see the README of the schemas.
const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  passContext: true,
  strictTypes: false,
  strictRequired: false,
  keywords: ["x-says", "x-type"],
  // Each validator runs once or a few dozen times: quicker code costs more than it saves.
  code: { optimize: false },
});
// The types of ajv-formats are those of a CommonJS module.
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
ajv.addFormat("phrase", (text: string) => wordsOf(text).length > 0);
ajv.addKeyword({ keyword: "x-declares", type: "string", schemaType: "string", validate: noting("declared") });
ajv.addKeyword({ keyword: "x-refers-to", type: "string", schemaType: "string", validate: noting("referred") });
for (const schema of schemas.values()) ajv.addSchema(schema);

type Notes = Record<"declared" | "referred", NamedId[]>;

function noting(list: keyof Notes) {
  return function (this: Notes, kind: string, id: string, _: unknown, at?: DataValidationCxt): true {
    const steps = stepsOf(at?.instancePath ?? "");
    // The path of a key ends at the object that has it.
    const isKey =
      at?.parentData === undefined || (at.parentData as Record<string, unknown>)[at.parentDataProperty] !== id;
    this[list].push({ kind, id, steps: isKey ? [...steps, id] : steps });
    return true;
  };
}

/** Checks what a file says against a schema. */
export function checkAgainst(schema: string, value: unknown): Checked {
  const isValid = ajv.getSchema(idOf(schema)) as ValidateFunction;
  const notes: Notes = { declared: [], referred: [] };
  isValid.call(notes, value);
  return { errors: isValid.errors ?? [], ...notes };
}

function idOf(schema: string): string {
  return `${BASE}${SCHEMAS}/${schema}${ENDING}`;
}

/** Every part of a schema, from the top. */
export function* partsOf(schema: Schema): Generator<Schema> {
  yield schema;
  for (const value of Object.values(schema))
    if (typeof value === "object" && value !== null) yield* partsOf(value as Schema);
}

/** The schema that each part of a schema belongs to. */
const homes = new Map([...schemas.values()].flatMap((home) => [...partsOf(home)].map((part) => [part, home] as const)));

/** A part of a schema, then the parts that it refers to. */
export function withReferred(part: Schema): readonly Schema[] {
  const target = part.$ref === undefined ? undefined : referred(part.$ref, homes.get(part)!);
  return target ? [part, ...withReferred(target)] : [part];
}

function referred(ref: string, home: Schema): Schema | undefined {
  const { href, hash } = new URL(ref, String(home["$id"]));
  const file = [...schemas.values()].find(({ $id }) => $id === href.slice(0, href.length - hash.length));
  return stepsOf(decodeURIComponent(hash.slice(1))).reduce<Schema | undefined>(
    (part, step) => part?.[step] as Schema | undefined,
    file,
  );
}
