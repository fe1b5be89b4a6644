import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goBy } from "./accuracy/records.ts";
import { bundle } from "./build.ts";
import { clinicalDirector } from "./example-docx.ts";
import { root } from "./knowledge.ts";
import { makeTables } from "./tables.ts";

/** The day that the examples are judged by. */
export const EXAMPLES_DAY = "2026-11-22";

/**
 * Writes the Word example, and beside the examples what is said about each: read the difference before committing it.
 */
export async function makeExamples(): Promise<void> {
  writeFileSync(join(root, "examples/clinical-director.docx"), clinicalDirector());
  const expected = join(root, "examples/expected");
  const dist = mkdtempSync(join(root, "node_modules", ".examples-"));
  try {
    await makeTables();
    await bundle(dist);
    goBy(dist);
    rmSync(expected, { recursive: true, force: true });
    mkdirSync(expected);
    for (const file of exampleFiles())
      writeFileSync(join(expected, `${file}.txt`), reportOf(join(dist, "cli.cjs"), file));
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

/** Names of the example postings, in order. */
export function exampleFiles(): string[] {
  const entries = readdirSync(join(root, "examples"), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== "posting-lint.yaml")
    .map(({ name }) => name)
    .sort();
}

/** What the command line prints about one example. */
export function reportOf(cli: string, file: string): string {
  const { NODE_EXTRA_CA_CERTS: _, FORCE_COLOR: __, ...env } = process.env;
  const ran = spawnSync(process.execPath, [cli, `examples/${file}`, "--as-of", EXAMPLES_DAY], {
    cwd: root,
    encoding: "utf8",
    env: { ...env, COLUMNS: "100", NO_COLOR: "1" },
  });
  return ran.stdout + ran.stderr;
}
