import type { ErrorObject } from "ajv/dist/2020.js";
import { didYouMean } from "../../text/nearest.ts";
import { valueAt, type Steps } from "./file.ts";
import { stepsOf } from "../../config/problems/index.ts";
import { withReferred, type Schema } from "./schemas.ts";

/** An error of a schema in words. */
export interface Told {
  /** Where it is told. */
  readonly steps: Steps;
  readonly says: string;
}

/** What sentences may ask of the file. */
export interface Subject {
  readonly value: unknown;
  lineOf(steps: Steps): number;
}

interface Failure {
  readonly error: ErrorObject;
  /** What failed: a value, or a key. */
  readonly data: unknown;
  readonly steps: Steps;
  readonly isKey: boolean;
  /** The part of the schema that holds the keyword. */
  readonly part: Schema;
  readonly subject: Subject;
}

/** The errors of a schema as sentences; of several that have one cause, the one that helps. */
export function toldErrors(errors: readonly ErrorObject[], subject: Subject): Told[] {
  const failures = errors.filter(isOfOneBranch).map((error) => failureOf(error, subject));
  const mistyped = new Set(failures.flatMap(({ error }) => (isUnknownKey(error) ? [mistypedKey(error)] : [])));
  return failures.flatMap((failure) => {
    if (isMissing(failure.error) && mistyped.has(`${failure.error.instancePath}/${missingKey(failure.error)}`))
      return [];
    if (failure.error.keyword === "uniqueItems") return repeated(failure);
    const says = (WRITERS[failure.error.keyword] ?? otherwise)(failure);
    return says === null ? [] : [{ steps: failure.steps, says: atStart(says) }];
  });
}

// Why one branch of several does not hold helps nobody; that none does is told by itself.
function isOfOneBranch({ schemaPath }: ErrorObject): boolean {
  return !/\/oneOf\/\d/.test(schemaPath);
}

function failureOf(error: ErrorObject, subject: Subject): Failure {
  const { instancePath, propertyName, params } = error;
  const above = stepsOf(instancePath);
  const extra: unknown = propertyName ?? (params as Record<string, unknown>)["additionalProperty"];
  const isKey = typeof extra === "string";
  return {
    error,
    data: isKey ? extra : error.data,
    steps: isKey ? [...above, extra] : above,
    isKey,
    part: error.parentSchema as Schema,
    subject,
  };
}

type Writer = (failure: Failure) => string | null;

const WRITERS: Readonly<Record<string, Writer>> = {
  additionalProperties: unknownKey,
  required: missing,
  dependentRequired: missing,
  type: wrongType,
  enum: ({ error, ...failure }) => noneOf(failure, error.params["allowedValues"] as readonly unknown[]),
  const: ({ error, ...failure }) => noneOf(failure, [error.params["allowedValue"]]),
  pattern: wrongForm,
  format: wrongForm,
  minLength: ({ steps }) => `${keyOf(steps)} is empty; write it, or take it out.`,
  minItems: ({ error, steps, data }) =>
    `${keyOf(steps)} has ${entries((data as unknown[]).length)}; it needs at least ${error.params["limit"]}.`,
  maxItems: ({ error, steps, data }) =>
    `${keyOf(steps)} has ${entries((data as unknown[]).length)}; it may have ${error.params["limit"]}.`,
  minProperties: ({ steps }) => `${keyOf(steps)} is empty; write what stands below it, or take it out.`,
  minimum: ({ error, steps, data }) =>
    `${data} is too small for ${keyOf(steps)}; the least is ${error.params["limit"]}.`,
  maximum: ({ error, steps, data }) =>
    `${data} is too great for ${keyOf(steps)}; the most is ${error.params["limit"]}.`,
  exclusiveMinimum: ({ error, steps, data }) =>
    `${data} is too small for ${keyOf(steps)}; it must be more than ${error.params["limit"]}.`,
  oneOf: ({ part, steps, subject }) =>
    `${nameOf(steps, subject.value)} ${(part["x-says"] as Record<string, string>)["oneOf"]}.`,
  // What is wrong inside is told by itself.
  propertyNames: () => null,
  if: () => null,
};

function otherwise({ error, steps }: Failure): string {
  return `${keyOf(steps)} ${error.message ?? "is wrong"}.`;
}

function isUnknownKey({ keyword }: ErrorObject): boolean {
  return keyword === "additionalProperties";
}

function unknownKey({ data, steps, part, subject }: Failure): string {
  const owner = nameOf(steps.slice(0, -1), subject.value);
  const known = Object.keys(part.properties ?? {});
  // "{ label: Victim of violence, assault or stalking }" has a key "assault or stalking" without a value.
  if (valueAt(subject.value, steps) === null && String(data).includes(" "))
    return `"${data}" is no key of ${owner}. A text that holds a comma stands in quotes.`;
  return `"${data}" is no key of ${owner}.${didYouMean(String(data), known) || ` Keys are: ${known.join(", ")}.`}`;
}

/** The key that was meant by an unknown one, behind the path of its owner. */
function mistypedKey({ instancePath, params, parentSchema }: ErrorObject): string {
  const known = Object.keys((parentSchema as Schema).properties ?? {});
  const meant = /"(.*)"/.exec(didYouMean(String(params["additionalProperty"]), known))?.[1] ?? "";
  return `${instancePath}/${meant}`;
}

