import { lazyTable } from "./table.ts";

/**
 * A line that federal contractors owe in every advertisement. Rows: `rules/knowledge/statements/us-contractors.yaml`.
 */
export interface ContractorLine {
  readonly id: string;
  readonly place: string;
  readonly placeName: string;
  readonly cite: string;
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly since: string;
  /** Protected classes the line must name. */
  readonly names: readonly string[];
  /** Contract value, in US dollars, above which the line is owed, by the day it begins. */
  readonly contractAbove: readonly { readonly from: string; readonly usd: number }[];
}

/** A reference that rests on something revoked or replaced. Rows: `rules/knowledge/statements/outdated.yaml`. */
export interface OutdatedReference {
  readonly id: string;
  readonly was: string;
  /** `YYYY-MM-DD`. */
  readonly ended: string;
  readonly by: string;
  /** What stands in its place today; `null`: nothing does. */
  readonly now: string | null;
  readonly source: { readonly url: string };
}

const table = lazyTable<{
  readonly laws: readonly ContractorLine[];
  readonly references: readonly OutdatedReference[];
}>("statement-laws");

/** The contractors' lines in force on a day. */
export function contractorLines(asOf: string): readonly ContractorLine[] {
  return table().laws.filter((law) => law.since <= asOf);
}

/** The contract value above which a line is owed on a day, in US dollars. */
export function thresholdOf(line: ContractorLine, asOf: string): number {
  return line.contractAbove.findLast((value) => value.from <= asOf)?.usd ?? 0;
}

/** The outdated reference with this id. */
export function outdatedReference(id: string): OutdatedReference {
  const row = table().references.find((reference) => reference.id === id);
  if (!row) throw new Error(`There is no outdated reference "${id}".`);
  return row;
}
