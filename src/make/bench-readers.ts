import type { Plugin } from "esbuild";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { median, pairs } from "./bench-pairs.ts";
import { bundle } from "./build.ts";
import { freshAsMarkdown, freshPostings, jsonPostings } from "./corpora.ts";
import { root } from "./knowledge.ts";
import { writeSamples } from "./sample-postings.ts";

/** A scanner of ours that stands before a library, and declines to it what it does not understand. */
interface OwnReader {
  readonly name: string;
  readonly library: string;
  /** The runs that it takes part in. */
  readonly formats: readonly Run["format"][];
  /** The files that would go with it; those that the library's reader needs as well are not among them. */
  readonly files: readonly string[];
  /** What stands in the place of its first file where it is switched off: a scanner that declines everything. */
  readonly off: string;
}

const READERS: readonly OwnReader[] = [
  {
    name: "Markdown blocks",
    library: "@lezer/markdown",
    formats: ["Markdown", "JSON"],
    files: [
      "scan",
      "line",
      "containers",
      "open-lines",
      "paragraph",
      "starts",
      "leaves",
      "inline",
      "shapes",
      "emphasis",
      "link",
      "table",
    ].map((name) => `markdown/${name}.ts`),
    off: "export const scanMarkdown = () => false;",
  },
  {
    name: "plain front matter",
    library: "yaml",
    formats: ["Markdown"],
    files: ["yaml/scan.ts"],
    off: "export const scanFrontMatter = () => null;",
  },
];

/** A set of postings, and how many pairs of runs over it are worth their time. */
interface Run {
  readonly name: string;
  readonly format: "Markdown" | "JSON";
  readonly rounds: number;
  readonly paths: readonly string[];
}

/** How many times as long each run takes where the library reads instead, as a table. */
export async function readersTable(folder: string): Promise<string> {
  const runs = runsIn(folder).filter(({ paths }) => paths.length > 0);
  await bundle(join(folder, "own"));
  const rows = [["reader", "library behind it", "lines of ours", ...runs.map(({ name }) => name)]];
  for (const [i, reader] of READERS.entries()) {
    const off = join(folder, `without-${i}`);
    await bundle(off, [switchedOff(reader)]);
    const ratios = runs.map((run) =>
      reader.formats.includes(run.format) ? ratioOf(run, off, join(folder, "own")).toFixed(2) : "",
    );
    rows.push([reader.name, reader.library, String(linesOf(reader)), ...ratios]);
  }
  return `${tableOf(rows)}\n\nHow many times as long a run takes where the library reads instead (median of pairs in turn).\nA scanner that saves less than a tenth of every run (below 1.11) is not worth its lines.`;
}

function runsIn(folder: string): Run[] {
  const fresh = join(folder, "fresh");
  mkdirSync(fresh);
  const samples = writeSamples(folder, 1000);
  return [
    { name: "one Markdown file", format: "Markdown", rounds: 21, paths: [join(samples, "0.md")] },
    { name: "1,000 made-up", format: "Markdown", rounds: 7, paths: [samples] },
    { name: "fresh postings", format: "Markdown", rounds: 5, paths: freshAsMarkdown(fresh).length > 0 ? [fresh] : [] },
    { name: "one JSON file", format: "JSON", rounds: 21, paths: [join(root, "examples/infusion-nurse.json")] },
    { name: "JSON postings", format: "JSON", rounds: 7, paths: jsonPostings() },
    { name: "NDJSON stream", format: "JSON", rounds: 5, paths: freshPostings(folder) },
  ];
}

function switchedOff({ name, files, off }: OwnReader): Plugin {
  const path = join(root, "src/parse", files[0]!);
  return {
    name,
    setup: ({ onLoad }) => onLoad({ filter: /\/scan\.ts$/ }, (args) => (args.path === path ? { contents: off } : null)),
  };
}

function ratioOf({ rounds, paths }: Run, without: string, withOwn: string): number {
  const argsOf = (build: string): string[] => [join(build, "cli.cjs"), "--no-config", "--fail-on", "never", ...paths];
  return median(pairs(rounds, argsOf(without), argsOf(withOwn)).map(({ ours, floor }) => ours / floor));
}

function linesOf({ files }: OwnReader): number {
  const lines = files.map((file) => readFileSync(join(root, "src/parse", file), "utf8").split("\n").length - 1);
  return lines.reduce((a, b) => a + b);
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
