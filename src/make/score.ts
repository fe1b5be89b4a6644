// Scores what is read from real postings against their labels: npm run score [-- --source --misses N --only FIELD --by
// source]. It runs the built command line, as a user would; `--source` reads the sources as they stand instead.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askAbout } from "../facts/index.ts";
import { inspectPosting } from "../inspect.ts";
import { parseFile } from "../parse/index.ts";
import { readPostings } from "../posting/index.ts";
import { readers } from "../../tests/support/readers.ts";
import { root } from "./knowledge.ts";

const corpus = join(root, "../shared/corpus");
const built = join(root, "dist/cli.cjs");
const isBuilt = existsSync(built) && !process.argv.includes("--source");

if (existsSync(join(corpus, "labels.jsonl"))) score();
else console.log(`No labelled postings at ${corpus}: nothing was scored.`);

function score(): void {
  const folder = mkdtempSync(join(tmpdir(), "posting-lint-score-"));
  try {
    const options = process.argv.slice(2).filter((option) => option !== "--source");
    const predictions = run(["from-inspect.mjs"], isBuilt ? inspectBuilt() : inspectSources());
    const file = join(folder, "predictions.jsonl");
    writeFileSync(file, predictions);
    console.log(
      isBuilt
        ? `Scored: dist/cli.cjs, built ${statSync(built).mtime.toISOString()}.`
        : "Scored: the sources as they stand.",
    );
    process.stdout.write(
      run(["score.mjs", file, ...(options.includes("--misses") ? [] : ["--misses", "200"]), ...options], ""),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run([script = "", ...args]: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(corpus, script), ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return stdout;
}

/** Every posting of the corpus, by the command line as it was built. */
function inspectBuilt(): string {
  const folder = join(corpus, "postings");
  const files = readdirSync(folder)
    .sort()
    .map((file) => join(folder, file));
  const { stdout, stderr, status } = spawnSync(process.execPath, [built, "inspect", "--json", ...files], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status === 2) throw new Error(stderr);
  return stdout;
}

/** The same from the sources, for the time between two builds. */
function inspectSources(): string {
  const folder = join(corpus, "postings");
  return readdirSync(folder)
    .sort()
    .flatMap((path) =>
      readPostings(parseFile({ path, content: readFileSync(join(folder, path)) }, readers)).map((posting) => {
        const ask = askAbout(posting, { asOf: "2026-11-22", employer: {}, statements: {} });
        return JSON.stringify({ path, ...inspectPosting(posting, ask) });
      }),
    )
    .join("\n");
}
