import type { CompactGift, CompactId, CompactStatus, CredentialId } from "./ids.ts";
import { lazyTable } from "./table.ts";

export type { CompactGift, CompactStatus } from "./ids.ts";

/** How a place stands to a compact on a day. `unknown`: nothing was found. */
export type Standing = "operational" | "enacted" | "uncertain" | "not-member" | "unknown";

/** An interstate licensure compact. */
export interface Compact {
  readonly id: CompactId;
  readonly name: string;
  readonly gives: CompactGift;
  /** Licences it eases, ids of `rules/knowledge/credentials`. */
  readonly covers: readonly CredentialId[];
  /** Licences that people take it to cover, and it does not. */
  readonly never: readonly CredentialId[];
  readonly status: CompactStatus;
  /** The day the membership was last read. */
  readonly read: string;
  readonly url: string | null;
}

type Group = readonly [from: string, places: string];

/** The table as it is compiled; places are parted by blanks. */
export type PackedCompacts = readonly (readonly [
  id: CompactId,
  name: string,
  gives: CompactGift,
  covers: readonly CredentialId[],
  never: readonly CredentialId[],
  status: CompactStatus,
  operational: readonly Group[],
  enacted: readonly Group[],
  uncertain: string,
  nonMembers: string,
  read: string,
  url: string | null,
])[];

interface Known extends Compact {
  readonly operational: readonly Group[];
  readonly enacted: readonly Group[];
  readonly uncertain: string;
  readonly nonMembers: string;
}

const table = lazyTable<PackedCompacts, ReadonlyMap<string, Known>>(
  "compacts",
  (rows) =>
    new Map<string, Known>(
      rows.map(([id, name, gives, covers, never, status, operational, enacted, uncertain, nonMembers, read, url]) => [
        id,
        { id, name, gives, covers, never, status, operational, enacted, uncertain, nonMembers, read, url },
      ]),
    ),
);

/** A compact by its id. */
export function compact(id: string): Compact | undefined {
  return table().get(id);
}

/** Every compact that eases a licence. */
export function compactsFor(license: CredentialId): readonly Compact[] {
  return [...table().values()].filter(({ covers }) => covers.includes(license));
}

/**
 * How a state or territory (`US-MN`) stands to a compact on a day. A group without a day held when its sources were
 * read.
 */
export function standing(id: string, place: string, day: string): Standing {
  const known = table().get(id);
  if (!known) return "unknown";
  if (known.operational.some((group) => holds(group, place, day))) return "operational";
  if (
    known.operational.some(([, places]) => has(places, place)) ||
    known.enacted.some((group) => holds(group, place, day))
  )
    return "enacted";
  if (has(known.uncertain, place)) return "uncertain";
  return has(known.nonMembers, place) ? "not-member" : "unknown";
}

/** Places where the compact can be used on a day. */
export function operationalIn(id: string, day: string): readonly string[] {
  return (table().get(id)?.operational ?? [])
    .filter(([from]) => from <= day)
    .flatMap(([, places]) => places.split(" "));
}

function holds([from, places]: Group, place: string, day: string): boolean {
  return from <= day && has(places, place);
}

function has(places: string, place: string): boolean {
  return places.split(" ").includes(place);
}
