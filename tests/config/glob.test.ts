import { expect, test } from "vitest";
import { matcher } from "../../src/config/index.ts";

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
  ["archive/", "archive/", true],
  ["archive", "jobs/archive/nurse.md", true],
  ["archive/", "archived/nurse.md", false],
  ["nurse.md/", "nurse.md", false],
  ["jobs/{de,fr}/**", "jobs/fr/infirmier.md", true],
  ["jobs/{de,fr}/**", "jobs/it/infermiere.md", false],
  ["{de,fr}/{2025,2026}/*.md", "fr/2026/infirmier.md", true],
  ["nurse-{1..3}.md", "nurse-2.md", true],
  ["nurse-{1..3}.md", "nurse-4.md", false],
  ["nurse-{08..12}.md", "nurse-09.md", true],
  ["nurse-?.md", "nurse-2.md", true],
  ["nurse-[0-9].md", "nurse-2.md", true],
  ["nurse-[!0-9].md", "nurse-2.md", false],
  ["nurse\\*.md", "nurse*.md", true],
  ["nurse\\*.md", "nurse-2.md", false],
  ["Nurse (Denver).md", "jobs/Nurse (Denver).md", true],
  ["Pflegekräfte/", "Pflegekräfte/Nachtdienst.md", true],
  ["Archive/", "archive/nurse.md", false],
  ["night*nurse*.md", "night-shift-nurse-icu.md", true],
  ["./jobs/*.md", "jobs/nurse.md", true],
  ["*.md", "../shared/nurse.md", true],
])("%s and %s: %s", (pattern, path, fits) => expect(matcher([pattern])(path)).toBe(fits));

test("the last pattern that fits decides", () => {
  const isIgnored = matcher(["drafts/*", "!drafts/nurse.md"]);
  expect([isIgnored("drafts/cook.md"), isIgnored("drafts/nurse.md"), isIgnored("nurse.md")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("as in .gitignore, nothing comes back from a folder that is left out as a whole", () => {
  expect(matcher(["drafts/", "!drafts/nurse.md"])("drafts/nurse.md")).toBe(true);
});

test("many stars take no more than a moment", () => {
  expect(matcher([`${"*a".repeat(40)}b`])("a".repeat(20_000))).toBe(false);
});

test("braces that stand for millions of patterns fit nothing", () => {
  expect(matcher(["{a,b}".repeat(25)])("ab".repeat(12))).toBe(false);
});
