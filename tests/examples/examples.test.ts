import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exampleFiles, EXAMPLES_DAY } from "../../src/make/examples.ts";
import { root } from "../../src/make/knowledge.ts";
import { buildCli } from "../support/cli.ts";

const cli = await buildCli();

// Where a report was meant to change: npm run make examples, and read the difference.
describe("what is said about each example is what was expected", () => {
  test.each(exampleFiles())("%s", (file) => {
    const { out, err } = cli.run([`examples/${file}`, "--as-of", EXAMPLES_DAY], { folder: root, env: { NO_COLOR: "1" } });
    expect(err).toBe("");
    expect(out).toBe(readFileSync(join(root, "examples/expected", `${file}.txt`), "utf8"));
  });

  test("no expected report is left without its posting", () => {
    for (const report of readdirSync(join(root, "examples/expected"))) expect(existsSync(join(root, "examples", report.replace(/\.txt$/, ""))), report).toBe(true);
  });
});

test("all examples together end with findings, in every format that is kept", () => {
  const { code, out } = cli.run(["examples", "--as-of", EXAMPLES_DAY, "--format", "json"], { folder: root });
  expect(code).toBe(1);
  const formats = new Set((JSON.parse(out) as { files: { format: string }[] }).files.map(({ format }) => format));
  expect([...formats].sort()).toEqual(["canonical", "csv", "docx", "greenhouse", "html", "indeed-xml", "json-ld", "markdown", "ndjson", "text", "yaml"].sort());
});
