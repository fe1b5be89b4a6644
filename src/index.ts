import { checkCall } from "./config/check-call.ts";
import type { Circumstances } from "./facts/index.ts";
import { placesMeant } from "./facts/places/meant.ts";
import { lint as lintUnchecked, type LintedPosting, type LintOptions } from "./lint.ts";
import type { Readers } from "./parse/index.ts";
import type { FileInput } from "./parse/parse.ts";
import type { ActiveRule } from "./rule/index.ts";
import { placeName } from "./tables/places.ts";

export { applyEdits, repair, type Repair } from "./fix/index.ts";
export { allReaders as readers } from "./parse/readers.ts";
export { rules } from "./registry.ts";
export { findWords } from "./facts/index.ts";
export { defaultRules, type LintedPosting, type LintOptions } from "./lint.ts";
export type { Circumstances, Employer, HouseTerm, Statements } from "./facts/index.ts";
export type { FileInput, Readers };
export type { ActiveRule, Finding, Reason, Rule } from "./rule/index.ts";
export type { Posting } from "./posting/index.ts";
export { Cache } from "./text/index.ts";

const places = { meant: placesMeant, nameOf: placeName };

/**
 * Reads a file and judges every posting in it. Which rules run, and for whom, is the caller's to say: every rule at its
 * own level where `active` is left out. Throws a `TypeError` that names what is wrong with the arguments, be it a day
 * that is none or a key of the employer that there is not; `schemas/lint-call.schema.json` describes them.
 */
export function lint(
  input: FileInput,
  readers: Readers,
  circumstances: Circumstances,
  active?: readonly ActiveRule[],
  options?: LintOptions,
): LintedPosting[] {
  checkCall({ input, readers, circumstances, active, options }, places);
  return lintUnchecked(input, readers, circumstances, active, options);
}
