import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { stop } from "../cli/stop.ts";
import { KNOWLEDGE, root } from "./knowledge.ts";
import { attribution } from "./onet-attribution.ts";
import { TASK_WORDS, tasksIn, taskWordsYaml } from "./onet-tasks.ts";
import { tidied } from "./tidy.ts";

const TARGET = "onet/titles.yaml";

/** What O*NET's own files call the columns that are read here, and what a file of both kinds together may call them. */
const CODE = /^(?:O\*NET-SOC Code|code)$/;
const TITLE = /^(?:Alternate Title|Reported Job Title|title)$/;

/**
 * Renews what we have of O*NET from a folder with the tab-separated files of a release: the titles from
 * `Alternate Titles.txt` and `Sample of Reported Titles.txt`, or one file of both together; the words of tasks from
 * `Task Statements.txt`. What is not in the folder stays as it was.
 */
export function makeOnet([folder, version]: string[]): void {
  if (!folder || !version) stop("Name the folder of the files and the release: npm run make onet ../onet 29.3");
  const titles = tablesIn(folder, /\btitles\.(?:txt|tsv)$/i);
  const tasks = tablesIn(folder, /\btask(?:s| statements)\.(?:txt|tsv)$/i).flatMap(tasksIn);
  if (titles.length + tasks.length === 0)
    stop(`No file in "${folder}" is called "… Titles.txt" or "Task Statements.txt".`);
  if (titles.length > 0) write(TARGET, onetYaml(titles, version), version);
  if (tasks.length > 0) write(TASK_WORDS, taskWordsYaml(tasks, version), version);
}

function tablesIn(folder: string, named: RegExp): string[] {
  return readdirSync(folder)
    .filter((file) => named.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"));
}

function write(target: string, text: string, version: string): void {
  writeFileSync(join(root, KNOWLEDGE, target), text);
  console.log(`${KNOWLEDGE}/${target}: O*NET ${version}`);
}

/** The file of titles, from the tables of a release: each a text of lines with tabs, whose first names the columns. */
export function onetYaml(tables: readonly string[], version: string): string {
  const titles = titlesByCode(tables.flatMap(rowsOf));
  return tidied(HEAD(version) + stringify({ release: version, titles }), TARGET);
}

type Row = readonly [code: string, title: string];

function rowsOf(table: string): Row[] {
  const [head = "", ...lines] = table.trim().split(/\r?\n/);
  const columns = head.split("\t");
  const code = columns.findIndex((name) => CODE.test(name));
  const title = columns.findIndex((name) => TITLE.test(name));
  if (code < 0 || title < 0) return [];
  return lines.map((line) => {
    const cells = line.split("\t");
    return [cells[code]!.slice(0, "29-1141".length), withoutBrackets(cells[title]!)] as const;
  });
}

// "Medical Doctor (MD)" and "MD (Medical Doctor)": what stands in brackets repeats the title.
function withoutBrackets(title: string): string {
  return title.replace(/ *\([^)]*\)/g, "").trim();
}

// One title a line, so that a new release is read as a change of lines.
function titlesByCode(rows: readonly Row[]): Record<string, string> {
  const byCode = new Map<string, Set<string>>();
  for (const [code, title] of rows)
    if (title !== "") byCode.set(code, (byCode.get(code) ?? new Set<string>()).add(title));
  return Object.fromEntries(
    [...byCode].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, titles]) => [code, [...titles].sort().join("\n")]),
  );
}

const HEAD = (
  version: string,
): string => `# What people in the United States call their work: the alternate and reported titles of O*NET, without what stands in
# brackets, under the codes of the Standard Occupational Classification of 2018. A title under several codes is used for
# each. It tells titles that only share a word with one of ours: a harbor pilot flies nothing.
${attribution(version, "has left out columns and brackets")}# Made by "npm run make onet FOLDER RELEASE" from https://www.onetcenter.org/database.html. Do not edit: what is ours stands
# in rules/knowledge/occupations.
`;
