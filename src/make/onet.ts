import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { stop } from "../cli/stop.ts";
import { KNOWLEDGE, root } from "./knowledge.ts";
import { tidied } from "./tidy.ts";

const TARGET = "onet/titles.yaml";

/** What O*NET's own files call the columns that are read here, and what a file of both kinds together may call them. */
const CODE = /^(?:O\*NET-SOC Code|code)$/;
const TITLE = /^(?:Alternate Title|Reported Job Title|title)$/;

/**
 * Renews the titles of O*NET from a folder with the tab-separated files of a release, `Alternate Titles.txt` and
 * `Sample of Reported Titles.txt`, or one file of both together.
 */
export function makeOnet([folder, version]: string[]): void {
  if (!folder || !version) stop("Name the folder of the files and the release: npm run make onet ../onet 29.3");
  const tables = readdirSync(folder)
    .filter((file) => /\btitles\.(?:txt|tsv)$/i.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"));
  if (tables.length === 0) stop(`No file in "${folder}" is called "… Titles.txt".`);
  writeFileSync(join(root, KNOWLEDGE, TARGET), onetYaml(tables, version));
  console.log(`${KNOWLEDGE}/${TARGET}: O*NET ${version}`);
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
# Includes information from the O*NET ${version} Database by the U.S. Department of Labor, Employment and Training Administration
# (USDOL/ETA), used under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). O*NET is a trademark of USDOL/ETA.
# posting-lint has left out columns and brackets; USDOL/ETA has not approved, endorsed or tested that.
# Made by "npm run make onet FOLDER RELEASE" from https://www.onetcenter.org/database.html. Do not edit: what is ours stands
# in rules/knowledge/occupations.
`;
