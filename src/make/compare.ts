// npm run compare -- BEFORE [AFTER] [--all] [--without=NAME,…]: what two builds say differently about the same postings.
// BEFORE and AFTER are commits or folders of the project; AFTER is this folder where it is left out. Both have to be
// built here or can be. --without leaves out members of the answers, for those that only one of the two has.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { corpora, type Corpus } from "./corpora.ts";
import { root } from "./knowledge.ts";

/** Both builds judge by the law of one day, whenever they are compared. */
const DAY = "2026-11-30";
const SHOWN = 40;

/** What one build says about a corpus: for each posting its lines, each a statement that the other build may share. */
type Said = ReadonlyMap<string, readonly string[]>;

const questions: Readonly<Record<string, (cli: string, corpus: Corpus) => Said>> = {
  findings: (cli, { files }) =>
    saidOf(run(cli, ["--format", "jsonl", "--fail-on", "never", "--as-of", DAY, ...files]), findingLines),
  inspect: (cli, { files }) =>
    saidOf(run(cli, ["inspect", "--json", "--as-of", DAY, ...files]), (posting) => flattened(posting, "")),
};

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const shown = process.argv.includes("--all") ? Infinity : SHOWN;
const leftOut = new Set(
  process.argv.flatMap((word) => (word.startsWith("--without=") ? word.slice("--without=".length).split(",") : [])),
);
const folder = mkdtempSync(join(tmpdir(), "posting-lint-compare-"));
try {
  if (words.length === 0)
    throw new Error("npm run compare -- BEFORE [AFTER]: name a commit or a folder of the project.");
  const before = builtOf(words[0]!);
  const after = words[1] === undefined ? builtOf(root) : builtOf(words[1]);
  let differences = 0;
  for (const corpus of corpora(folder)) {
    for (const [what, ask] of Object.entries(questions))
      differences += compare(`${corpus.name}, ${what}`, ask(before, corpus), ask(after, corpus));
  }
  process.exitCode = differences > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The command line of a folder that is built, or of a commit that is built beside. */
function builtOf(word: string): string {
  const project = existsSync(word) && statSync(word).isDirectory() ? word : checkedOut(word);
  const cli = join(project, "dist/cli.cjs");
  if (!existsSync(cli)) throw new Error(`${project} is not built: run "npm ci" or "npm run make build" there first.`);
  return cli;
}

function checkedOut(commit: string): string {
  const project = join(folder, basename(commit).replace(/[^\w.-]/g, "_"));
  for (const [command, args, cwd] of [
    ["git", ["clone", "--quiet", root, project], root],
    ["git", ["checkout", "--quiet", commit], project],
    ["npm", ["ci", "--silent"], project],
  ] as const) {
    const { status, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
    if (status !== 0) throw new Error(`"${commit}" could not be built: ${stderr.trim()}`);
  }
  return project;
}

function run(cli: string, args: readonly string[]): { out: string; err: string } {
  const { stdout, stderr, error } = spawnSync(process.execPath, [cli, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (error) throw error;
  return { out: stdout, err: stderr };
}

function saidOf(
  { out, err }: { out: string; err: string },
  linesOf: (posting: Record<string, unknown>) => string[],
): Said {
  const said = new Map<string, string[]>();
  for (const line of out.split("\n").filter(Boolean)) {
    const posting = JSON.parse(line) as Record<string, unknown>;
    const name = `${basename(String(posting["path"]))}${posting["index"] === undefined ? "" : `#${String(posting["index"])}`}`;
    said.set(name, [...(said.get(name) ?? []), ...linesOf(posting)]);
  }
  if (err) said.set("standard error", err.trim().split("\n"));
  return said;
}

function findingLines(posting: Record<string, unknown>): string[] {
  const { findings, path: _, ...rest } = posting as { findings: Record<string, unknown>[]; path: string };
  return [
    ...flattened(rest, ""),
    ...findings.map((finding) => `${String(finding["rule"])} ${JSON.stringify(finding, compared)}`),
  ];
}

function compared(name: string, value: unknown): unknown {
  return leftOut.has(name) ? undefined : value;
}

function flattened(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null)
    return path === ".path" ? [] : [`${path.slice(1)} = ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => (leftOut.has(key) ? [] : flattened(inner, `${path}.${key}`)));
}

/** Prints the differences of one question and counts them. */
function compare(what: string, before: Said, after: Said): number {
  const differences = [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    const [lost, come] = [
      without(before.get(name) ?? [], after.get(name) ?? []),
      without(after.get(name) ?? [], before.get(name) ?? []),
    ];
    return [...lost.map((line) => `  - ${name}: ${line}`), ...come.map((line) => `  + ${name}: ${line}`)];
  });
  console.log(
    `${what}: ${count(before)} lines about ${before.size} postings before, ${count(after)} about ${after.size} after, ${differences.length} of them different`,
  );
  for (const line of differences.slice(0, shown)) console.log(line);
  if (differences.length > shown) console.log(`  … and ${differences.length - shown} more (--all)`);
  return differences.length;
}

function count(said: Said): number {
  return [...said.values()].reduce((sum, lines) => sum + lines.length, 0);
}

/** Lines that stand in `these` more often than in `those`. */
function without(these: readonly string[], those: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of those) left.set(line, (left.get(line) ?? 0) + 1);
  return these.filter((line) => {
    const known = left.get(line) ?? 0;
    left.set(line, known - 1);
    return known <= 0;
  });
}
