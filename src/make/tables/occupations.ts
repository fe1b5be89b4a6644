import type { PackedOccupation } from "../../tables/occupations.ts";
import { occupationsById, type OccupationRow } from "../occupations.ts";
import { Packing } from "../packing.ts";
import { Pool } from "../pool.ts";

/** What rules ask about occupations, on every run. What only a profile shows is in the table `profiles`. */
export function compile(): Uint8Array {
  const pool = new Pool();
  const byId = occupationsById();
  const ids = [...byId.keys()];
  const rows = [...byId.values()].map((row) => JSON.stringify(packed(row, pool)));
  return new Packing()
    .keys(ids)
    .texts(ids)
    .texts(rows)
    .texts(pool.values.map((value) => JSON.stringify(value)))
    .whole();
}

function packed(row: OccupationRow, pool: Pool): PackedOccupation {
  const {
    education,
    licenses = [],
    boards = [],
    exams = [],
    others = [],
    contraindicated = [],
    regulations = [],
  } = row;
  return [
    shortTitle(row.title),
    row.family,
    row.parent ?? 0,
    row.soc,
    pool.numberOf([education.level, education.accepts]),
    pool.numberOf(
      licenses.map(({ anyOf, scope, required, compacts = [], name }) => [
        anyOf,
        scope,
        required ? 1 : 0,
        compacts,
        name,
      ]),
    ),
    pool.numberOf(
      boards.map(({ credential, level, certificate }) =>
        certificate ? [credential, level, certificate] : [credential, level],
      ),
    ),
    row.boardsMustFit ? 1 : 0,
    pool.numberOf(exams.map(({ credential }) => credential)),
    pool.numberOf(others),
    pool.numberOf(
      contraindicated.flatMap((entry) =>
        "credential" in entry ? [[entry.credential, entry.when ?? 0, entry.level ?? 0]] : [],
      ),
    ),
    [...row.payCheck.year, ...row.payCheck.hour],
    pool.numberOf(regulations.map(({ cite, says }) => [cite, says])),
  ];
}

// "Medical Director (clinical, facility or service line)" is the row's heading; messages say "Medical Director".
function shortTitle(title: string): string {
  return title.replace(/ \([^)]*\)$/, "");
}
