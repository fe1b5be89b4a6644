import { lint, type LintOptions } from "../../src/index.ts";
import type { ActiveRule, Circumstances, Finding, Rule } from "../../src/rule/index.ts";
import { defineFact, defineRule } from "../../src/rule/index.ts";
import { readers } from "./readers.ts";

/** A rule that tells every place where a word stands, for tests of what is done with findings. */
export function wordRule(id: string, word: string, fixed?: string): Rule {
  return defineRule({
    id,
    since: "0.1.0",
    level: "warning",
    needs: { text: wholePosting },
    messages: { found: { problem: `"${word}" stands here.`, why: "A test looks for it.", todo: "Nothing." } },
    check({ text: { source } }, tell) {
      for (const match of source.matchAll(new RegExp(word, "g"))) {
        const at = { start: match.index, end: match.index + word.length };
        tell("found", fixed === undefined ? { at } : { at, fix: [{ ...at, text: fixed }] });
      }
    },
  });
}

const wholePosting = defineFact("whole-posting", (posting) => posting);

/** Rules at their own levels. */
export function active(...rules: readonly Rule[]): ActiveRule[] {
  return rules.map((rule) => ({
    rule,
    level: rule.level === "off" ? "warning" : rule.level,
    levelIsChosen: false,
    options: {},
  }));
}

/** What these rules find in a text. */
export function findingsIn(
  content: string,
  rules: readonly ActiveRule[],
  path = "posting.md",
  circumstances: Partial<Circumstances> = {},
  options: LintOptions = {},
): readonly Finding[] {
  return lint(
    { path, content },
    readers,
    { asOf: "2026-11-22", employer: {}, statements: {}, ...circumstances },
    rules,
    options,
  ).flatMap(({ findings }) => findings);
}
