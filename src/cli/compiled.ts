import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the built command line keeps its tables, from the folder of the file that asks; the build puts it in. */
declare const TABLES_FOLDER: string;

/**
 * Stands in for the compiled tables in the built command line: each lies in a file of its own, read at its first
 * look-up, so that a run pays only for the tables that its postings need. The files are plain ASCII, which Node reads
 * fastest.
 */
export const compiled: Readonly<Record<string, string>> = new Proxy(
  {},
  {
    get: (_, name) => readFileSync(join(__dirname, TABLES_FOLDER, `${String(name)}.txt`), "utf8"),
  },
);
