import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type * as library from "../../src/index.ts";
import { buildCli } from "../support/cli.ts";
import { UNPAID } from "./postings.ts";

const cli = await buildCli();

test("the library lints a text without the command line", async () => {
  const { defaultRules, lint, readers } = (await import(
    pathToFileURL(join(dirname(cli.program), "index.js")).href
  )) as typeof library;
  const [posting] = lint(
    { path: "nurse.md", content: UNPAID },
    readers,
    { asOf: "2026-11-22", employer: {}, statements: {} },
    defaultRules(),
  );
  expect(posting!.findings.map(({ rule }) => rule)).toContain("pay/undisclosed");
});