function isMissing({ keyword }: ErrorObject): boolean {
  return keyword === "required" || keyword === "dependentRequired";
}

function missingKey({ params }: ErrorObject): string {
  return String(params["missingProperty"]);
}

function missing({ error, steps, part, subject }: Failure): string {
  const key = missingKey(error);
  const member = withReferred(part.properties?.[key] ?? {});
  const description = member.find((one) => one.description !== undefined)?.description ?? "";
  const [example] = member.find((one) => one.examples !== undefined)?.examples ?? [];
  const because = error.keyword === "dependentRequired" ? ` beside "${error.params["property"]}"` : "";
  const suchAs = example === undefined ? "" : `, such as ${flow(example)}`;
  return `${nameOf(steps, subject.value)} has no "${key}"${because}; it needs one: ${lowerFirst(description.replace(/\.$/, ""))}${suchAs}.`;
}

function wrongType({ error, steps, data }: Failure): string {
  const wanted = [error.params["type"] as string | readonly string[]].flat();
  const key = keyOf(steps);
  if (data === null) return `${key} is empty; it needs ${wanted.map(inWords).join(" or ")}.`;
  if (wanted.includes("string") && (typeof data === "number" || typeof data === "boolean"))
    return `${data} in ${key} is read as ${inWords(typeof data)}; put it in quotes: "${data}".`;
  if (wanted.includes("array")) return `${key} needs a list: one entry a line, each behind "- ".`;
  return `${key} needs ${wanted.map(inWords).join(" or ")}, and has ${inWords(Array.isArray(data) ? "array" : typeof data)}.`;
}

const IN_WORDS: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list",
  object: "keys with values below it",
  integer: "a whole number without quotes",
  number: "a number",
  boolean: "true or false",
  null: "null",
};

function inWords(type: string): string {
  return IN_WORDS[type] ?? type;
}

function noneOf({ data, steps, isKey }: Omit<Failure, "error">, allowed: readonly unknown[]): string {
  const values = allowed.map(String);
  const near = typeof data === "string" ? didYouMean(data, values) : "";
  const what = isKey ? `no key of ${keyOf(steps.slice(0, -1))}` : `no value of ${keyOf(steps)}`;
  if (near !== "") return `${shown(data)} is ${what}.${near}`;
  return `${shown(data)} is ${what}. ${values.length === 1 ? `It can only be ${values[0]}, or be left out.` : `Values are: ${values.join(", ")}.`}`;
}

function wrongForm({ error, data, steps, part, isKey }: Failure): string {
  const under = isKey ? "" : ` in ${keyOf(steps)}`;
  if (String(data).trim() === "") return `${keyOf(steps)} is empty; write it, or take it out.`;
  if (error.params["format"] === "phrase")
    return `"${data}"${under} has no letter or digit, so nothing is found by it.`;
  const examples = (part.examples ?? []).map((example) => `"${String(example)}"`);
  const advice = examples.length > 0 ? ` Write it like ${examples.join(" or ")}.` : "";
  return `"${data}"${under} is no ${part.title ?? `text that fits ${String(part["pattern"])}`}.${advice}`;
}

// A schema tells the first pair alone.
function repeated({ data, steps, subject }: Failure): Told[] {
  const first = new Map<string, number>();
  return (data as readonly unknown[]).flatMap((value, i) => {
    const written = flow(value);
    const before = first.get(written);
    if (before === undefined) first.set(written, i);
    if (before === undefined) return [];
    const line = subject.lineOf([...steps, `${before}`]);
    return [
      { steps: [...steps, `${i}`], says: `${written} stands twice in ${keyOf(steps)}; line ${line} has it already.` },
    ];
  });
}

// Keys keep their letters: only our own words get a capital.
function atStart(sentence: string): string {
  return sentence.replace(/^(?:the|an) /, (word) => `${word[0]!.toUpperCase()}${word.slice(1)}`);
}

/** The key or list that a value stands in, in quotes. */
function keyOf(steps: Steps): string {
  const key = steps.findLast((step) => !/^\d+$/.test(step));
  return key === undefined ? "the file" : `"${key}"`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What people call the thing that these steps lead to: a row by its id, values of a day by what they are of. */
function nameOf(steps: Steps, root: unknown): string {
  const last = steps.at(-1);
  if (last === undefined) return "the file";
  const value = valueAt(root, steps);
  for (const name of ["id", "title", "credential", "name", "place"]) {
    const named = valueAt(value, [name]);
    if (typeof named === "string") return `"${named}"`;
  }
  if (DAY.test(last)) return nameOf(steps.slice(0, -1), root);
  return /^\d+$/.test(last) ? `an entry of ${keyOf(steps)}` : last;
}

function shown(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

/** A value as YAML writes it on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key}: ${flow(one)}`)
      .join(", ")} }`;
  return shown(value);
}

function entries(count: number): string {
  return count === 1 ? "1 entry" : `${count === 0 ? "no" : count} entries`;
}

// "US dollars" keeps its capitals.
function lowerFirst(text: string): string {
  return /^[A-Z](?:[a-z]| )/.test(text) ? `${text[0]!.toLowerCase()}${text.slice(1)}` : text;
}
