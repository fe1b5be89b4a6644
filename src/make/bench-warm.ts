// Run by bench.ts in a process of its own: how long one warm posting takes, to read it, to know all about it, to judge it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as facts from "../facts/index.ts";
import { defaultRules, lint } from "../index.ts";
import { parseFile } from "../parse/index.ts";
import { allReaders } from "../parse/readers.ts";
import { readPostings } from "../posting/index.ts";

const folder = process.argv[2]!;
const files = readdirSync(folder).slice(0, 200).map((name) => ({ path: name, content: readFileSync(join(folder, name)) }));
const circumstances = { asOf: "2026-11-22", employer: {}, statements: {} };
const all = Object.values(facts).filter((value) => typeof value === "object" && "read" in value) as facts.Fact<unknown>[];
const rules = defaultRules();

const read = micros(() => {
  for (const file of files) readPostings(parseFile(file, allReaders));
});
const understood = micros(() => {
  for (const file of files) {
    for (const posting of readPostings(parseFile(file, allReaders))) {
      const ask = facts.askAbout(posting, circumstances);
      for (const fact of all) ask(fact);
    }
  }
});
const judged = micros(() => {
  for (const file of files) lint(file, allReaders, circumstances, rules);
});
console.log(`warm, one posting: ${read} µs to read, ${understood} µs to read and ask all ${all.length} facts (at most 300), ${judged} µs to judge by all ${rules.length} rules`);

function micros(work: () => void): number {
  for (let i = 0; i < 10; i++) work();
  const times = Array.from({ length: 15 }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e3 / files.length;
  });
  return Math.round(times.sort((a, b) => a - b)[7]!);
}
