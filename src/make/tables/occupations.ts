import type { Occupation, RawOccupations } from "../../tables/occupations.ts";
import { withLines } from "../lines.ts";
import { readOccupations, type OccupationRow } from "../occupations.ts";

/** What rules ask about occupations, on every run. What only a profile shows is in the table `profiles`. */
export function compile(): string {
  const occupations = readOccupations().map(occupationOf);
  const raw: RawOccupations = { ids: occupations.map(({ id }) => id).sort() };
  return withLines(raw, { occupations: occupations.map((row) => [row.id, JSON.stringify(row)]) });
}

function occupationOf(row: OccupationRow): Occupation {
  const { licenses = [], boards = [], exams = [], contraindicated = [] } = row;
  return {
    id: row.id,
    title: shortTitle(row.title),
    family: row.family,
    soc: row.soc,
    parent: row.parent ?? null,
    education: { level: row.education.level, accepts: row.education.accepts },
    licenses: licenses.map(({ anyOf, scope, required, compacts = [], name }) => ({
      anyOf,
      scope,
      required,
      compacts,
      name,
    })),
    boards: boards.map(({ credential, level, certificate = null }) => ({ credential, level, certificate })),
    boardsMustFit: row.boardsMustFit ?? false,
    exams: exams.map(({ credential }) => credential),
    others: row.others ?? [],
    contraindicated: contraindicated.flatMap((entry) => ("credential" in entry ? [entry] : [])),
    payCheck: { year: row.payCheck.year, hour: row.payCheck.hour },
    regulations: (row.regulations ?? []).map(({ cite, says }) => ({ cite, says })),
  };
}

// "Medical Director (clinical, facility or service line)" is the row's heading; messages say "Medical Director".
function shortTitle(title: string): string {
  return title.replace(/ \([^)]*\)$/, "");
}
