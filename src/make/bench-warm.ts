// Run by bench.ts in a process of its own: how long one warm posting takes, to read it, to know all about it, to judge
// it; first as employers post, with the same paragraphs again and again, then with every paragraph new.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as facts from "../facts/index.ts";
import { Cache, defaultRules, lint } from "../index.ts";
import { parseFile } from "../parse/index.ts";
import { allReaders } from "../parse/readers.ts";
import { readPostings } from "../posting/index.ts";

interface File {
  readonly path: string;
  readonly content: string;
}

const folder = process.argv[2]!;
const files: readonly File[] = readdirSync(folder)
  .slice(0, 200)
  .map((name) => ({ path: name, content: readFileSync(join(folder, name), "utf8") }));
const circumstances = { asOf: "2026-11-22", employer: {}, statements: {} };
const all = Object.values(facts).filter(
  (value) => typeof value === "object" && "read" in value,
) as facts.Fact<unknown>[];
const rules = defaultRules();
const cache = new Cache();

print("the same paragraphs again and again", () => files);
print("every paragraph new", (round) =>
  files.map(({ path, content }) => ({ path, content: reworded(content, round) })),
);

function print(what: string, filesOf: (round: number) => readonly File[]): void {
  const read = micros(filesOf, (file) => void readPostings(parseFile(file, allReaders), { cache }));
  const understood = micros(filesOf, (file) => {
    for (const posting of readPostings(parseFile(file, allReaders), { cache })) {
      const ask = facts.askAbout(posting, circumstances, cache);
      for (const fact of all) ask(fact);
    }
  });
  const judged = micros(filesOf, (file) => void lint(file, allReaders, circumstances, rules, { cache }));
  console.log(
    `warm, ${what}: ${read} µs to read, ${understood} µs to read and ask all ${all.length} facts (at most 300), ${judged} µs to judge by all ${rules.length} rules`,
  );
}

let rounds = 0;

function micros(filesOf: (round: number) => readonly File[], work: (file: File) => void): number {
  const times: number[] = [];
  for (let i = 0; i < 25; i++) {
    const fresh = filesOf(rounds++);
    const start = process.hrtime.bigint();
    for (const file of fresh) work(file);
    if (i >= 10) times.push(Number(process.hrtime.bigint() - start) / 1e3 / fresh.length);
  }
  return Math.round(times.sort((a, b) => a - b)[times.length >> 1]!);
}

// A word more in every line of some length: nothing remembered of the old text helps with the new one.
function reworded(text: string, round: number): string {
  const word = [...String(round)].map((digit) => "bcdfghjklm"[Number(digit)]).join("");
  return text.replace(/^(?![-\w]+:)(.{24,})$/gm, (line) => line.replace(/ (?=\S+$)/, ` ${word} `));
}
