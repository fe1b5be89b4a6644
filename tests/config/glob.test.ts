import { expect, test } from "vitest";
import { ignoreMatcher, matcher } from "../../src/config/index.ts";

test.each([
  ["*.md", "nurse.md", true],
  ["*.md", "jobs/nurse.md", true],
  ["/*.md", "jobs/nurse.md", false],
  ["jobs/*.md", "jobs/nurse.md", true],
  ["jobs/*.md", "jobs/2026/nurse.md", false],
  ["jobs/**", "jobs/2026/nurse.md", true],
  ["jobs/**/*.md", "jobs/nurse.md", true],
  ["**/drafts/**", "jobs/drafts/nurse.md", true],
  ["archive/", "archive/2019/nurse.md", true],
  ["archive", "jobs/archive/nurse.md", true],
  ["archive/", "archived/nurse.md", false],
  ["jobs/{de,fr}/**", "jobs/fr/infirmier.md", true],
  ["jobs/{de,fr}/**", "jobs/it/infermiere.md", false],
  ["nurse-?.md", "nurse-2.md", true],
  ["night*nurse*.md", "night-shift-nurse-icu.md", true],
  ["./jobs/*.md", "jobs/nurse.md", true],
])("%s and %s: %s", (pattern, path, fits) => expect(matcher(pattern)(path)).toBe(fits));

test("the last pattern that fits decides", () => {
  const isIgnored = ignoreMatcher(["drafts/", "!drafts/nurse.md"]);
  expect([isIgnored("drafts/cook.md"), isIgnored("drafts/nurse.md"), isIgnored("nurse.md")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("many stars take no more than a moment", () => {
  expect(matcher(`${"*a".repeat(40)}b`)("a".repeat(20_000))).toBe(false);
});
