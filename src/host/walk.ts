import { readdirSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { whyNot } from "./files.ts";

/** Endings of files that may be postings. */
const ENDINGS = new Set([
  "md",
  "markdown",
  "mdx",
  "txt",
  "text",
  "html",
  "htm",
  "json",
  "jsonc",
  "json5",
  "yaml",
  "yml",
  "xml",
  "docx",
  "csv",
  "tsv",
  "ndjson",
  "jsonl",
]);

/** Files that stand beside postings and are none, by the start of their names. */
const NEIGHBOURS =
  /^(?:readme|license|licence|changelog|contributing|code_of_conduct|security|index|_index|404|robots|humans|requirements|package|package-lock|tsconfig|jsconfig|composer|posting-lint|mkdocs|_config|docker-compose|pnpm-lock|pnpm-workspace|bower|renovate|netlify|vercel)\.|^\.|\.config\.|\.schema\.json$|^~\$/i;

/** Folders that hold a site's machinery. */
const MACHINERY = new Set([
  "node_modules",
  "bower_components",
  "vendor",
  "dist",
  "build",
  "coverage",
  "_site",
  "_layouts",
  "_includes",
  "_sass",
  "layouts",
  "partials",
  "templates",
  "__pycache__",
]);

/** What a path on disk is. */
export function kindOfPath(path: string): "file" | "folder" | "missing" {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat === undefined ? "missing" : stat.isDirectory() ? "folder" : "file";
  } catch {
    // Something is there that we may not look at; whoever reads it will be told why.
    return "file";
  }
}

/**
 * Files below a folder that may be postings, in order of name; hidden folders and a site's machinery are left out.
 * `closed` hears of folders that cannot be read.
 */
export function walk(
  folder: string,
  isIgnored: (path: string, isFolder: boolean) => boolean,
  closed: (path: string, why: string) => void,
): string[] {
  const files: string[] = [];
  const visit = (at: string): void => {
    for (const entry of entriesOf(at, closed)) {
      const path = at === "." ? entry.name : join(at, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith(".") && !MACHINERY.has(entry.name) && !isIgnored(path, true)) visit(path);
      } else if (mayBePosting(entry.name) && !isIgnored(path, false)) files.push(path);
    }
  };
  visit(folder);
  return files;
}

function entriesOf(folder: string, closed: (path: string, why: string) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    closed(folder, whyNot(error));
    return [];
  }
}

function mayBePosting(name: string): boolean {
  const dot = name.lastIndexOf(".");
  return dot > 0 && ENDINGS.has(name.slice(dot + 1).toLowerCase()) && !NEIGHBOURS.test(name);
}
