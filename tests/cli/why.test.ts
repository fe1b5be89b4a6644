import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/make/knowledge.ts";
import { buildCli } from "../support/cli.ts";

const cli = await buildCli();
const folder = cli.folder({
  "nurse.md": "# Registered Nurse\n\n## About the job\n\nYou work nights. CCRN certification is a plus.\n",
});

test("inspect --why tells which step decided, with a line that it is known by", () => {
  const { out, code } = cli.run(["inspect", "--why", "nurse.md"], { folder });
  expect(code).toBe(0);
  expect(out).toContain(
    'demand: ccrn preferred "CCRN certification" line 5: words beside it wish for it, as in "CCRN certification preferred." (src/facts/credentials/read/demand/steps.ts)',
  );
});

test("for programs, with the places", () => {
  const { out } = cli.run(["inspect", "--json", "--why", "nurse.md"], { folder });
  const { why } = JSON.parse(out) as { why: unknown };
  expect(why).toContainEqual({
    about: "demand",
    at: { start: 55, end: 73 },
    answer: "ccrn preferred",
    file: "src/facts/credentials/read/demand/steps.ts",
    step: "words beside it wish for it",
    quote: "CCRN certification preferred.",
  });
});

test("nothing of it stands there where nobody asks", () => {
  expect(cli.run(["inspect", "nurse.md"], { folder }).out).not.toContain("wish for it");
  expect(JSON.parse(cli.run(["inspect", "--json", "nurse.md"], { folder }).out)).not.toHaveProperty("why");
});

test("the file that is named holds the step", () => {
  const { out } = cli.run(["inspect", "--json", "--why", "nurse.md"], { folder });
  const { why } = JSON.parse(out) as { why: readonly { readonly file: string; readonly step: string }[] };
  expect(new Set(why.map(({ file }) => file)).size).toBeGreaterThan(3);
  for (const { file, step } of why) expect(readFileSync(join(root, file), "utf8")).toContain(step);
});
