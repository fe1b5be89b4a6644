import type { PackedOccupations } from "../../tables/occupations.ts";
import { sortLines } from "../../tables/sorted-lines.ts";
import { readOccupations } from "../occupations.ts";
import { Pool } from "../pool.ts";

/** What rules ask about occupations, on every run. What only a profile shows is in the table `profiles`. */
export function compile(): PackedOccupations {
  const pool = new Pool();
  const rows = readOccupations().map((row) => `${row.id}|${JSON.stringify([
    shortTitle(row.title),
    row.family,
    row.parent ?? 0,
    row.soc,
    pool.numberOf([row.education.level, row.education.accepts]),
    pool.numberOf((row.licenses ?? []).map(({ anyOf, scope, required, compacts = [], name }) => [anyOf, scope, required ? 1 : 0, compacts, name])),
    pool.numberOf((row.boards ?? []).map(({ credential, level, certificate }) => (certificate ? [credential, level, certificate] : [credential, level]))),
    row.boardsMustFit ? 1 : 0,
    pool.numberOf((row.exams ?? []).map(({ credential }) => credential)),
    pool.numberOf(row.others ?? []),
    pool.numberOf((row.contraindicated ?? []).flatMap((entry) => ("credential" in entry ? [[entry.credential, entry.when ?? 0, entry.level ?? 0]] : []))),
    [...row.payCheck.year, ...row.payCheck.hour],
    pool.numberOf((row.regulations ?? []).map(({ cite, says }) => [cite, says])),
  ])}`);
  return { pool: pool.values.map((value) => JSON.stringify(value)).join("\n"), rows: sortLines(rows) };
}

// "Medical Director (clinical, facility or service line)" is the row's heading; messages say "Medical Director".
function shortTitle(title: string): string {
  return title.replace(/ \([^)]*\)$/, "");
}
