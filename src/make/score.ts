// Scores what is read from real postings against their labels: npm run score [-- --misses N --only FIELD].
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askAbout } from "../facts/index.ts";
import { inspectPosting } from "../inspect.ts";
import { parseFile } from "../parse/index.ts";
import { readPostings } from "../posting/index.ts";
import { readers } from "../../tests/support/readers.ts";
import { root } from "./knowledge.ts";

const corpus = join(root, "../shared/corpus");

if (existsSync(join(corpus, "labels.jsonl"))) score();
else console.log(`No labelled postings at ${corpus}: nothing was scored.`);

function score(): void {
  const folder = mkdtempSync(join(tmpdir(), "posting-lint-score-"));
  try {
    const predictions = run(["from-inspect.mjs"], inspectAll());
    const file = join(folder, "predictions.jsonl");
    writeFileSync(file, predictions);
    const options = process.argv.slice(2);
    process.stdout.write(run(["score.mjs", file, ...(options.includes("--misses") ? [] : ["--misses", "200"]), ...options], ""));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run([script = "", ...args]: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(corpus, script), ...args], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return stdout;
}

/** Every posting of the corpus, read and inspected, one JSON line each. */
function inspectAll(): string {
  const folder = join(corpus, "postings");
  return readdirSync(folder).sort().flatMap((path) =>
    readPostings(parseFile({ path, content: readFileSync(join(folder, path)) }, readers)).map((posting) => {
      const ask = askAbout(posting, { asOf: "2026-11-22", employer: {}, statements: {} });
      return JSON.stringify({ path, ...inspectPosting(posting, ask) });
    }),
  ).join("\n");
}
