import { lazyTable } from "./table.ts";

/** Patients and level of care that a certificate is for. */
export interface Population {
  readonly id: string;
  readonly name: string;
  /** Certificates that cover them, ids of `rules/knowledge/credentials`. */
  readonly covers: readonly string[];
  /** What to ask for. */
  readonly ask: string;
}

/** The table as it is compiled. */
export interface PackedPopulations {
  readonly populations: readonly Population[];
  readonly certificates: readonly string[];
}

const table = lazyTable<PackedPopulations>("populations");

/** A population by its id. */
export function population(id: string): Population | undefined {
  return table().populations.find((known) => known.id === id);
}

/** Certificates that cover the patients a certificate is first of all for. */
export function coveredWith(credential: string): readonly string[] {
  return table()
    .populations.filter(({ covers }) => covers[0] === credential)
    .flatMap(({ covers }) => covers);
}

/** True for certificates that are for one population only. */
export function isForOnePopulation(credential: string): boolean {
  return table().certificates.includes(credential);
}
