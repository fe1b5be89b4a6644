import { dayAdvice, placeAdvice, type PlaceNames } from "./advice.ts";
import validator, { schemaText } from "./compiled/lint-call.ts";
import { problemsOf, type Schema, type Validator } from "./problems/index.ts";
import { shown } from "./problems/words.ts";

const validate: Validator = validator;

/** The arguments of `lint` by their names; one that was left out is `undefined`. */
export interface LintCall {
  readonly input: unknown;
  readonly readers: unknown;
  readonly circumstances: unknown;
  readonly active?: unknown;
  readonly options?: unknown;
}

/** Checks what a program gives to `lint`; throws a `TypeError` that says what is wrong and where. */
export function checkCall(call: LintCall, places: PlaceNames): void {
  const active = Array.isArray(call.active) ? call.active : null;
  const isValid = validate(active && foundRight.has(active) ? { ...call, active: undefined } : call);
  if (isValid && active) foundRight.add(active);
  const unplain = [contentProblem(call.input), cacheProblem(call.options)].filter((problem) => problem !== null);
  if (isValid && unplain.length === 0) return;
  const problems = problemsOf(isValid ? [] : (validate.errors ?? []), call, JSON.parse(schemaText) as Schema, {
    whole: "The call",
    anyWhole: "The call",
    group: "an object",
    advice: { day: dayAdvice, place: placeAdvice(places) },
  });
  const sentences = [...unplain, ...problems.map(({ sentence }) => sentence)];
  const more = sentences.length > MOST ? [`And ${sentences.length - MOST} more.`] : [];
  throw new TypeError(`lint() cannot use what it was given: ${[...sentences.slice(0, MOST), ...more].join(" ")}`);
}

/** Lists of rules that were right: a platform gives the same one with every posting, and it is the longest part. */
const foundRight = new WeakSet<object>();

/** So many problems stand in the message of one error. */
const MOST = 5;

// JSON Schema knows no bytes. A byte array of another page or process is one all the same.
function contentProblem(input: unknown): string | null {
  if (typeof input !== "object" || input === null) return null;
  const content: unknown = Reflect.get(input, "content");
  if (typeof content === "string" || Object.prototype.toString.call(content) === "[object Uint8Array]") return null;
  const next =
    content instanceof ArrayBuffer
      ? " Write new Uint8Array(buffer)."
      : content instanceof Promise
        ? " Await it first."
        : "";
  return `"input.content" should be the text of a file or its bytes (a Uint8Array), not ${shown(content, "an object")}.${next}`;
}

// JSON Schema knows no classes either. One of a second copy of the package does as well.
function cacheProblem(options: unknown): string | null {
  const cache: unknown = typeof options === "object" && options !== null ? Reflect.get(options, "cache") : undefined;
  const isCache = typeof cache === "object" && cache !== null && typeof Reflect.get(cache, "at") === "function";
  return cache === undefined || isCache ? null : '"options.cache" should be new Cache(), the same one for every call.';
}
