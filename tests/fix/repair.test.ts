import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits, chooseFixes, editsOf, repair, unifiedDiff } from "../../src/fix/index.ts";
import type { Rule } from "../../src/rule/index.ts";
import { active, findingsIn, wordRule } from "../support/rule.ts";

const POSTING =
  "# Night Nurse\n\nKnows HIPPA rules.\n\n## Duties\n\n- Care for patients\n- Hand over\n\n## Requirements\n\n- Nursing degree, HIPPA training\n";

function repaired(text: string, ...rules: readonly Rule[]) {
  return repair(text, (now) => findingsIn(now, active(...rules)));
}

describe("a repair", () => {
  test("mends what it may, leaves every other sign, and finds nothing more to do", () => {
    const { text, repaired: done } = repaired(POSTING, wordRule("test/misspelt", "HIPPA", "HIPAA"));
    expect(text).toBe(POSTING.replaceAll("HIPPA", "HIPAA"));
    expect(done).toHaveLength(2);
    expect(repaired(text, wordRule("test/misspelt", "HIPPA", "HIPAA"))).toMatchObject({ text, repaired: [] });
  });

  test("puts fixes that touch the same words in one after the other", () => {
    const { text } = repaired(
      "# Night Nurse\n\n## Duties\n\n- Care and carry\n- Hand over\n\n## Requirements\n\n- abc\n",
      wordRule("test/first", "ab", "xb"),
      wordRule("test/second", "bc", "bz"),
    );
    expect(text).toContain("- xbz");
  });

  test("is not made where it would bring a new finding", () => {
    const { text, declined } = repaired(
      POSTING,
      wordRule("test/misspelt", "HIPPA", "HIPAA"),
      wordRule("test/other", "HIPAA"),
    );
    expect(text).toBe(POSTING);
    expect(declined.map(({ rule }) => rule)).toEqual(["test/misspelt", "test/misspelt"]);
  });

  test("is not made where the same would be told of the text after it", () => {
    const { text, repaired: done, declined } = repaired(POSTING, wordRule("test/growing", "HIPPA", "the HIPPA"));
    expect([text, done.length, declined.length]).toEqual([POSTING, 0, 2]);
  });

  test("leaves alone what a directive lets pass", () => {
    const waived = repair(POSTING, (now) =>
      findingsIn(now, active(wordRule("test/misspelt", "HIPPA", "HIPAA"))).map((finding) => ({
        ...finding,
        waived: "quoted",
      })),
    );
    expect(waived).toMatchObject({ text: POSTING, repaired: [], declined: [] });
  });

  test("that would bring a new finding does not keep the others from being made", () => {
    const {
      text,
      repaired: done,
      declined,
    } = repaired(
      POSTING,
      wordRule("test/blamed", "nurs", "xyz"),
      wordRule("test/bad", "Knows", "Krows"),
      wordRule("test/worse", "Krows"),
      wordRule("test/misspelt", "HIPPA", "HIPAA"),
    );
    expect(text).toBe(POSTING.replaceAll("HIPPA", "HIPAA"));
    expect([done.length, declined.map(({ rule }) => rule)]).toEqual([2, ["test/bad"]]);
  });

  test("that undoes another ends", () => {
    const { text } = repaired(POSTING, wordRule("test/one", "HIPPA", "HIPAA"), wordRule("test/two", "HIPAA", "HIPPA"));
    expect(text.replaceAll("HIPAA", "HIPPA")).toBe(POSTING);
  });
});

test("chosen fixes never touch each other, and each edit is put in once", () => {
  const edit = fc
    .tuple(fc.nat(30), fc.nat(4), fc.constantFrom("", "a", "bc"))
    .map(([start, length, text]) => ({ start, end: start + length, text }));
  const [model] = findingsIn(POSTING, active(wordRule("test/word", "HIPPA")));
  fc.assert(
    fc.property(fc.array(edit.map((one) => [one])), (fixes) => {
      const findings = fixes.map((fix, i) => ({ ...model!, fingerprint: `${i}`, fix }));
      const { chosen, inConflict } = chooseFixes(findings);
      expect(chosen.length + inConflict.length).toBe(findings.length);
      const edits = editsOf(chosen).toSorted((a, b) => a.start - b.start || a.end - b.end);
      for (const [i, { start, end }] of edits.slice(1).entries())
        expect(start > edits[i]!.start && start >= edits[i]!.end && end >= start).toBe(true);
    }),
  );
});

test("edits go in from any order", () => {
  expect(
    applyEdits("one two three", [
      { start: 8, end: 13, text: "3" },
      { start: 0, end: 3, text: "1" },
      { start: 7, end: 7, text: "!" },
    ]),
  ).toBe("1 two! 3");
});

describe("a diff", () => {
  test("shows what changed with three lines around it", () => {
    expect(unifiedDiff("jobs/nurse.md", "a\nb\nc\nd\ne\nf\ng\n", "a\nb\nc\nd\nE\nf\ng\n")).toBe(
      "--- a/jobs/nurse.md\n+++ b/jobs/nurse.md\n@@ -2,6 +2,6 @@\n b\n c\n d\n-e\n+E\n f\n g\n",
    );
  });

  test("takes out no more than has to go", () => {
    const before = "## Duties\n\n- Cook\n\n## Duties\n\n- Clean\n\n## Pay\n";
    const changed = unifiedDiff("cook.md", before, before.replace("## Duties\n\n- Clean", "- Clean"))
      .split("\n")
      .filter((line) => /^[-+](?![-+])/.test(line));
    expect(changed).toHaveLength(2);
    expect(changed.every((line) => line.startsWith("-"))).toBe(true);
  });

  test("of equal texts is empty", () => expect(unifiedDiff("a.md", "a\n", "a\n")).toBe(""));
});
