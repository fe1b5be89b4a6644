import { lazyTable } from "./table.ts";

/** Kinds of the vocabulary. A technician's certificate is kept apart from that of a profession. */
export type VocabularyKind =
  | "degree" | "license" | "registration" | "board-certification" | "certification" | "technician-certification" | "training" | "exam" | "clearance" | "phrase";

/** `renamed`: it lives on under another name; `retired`: nobody can earn it any more; `legacy`: holders keep it. */
export type CredentialStatus = "current" | "renamed" | "retired" | "legacy";

/** A credential of the vocabulary. */
export interface Credential {
  readonly id: string;
  readonly name: string;
  readonly kind: VocabularyKind;
  readonly status: CredentialStatus;
  /** Credentials any one of which fulfils this one; empty for single credentials. */
  readonly anyOf: readonly string[];
  /** Set where the words name no credential and the occupation says which is meant. */
  readonly resolves: "license" | "certification" | "driver" | null;
  /** Forms that mean something else too, letters and digits only. */
  readonly ambiguous: readonly string[];
  readonly issuer: string | null;
  /** Place ids that have it, where only some do; empty: everywhere, or unknown. */
  readonly onlyIn: readonly string[];
  /** The line that asks for it, with {place}. */
  readonly line: string;
  /** What has come in the place of a retired one; `null` where nothing has. */
  readonly instead: string | null;
}

/** The table as it is compiled: one row of plain values for each credential. */
export type PackedCredentials = readonly (readonly [
  id: string, name: string, kind: VocabularyKind, status: CredentialStatus, anyOf: readonly string[],
  resolves: Credential["resolves"], ambiguous: readonly string[], issuer: string | null, onlyIn: readonly string[], line: string | null, instead: string | null,
])[];

const table = lazyTable<PackedCredentials, ReadonlyMap<string, Credential>>("credentials", (rows) => new Map(rows.map(
  ([id, name, kind, status, anyOf, resolves, ambiguous, issuer, onlyIn, line, instead]) =>
    [id, { id, name, kind, status, anyOf, resolves, ambiguous, issuer, onlyIn, line: line ?? `Current, unrestricted ${name} in {place}`, instead }],
)));

/** A credential by its id; `undefined` for ids the knowledge does not have. */
export function credential(id: string): Credential | undefined {
  return table().get(id);
}

/** The credentials that fulfil `id`: the members of an alternative, else itself. */
export function fulfilledBy(id: string): readonly string[] {
  const members = credential(id)?.anyOf ?? [];
  return members.length > 0 ? members : [id];
}
