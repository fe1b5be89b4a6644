// npm run bench: how long the usual runs take, as ratios of what Node needs to do nothing and to read the same files.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./build.ts";
import { root } from "./knowledge.ts";
import { samplePosting } from "./sample-postings.ts";

const POSTINGS = 1000;
const folder = mkdtempSync(join(tmpdir(), "posting-lint-bench-"));
// The certificates that some machines add to Node cost every start more than the start itself.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

try {
  await bundle(join(folder, "dist"));
  const postings = join(folder, "postings");
  spawnSync("mkdir", [postings]);
  for (let i = 0; i < POSTINGS; i++) writeFileSync(join(postings, `${i}.md`), samplePosting(i));
  const size = Math.round(Array.from({ length: 50 }, (_, i) => samplePosting(i).length).reduce((a, b) => a + b) / 50);
  const cli = join(folder, "dist/cli.cjs");
  writeFileSync(join(folder, "read.cjs"), READ_ONLY());
  print("start: posting-lint one-file ÷ node -e 0", pairs(31, [cli, join(postings, "0.md")], ["-e", "0"]), 1.5);
  print(
    `${POSTINGS} postings of ${size} bytes ÷ only reading them`,
    pairs(9, [cli, postings], [join(folder, "read.cjs"), postings]),
    8,
  );
  await bundleWarm(folder);
  const warm = spawnSync(process.execPath, [join(folder, "warm.cjs"), postings], { env, encoding: "utf8" });
  console.log(warm.stdout.trim() || warm.stderr);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Pair {
  readonly ours: number;
  readonly floor: number;
}

// Interleaved, so that a slow moment of the machine touches both sides.
function pairs(rounds: number, ours: readonly string[], floor: readonly string[]): Pair[] {
  time(ours);
  time(floor);
  return Array.from({ length: rounds }, () => ({ ours: time(ours), floor: time(floor) }));
}

function time(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, [...args], { env, stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 28 });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function print(what: string, runs: readonly Pair[], gate: number): void {
  const ratio = median(runs.map(({ ours, floor }) => ours / floor));
  console.log(
    `${what}: ${ratio.toFixed(2)} (${median(runs.map(({ ours }) => ours)).toFixed(0)} ms ÷ ${median(runs.map(({ floor }) => floor)).toFixed(0)} ms, median of ${runs.length} pairs; at most ${gate})`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function READ_ONLY(): string {
  return `const fs = require("node:fs"), path = require("node:path"); let n = 0;
for (const entry of fs.readdirSync(process.argv[2], { withFileTypes: true })) n += fs.readFileSync(path.join(process.argv[2], entry.name), "utf8").length;
console.log(n);`;
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
  readFileSync(join(to, "warm.cjs"));
}
