import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lint, repair, rules } from "../../src/index.ts";
import { exampleFiles, EXAMPLES_DAY } from "../../src/make/examples.ts";
import { root, ruleIds } from "../../src/make/knowledge.ts";
import { pageOf } from "../../src/make/registry.ts";
import type { Finding } from "../../src/rule/index.ts";
import { clauseFor } from "../../src/wording/index.ts";
import { corpus } from "../support/corpus.ts";
import { blanksOf, samplesOf } from "../support/page.ts";
import { readers } from "../support/readers.ts";

interface Judged {
  readonly name: string;
  readonly source: string;
  readonly findings: readonly Finding[];
}

const circumstances = { asOf: EXAMPLES_DAY, employer: {}, statements: {} };
const examples = exampleFiles().map((name) => ({ name, content: readFileSync(join(root, "examples", name)) }));
const samples = ruleIds().flatMap((id) =>
  samplesOf(pageOf(id)).map(({ line, ending, text }) => ({ name: `${id}-${line}.${ending}`, content: text })),
);
const judged = [...examples, ...samples, ...corpus().map(({ name, bytes }) => ({ name, content: bytes }))].flatMap(
  ({ name, content }) => judge(name, content),
);
const blanks = new Map(rules.map(({ id, messages }) => [id, Object.values(messages).flatMap(blanksOf)]));
/** Rules whose problem says why, so that their todo need not. */
const SAYS_WHY = new Set([...blanks].flatMap(([id, names]) => (names.includes("{because}") ? [id] : [])));

describe("every finding of every posting at hand", () => {
  test("stands inside its text", () => {
    const astray = told(({ at }, { source }) => at.start < 0 || at.end < at.start || at.end > source.length);
    expect(astray).toEqual([]);
  });

  test("has every blank of its sentences filled", () => {
    const unfilled = told(({ rule, problem, why, todo }) =>
      (blanks.get(rule) ?? []).some((blank) => `${problem} ${why} ${todo}`.includes(blank)),
    );
    expect(unfilled).toEqual([]);
  });

  test("has sentences that end as sentences do, without a stammer", () => {
    const broken = told(({ problem, why, todo }) =>
      [problem, why, todo].some(
        (text) =>
          text.trim() === "" || /\bundefined\b|\bNaN\b|\[object| {2}|\ba an?\b/.test(text.replace(/"[^"]*"/g, "it")),
      ),
    );
    expect(broken).toEqual([]);
  });

  test("is no error where only a person can decide", () => {
    expect(told(({ sure, level }) => !sure && level === "error")).toEqual([]);
  });

  test("says what is in doubt, where only a person can decide, and in reasons what its words say", () => {
    const saysNothing = told(
      ({ sure, rule, todo }) => !sure && !todo.startsWith("Please check") && !SAYS_WHY.has(rule),
    );
    expect(saysNothing).toEqual([]);
    expect(told(({ sure, todo }) => sure && todo.includes("Please check"))).toEqual([]);
    expect(told(({ sure, reasons }) => sure !== (reasons.length === 0))).toEqual([]);
    expect(told(({ reasons }) => reasons.length > 0 && clauseFor(reasons) === "")).toEqual([]);
  });

  test("edits only its own text, each stretch once", () => {
    const wild = told(({ fix, suggestions }, { source }) =>
      [fix ?? [], ...suggestions.map(({ edits }) => edits)].some((edits) => {
        const inOrder = [...edits].sort((a, b) => a.start - b.start);
        return inOrder.some(
          ({ start, end }, i) =>
            start < 0 || end < start || end > source.length || (i > 0 && start < inOrder[i - 1]!.end),
        );
      }),
    );
    expect(wild).toEqual([]);
  });
});

describe("a repair of every posting at hand", () => {
  const repairable = judged.filter(({ findings }) => findings.some(({ fix }) => fix !== null));
  const again = (name: string) => (text: string) => judge(name, text).flatMap(({ findings }) => findings);

  test("done twice changes nothing the second time, and adds no finding", () => {
    expect(repairable.length).toBeGreaterThan(0);
    for (const { name, source } of repairable) {
      const once = repair(source, again(name));
      expect(repair(once.text, again(name)).text, name).toBe(once.text);
      const before = kinds(again(name)(source));
      for (const [kind, count] of kinds(again(name)(once.text)))
        expect(count, `${name}: ${kind}`).toBeLessThanOrEqual(before.get(kind) ?? 0);
    }
  });
});

function judge(path: string, content: string | Uint8Array): Judged[] {
  return lint({ path, content }, readers, circumstances).map(({ posting, findings }) => ({
    name: path,
    source: posting.source,
    findings,
  }));
}

function told(isWrong: (finding: Finding, judged: Judged) => boolean): string[] {
  return judged.flatMap((one) =>
    one.findings
      .filter((finding) => isWrong(finding, one))
      .map(({ rule, messageId, problem, todo }) => `${one.name}: ${rule} ${messageId}: ${problem} ${todo}`),
  );
}

function kinds(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, messageId } of findings)
    counts.set(`${rule} ${messageId}`, (counts.get(`${rule} ${messageId}`) ?? 0) + 1);
  return counts;
}
