import { lintPosting, type ActiveRule } from "./engine/lint.ts";
import type { Circumstances } from "./facts/fact.ts";
import { parseFile, type Readers } from "./parse/index.ts";
import type { FileInput } from "./parse/parse.ts";
import { readPostings, type Posting } from "./posting/index.ts";
import { rules } from "./registry.ts";
import type { Finding } from "./rule/finding.ts";

/** One posting of a file with what was found in it. */
export interface LintedPosting {
  readonly posting: Posting;
  readonly findings: readonly Finding[];
}

/** Reads a file and judges every posting in it. Which rules run, and for whom, is the caller's to say. */
export function lint(input: FileInput, readers: Readers, circumstances: Circumstances, active: readonly ActiveRule[] = defaultRules()): LintedPosting[] {
  const document = parseFile(input, readers);
  return readPostings(document).map((posting) => ({ posting, findings: lintPosting(posting, active, circumstances) }));
}

/** Every rule at its own level, those that are off left out. */
export function defaultRules(): ActiveRule[] {
  return rules.flatMap((rule) => (rule.level === "off" ? [] : [{ rule, level: rule.level, levelIsChosen: false, options: {} }]));
}
