import type { Law } from "../../tables/law.ts";
import { readLaws, type LawFile, type LawRow, type Sourced } from "../law.ts";

/** The laws without what only people read: sources, doubts and notes stay out of a run. */
export function compile(): readonly Law[] {
  return [...readLaws().values()].flatMap((file) => file.laws.map((row) => toLaw(file, row)));
}

function toLaw(file: LawFile, row: LawRow): Law {
  return {
    id: row.id,
    place: file.place,
    placeName: file.name,
    contains: file.contains ?? [],
    name: row.name,
    cite: row.cite,
    url: row.url,
    status: row.status,
    from: row.from ?? null,
    settledFrom: row.settledFrom ?? null,
    until: row.until ?? null,
    records: row.records ?? null,
    exposure: row.exposure ? { cure: row.exposure.cure ?? null, penalty: row.exposure.penalty ?? null } : null,
    reach: dated(row.reach ?? {}),
    obligations: Object.fromEntries(
      Object.entries(row.obligations ?? {}).map(([kind, values]) => [kind, dated(values)]),
    ),
  };
}

function dated<T extends object>(values: Readonly<Record<string, T & Sourced>>): [string, T][] {
  return Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, value]) => {
      const { source: _, read: __, doubt: ___, ...terms } = value;
      return [day, terms as unknown as T];
    });
}
