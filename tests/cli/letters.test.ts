import { expect, test } from "vitest";
import { buildCli } from "../support/cli.ts";
import { CLEAN } from "./postings.ts";

const cli = await buildCli();

// Patterns hold letters beyond ASCII, and the built program is read byte by byte. The District asks for a range, not
// for one figure.
test.each([
  ["a hyphen", "$118,000 - $146,000", []],
  ["an en dash", "$118,000–$146,000", []],
  ["an em dash", "$118,000 — $146,000", []],
  ["one end only", "$118,000", ["pay/single-rate"]],
])("the built program reads pay written with %s", (_, pay, told) => {
  const posting = CLEAN.replace("Austin, TX", "Washington, DC").replace(/salary: .*/, `salary: "${pay} a year"`);
  const folder = cli.folder({ "posting.md": posting });
  const { out } = cli.run(["posting.md", "--as-of", "2026-11-22", "--format", "json"], { folder });
  const rules = (JSON.parse(out) as { files: { findings: { rule: string }[] }[] }).files[0]!.findings.map(
    ({ rule }) => rule,
  );
  expect(rules.filter((rule) => rule.startsWith("pay/"))).toEqual(told);
});
