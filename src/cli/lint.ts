import { readFileSync } from "node:fs";
import { kindOfPath, walk } from "../host/index.ts";
import { lint } from "../index.ts";
import { count, emptySummary, jsonlReporter, jsonReporter, prettyReporter, type Reporter } from "../report/index.ts";
import { didYouMean } from "../text/index.ts";
import { readArguments, type Flags } from "./arguments.ts";
import type { Io } from "./io.ts";
import { reportedPostings } from "./reported.ts";
import { stop } from "./stop.ts";
import { TOOL } from "./version.ts";

const FLAGS = { format: "value", "as-of": "value", quiet: "switch", debug: "switch" } as const satisfies Flags;

/** `posting-lint [lint] [paths…]`: reads, judges and reports; the answer is the exit code. */
export function run(args: readonly string[], io: Io): number {
  const { words, flags } = readArguments(args, FLAGS);
  const asOf = flags["as-of"] ?? io.today;
  const reporter = reporterFor(flags.format ?? "pretty", io);
  const summary = emptySummary();
  let postingsWithFindings = 0;
  io.write(reporter.start(asOf));
  for (const path of filesOf(words.length > 0 ? words : ["."])) {
    const linted = lint({ path, content: readFileSync(path) }, io.readers, { asOf, employer: {}, statements: {} });
    for (const reported of reportedPostings(path, linted)) {
      count(summary, reported.findings);
      if (reported.findings.length > 0) postingsWithFindings++;
      io.write(reporter.posting(reported));
    }
  }
  io.write(reporter.end({ tool: TOOL, asOf, summary, postingsWithFindings, fixed: 0 }));
  return summary.errors > 0 ? 1 : 0;
}

const FORMATS: Readonly<Record<string, (io: Io) => Reporter>> = {
  pretty: ({ paint, width }) => prettyReporter({ paint, width }),
  json: () => jsonReporter(TOOL),
  jsonl: () => jsonlReporter(),
};

function reporterFor(name: string, io: Io): Reporter {
  const make = FORMATS[name] ?? stop(`There is no format "${name}".${didYouMean(name, Object.keys(FORMATS))} Formats: ${Object.keys(FORMATS).join(", ")}.`);
  return make(io);
}

function filesOf(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => {
    const kind = kindOfPath(path);
    if (kind === "missing") stop(`There is no file or folder "${path}" here. Check the spelling, or run: posting-lint --help`);
    return kind === "file" ? [path] : walk(path, () => false);
  });
  if (files.length === 0) stop(`No postings were found in ${paths.map((path) => `"${path}"`).join(", ")}. posting-lint reads Markdown, text, HTML, Word, JSON, YAML, XML and CSV files; name a file to read it whatever it is called.`);
  return [...new Set(files)];
}
