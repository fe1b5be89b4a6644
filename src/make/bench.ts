// npm run bench [-- --text FOLDER --beside PROJECT]: how long the usual runs take, as ratios of what Node needs to do nothing
// and to read the same files; with --beside also against another folder of the project that is built, side by side.
// npm run bench -- --readers: what our own scanners save beside the libraries behind them.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env, median, pairs, type Pair } from "./bench-pairs.ts";
import { readersTable } from "./bench-readers.ts";
import { bundle } from "./build.ts";
import { freshAsMarkdown } from "./corpora.ts";
import { root } from "./knowledge.ts";
import { writeSamples } from "./sample-postings.ts";

const POSTINGS = 1000;
const folder = mkdtempSync(join(tmpdir(), "posting-lint-bench-"));
/** A program that only reads the files of a folder. */
const READ_ONLY = `const fs = require("node:fs"), path = require("node:path"); let n = 0;
for (const entry of fs.readdirSync(process.argv[2], { withFileTypes: true })) n += fs.readFileSync(path.join(process.argv[2], entry.name), "utf8").length;
console.log(n);`;
const beside = option("--beside");

try {
  if (process.argv.includes("--readers")) console.log(await readersTable(folder));
  else await printRuns();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function printRuns(): Promise<void> {
  await bundle(join(folder, "dist"));
  const cli = join(folder, "dist/cli.cjs");
  const read = join(folder, "read.cjs");
  writeFileSync(read, READ_ONLY);
  const real = realPostings();
  if (real) {
    print(
      `text that does not repeat, ${real.files} postings of ${real.size} bytes ÷ only reading them`,
      pairs(5, [cli, "--fail-on", "never", real.folder], [read, real.folder]),
      20,
    );
    if (beside !== null)
      printBeside("the same text", pairs(5, [cli, real.folder], [join(beside, "dist/cli.cjs"), real.folder]));
  }
  const postings = writeSamples(folder, POSTINGS);
  const one = join(postings, "0.md");
  print("start: posting-lint one-file ÷ node -e 0", pairs(31, [cli, one], ["-e", "0"]), 2);
  if (beside !== null) printBeside("start", pairs(31, [cli, one], [join(beside, "dist/cli.cjs"), one]));
  const configured = [one, "--config", configFile()];
  print("start with a config ÷ node -e 0", pairs(31, [cli, ...configured], ["-e", "0"]), 2.2);
  if (beside !== null)
    printBeside("start with a config", pairs(31, [cli, ...configured], [join(beside, "dist/cli.cjs"), ...configured]));
  print(
    `${POSTINGS} made-up postings of ${meanSize(postings)} bytes ÷ only reading them`,
    pairs(9, [cli, postings], [read, postings]),
    15,
  );
  if (beside !== null)
    printBeside("the same postings", pairs(9, [cli, postings], [join(beside, "dist/cli.cjs"), postings]));
  await bundleWarm(folder);
  const warm = spawnSync(process.execPath, [join(folder, "warm.cjs"), postings], { env, encoding: "utf8" });
  console.log(warm.stdout.trim() || warm.stderr);
}

/** The folder of `--text`, else the real postings beside the project; `null` where neither is here. */
function realPostings(): { readonly folder: string; readonly files: number; readonly size: number } | null {
  const chosen = option("--text");
  const place = chosen ?? join(folder, "fresh");
  if (chosen === null) {
    mkdirSync(place);
    freshAsMarkdown(place);
  }
  const files = readdirSync(place).length;
  if (files === 0) console.log("No real postings lie beside the project: name a folder with --text.");
  return files === 0 ? null : { folder: place, files, size: meanSize(place) };
}

/** A config of the usual size: who employs, and a few rules. */
function configFile(): string {
  const file = join(folder, "posting-lint.yaml");
  writeFileSync(
    file,
    [
      "employer:",
      "  name: Fennmoor Clinic",
      "  employees: 250",
      '  employeesIn: { US-CO: 12, "US-NY/nyc": 0 }',
      "  hiresIn: [US-CO, US-TX]",
      "statements:",
      "  accommodation: Tell us what you need in the application, and we will arrange it.",
      "rules:",
      "  pay/undisclosed: error",
      "  sections/missing: [info, { sections: [responsibilities, qualifications] }]",
      "ignore: [archive/]",
      "",
    ].join("\n"),
  );
  return file;
}

function meanSize(place: string): number {
  const sizes = readdirSync(place).map((name) => statSync(join(place, name)).size);
  return Math.round(sizes.reduce((a, b) => a + b) / sizes.length);
}

function option(name: string): string | null {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

function print(what: string, runs: readonly Pair[], gate: number): void {
  const ratio = median(runs.map(({ ours, floor }) => ours / floor));
  console.log(
    `${what}: ${ratio.toFixed(2)} (${median(runs.map(({ ours }) => ours)).toFixed(0)} ms ÷ ${median(runs.map(({ floor }) => floor)).toFixed(0)} ms, median of ${runs.length} pairs; at most ${gate})`,
  );
}

function printBeside(what: string, runs: readonly Pair[]): void {
  const ratio = median(runs.map(({ ours, floor }) => ours / floor));
  console.log(`  ${what}: ${ratio.toFixed(2)} times as long as ${beside}`);
}

async function bundleWarm(to: string): Promise<void> {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [join(root, "src/make/bench-warm.ts")],
    outfile: join(to, "warm.cjs"),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minify: true,
    mainFields: ["module", "main"],
    logLevel: "error",
  });
}
