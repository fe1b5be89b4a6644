import { describe, expect, test } from "vitest";
import { CLEAN, UNPAID } from "../cli/postings.ts";
import { buildCli } from "../support/cli.ts";

const counted = { planted: 0, told: 0, day: "2026-11-20" };
const cli = await buildCli({
  "pay/undisclosed": { ...counted, read: 12, right: 8 },
  "pay/benefits-missing": { ...counted, read: 10, right: 9 },
  "pay/too-wide": { ...counted, read: 0, right: 0 },
  "credentials/board-mismatch": { ...counted, read: 0, right: 0, planted: 5, told: 1 },
});
const UNINSURED = CLEAN.replace(/## Benefits\n\n.*\n/, "").replace("Austin, TX", "Denver, CO");
const folder = cli.folder({
  "unpaid.md": UNPAID,
  "uninsured.md": UNINSURED,
  "in-peoria.md": UNPAID.replace("Denver, CO", "Peoria, IL"),
});

interface Told {
  readonly rule: string;
  readonly sure: boolean;
  readonly level: string;
  readonly todo: string;
  readonly reasons?: readonly unknown[];
}

function lint(file: string, ...args: readonly string[]): { code: number | null; found: (rule: string) => Told } {
  const { code, out } = cli.run([file, "--format", "jsonl", "--as-of", "2026-11-22", ...args], { folder });
  const { findings } = JSON.parse(out) as { findings: Told[] };
  return { code, found: (rule) => findings.find((finding) => finding.rule === rule)! };
}

describe("a rule that was right in fewer than nine of ten", () => {
  test("asks to check, says why, and fails no run", () => {
    const { code, found } = lint("unpaid.md");
    expect(found("pay/undisclosed")).toMatchObject({
      sure: false,
      level: "warning",
      reasons: [{ key: "often-wrong", read: 12, right: 8 }],
      todo: expect.stringMatching(/^Please check: of 12 findings of this rule that people read, 8 were right/),
    });
    expect(code).toBe(0);
  });

  test("is taken at its word where the config gives it a level", () => {
    const { code, found } = lint("unpaid.md", "--rule", "pay/undisclosed=error");
    expect(found("pay/undisclosed")).toMatchObject({ sure: true, level: "error" });
    expect(found("pay/undisclosed").todo).not.toMatch(/please check/i);
    expect(code).toBe(1);
  });

  test("names what else is in doubt, and not its record too", () => {
    expect(lint("in-peoria.md").found("pay/undisclosed").reasons).toEqual([{ key: "head-count", atLeast: 15 }]);
  });
});

test("a rule that was right in nine of ten is taken at its word", () => {
  const { code, found } = lint("uninsured.md");
  expect(found("pay/benefits-missing")).toMatchObject({ sure: true, level: "error" });
  expect(code).toBe(1);
});

test.each([
  ["pay/undisclosed", "Of 12 sure findings on public postings that were read (2026-11-20), 8 were right."],
  ["pay/undisclosed", "it asks you to check until a config gives it a level"],
  ["credentials/board-mismatch", "Of 5 faults that were planted for it, it finds 1."],
  ["pay/too-wide", "What was read of it is no longer told"],
  ["pay/open-ended", "Nobody has counted yet how often it is right."],
])("explain %s: %s", (rule, sentence) => {
  const { out } = cli.run(["explain", rule]);
  expect(out.replace(/\s+/g, " ")).toContain(sentence);
});

test("explain says nothing of checking where a rule is right often enough", () => {
  expect(cli.run(["explain", "pay/benefits-missing"]).out).not.toContain("asks you to check");
});
