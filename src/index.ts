import { lintPosting } from "./engine/index.ts";
import { askAbout, type Ask, type Circumstances } from "./facts/index.ts";
import { parseFile, type Readers } from "./parse/index.ts";
import type { FileInput } from "./parse/parse.ts";
import { readPostings, type Posting } from "./posting/index.ts";
import { rules } from "./registry.ts";
import type { ActiveRule, Finding } from "./rule/index.ts";

/** One posting of a file with what was found in it. */
export interface LintedPosting {
  readonly posting: Posting;
  readonly findings: readonly Finding[];
  /** Answers facts about the posting; what a rule asked is not worked out again. */
  readonly ask: Ask;
}

/** Reads a file and judges every posting in it. Which rules run, and for whom, is the caller's to say. */
export function lint(input: FileInput, readers: Readers, circumstances: Circumstances, active: readonly ActiveRule[] = defaultRules(), heedsDirectives = true): LintedPosting[] {
  const document = parseFile(input, readers);
  const judging = { rules: active, knownRules: ruleIds, comments: heedsDirectives ? document.comments : [] };
  return readPostings(document).map((posting) => {
    const ask = askAbout(posting, circumstances);
    return { posting, ask, findings: lintPosting(posting, judging, ask) };
  });
}

const ruleIds = rules.map(({ id }) => id);

/** Every rule at its own level, those that are off left out. */
export function defaultRules(): ActiveRule[] {
  return rules.flatMap((rule) => (rule.level === "off" ? [] : [{ rule, level: rule.level, levelIsChosen: false, options: {} }]));
}
