import type { EducationLevel } from "./occupations.ts";
import { remembering } from "../text/remember.ts";
import { packedTable } from "./table.ts";

/**
 * Kinds of the vocabulary. Certificates of technicians, vendors and courses are kept apart from those of a profession.
 */
export type VocabularyKind =
  | "degree"
  | "license"
  | "registration"
  | "board-certification"
  | "certification"
  | "technician-certification"
  | "training"
  | "exam"
  | "clearance"
  | "phrase";

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
  /** How high a degree is; `null` for all else. */
  readonly level: EducationLevel | null;
}

/** A credential as it is compiled, behind its id: a row of plain values without the empty ones at its end. */
export type PackedCredential = readonly [
  name: string,
  kind: VocabularyKind,
  issuer?: string | 0,
  ambiguous?: readonly string[] | 0,
  status?: CredentialStatus | 0,
  anyOf?: readonly string[] | 0,
  resolves?: Credential["resolves"] | 0,
  onlyIn?: readonly string[] | 0,
  line?: string | 0,
  instead?: string | 0,
  level?: EducationLevel | 0,
];

const find = packedTable("credentials", (packed) => {
  const rows = packed.keyedTexts();
  return remembering((id): Credential | null => {
    const row = rows.get(id);
    return row === undefined ? null : unpack(id, JSON.parse(row) as PackedCredential);
  });
});

function unpack(
  id: string,
  [name, kind, issuer, ambiguous, status, anyOf, resolves, onlyIn, line, instead, level]: PackedCredential,
): Credential {
  return {
    id,
    name,
    kind,
    issuer: issuer || null,
    ambiguous: ambiguous || [],
    status: status || "current",
    anyOf: anyOf || [],
    resolves: resolves || null,
    onlyIn: onlyIn || [],
    line: line || `Current, unrestricted ${name} in {place}`,
    instead: instead || null,
    level: level || null,
  };
}

/** A credential by its id; `undefined` for ids the knowledge does not have. */
export function credential(id: string): Credential | undefined {
  return find()(id) ?? undefined;
}

/** The credentials that fulfil `id`: the members of an alternative, else itself. */
export function fulfilledBy(id: string): readonly string[] {
  const members = credential(id)?.anyOf ?? [];
  return members.length > 0 ? members : [id];
}
