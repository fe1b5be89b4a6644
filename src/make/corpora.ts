import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { root } from "./knowledge.ts";

/** A set of postings that a command is run over. */
export interface Corpus {
  readonly name: string;
  /** The files to lint, as the command line is given them. */
  readonly files: readonly string[];
}

const shared = join(root, "../shared/corpus");

/**
 * The examples, and the sets of real postings that lie beside the project on machines that have them. `folder` is a
 * place for files that have to be unpacked.
 */
export function corpora(folder: string): Corpus[] {
  const examples = { name: "examples", files: filesIn(join(root, "examples")) };
  const sets = [
    examples,
    { name: "corpus", files: filesIn(join(shared, "postings")) },
    { name: "fresh", files: freshPostings(folder) },
  ];
  return sets.filter(({ files }) => files.length > 0);
}

/**
 * Real postings that do not repeat each other, one Markdown file each, written to `folder`; none where they are not
 * here.
 */
export function freshAsMarkdown(folder: string): string[] {
  const records = freshLines().map(
    (line) => JSON.parse(line) as { title: string; company?: string; location?: string; description: string },
  );
  return records.map(({ title, company, location, description }, i) => {
    const file = join(folder, `${i}.md`);
    const top = [company, location].filter(Boolean).join(" · ");
    writeFileSync(file, [`# ${title}`, top, description].filter(Boolean).join("\n\n"));
    return file;
  });
}

/** The real postings that are JSON files; none where they are not here. */
export function jsonPostings(): string[] {
  return ["postings", "more/postings"]
    .flatMap((folder) => filesIn(join(shared, folder)))
    .filter((file) => file.endsWith(".json"));
}

/** The fresh postings as one file of NDJSON in a folder; none where they are not here. */
export function freshPostings(folder: string): string[] {
  const lines = freshLines();
  if (lines.length === 0) return [];
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "fresh.ndjson");
  writeFileSync(file, lines.join("\n"));
  return [file];
}

function freshLines(): string[] {
  const file = join(shared, "fresh.ndjson.gz");
  return existsSync(file) ? gunzipSync(readFileSync(file)).toString("utf8").split("\n").filter(Boolean) : [];
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith("posting-lint."),
  );
  return entries.map(({ name }) => join(folder, name)).sort();
}
