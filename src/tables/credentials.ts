import type { CredentialId, CredentialRole, EducationLevel, PastStatus, Resolves, VocabularyKind } from "./ids.ts";
import { lazily } from "../text/lazily.ts";
import { lazyTable } from "./table.ts";

export type { VocabularyKind } from "./ids.ts";

/** `renamed`: it lives on under another name; `retired`: nobody can earn it any more; `legacy`: holders keep it. */
export type CredentialStatus = "current" | PastStatus;

/** A credential of the vocabulary. */
export interface Credential {
  readonly id: CredentialId;
  readonly name: string;
  readonly kind: VocabularyKind;
  /** What facts ask it for, so that none of them names a row. */
  readonly roles: readonly CredentialRole[];
  readonly status: CredentialStatus;
  /** Credentials any one of which fulfils this one; empty for single credentials. */
  readonly anyOf: readonly CredentialId[];
  /** Set where the words name no credential and the occupation says which is meant. */
  readonly resolves: Resolves | null;
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

const table = lazyTable("credentials", (unnamedLicense: CredentialId, lines) => {
  const rows = lines.rows("credentials");
  return {
    find: lazily((id): Credential | null => {
      const row = rows.get(id);
      return row === undefined ? null : (JSON.parse(row) as Credential);
    }),
    unnamedLicense,
  };
});

/** A credential by its id; `undefined` for ids the knowledge does not have. */
export function credential(id: string): Credential | undefined {
  return table().find(id) ?? undefined;
}

/** The credentials that fulfil `id`: the members of an alternative, else itself. */
export function fulfilledBy(id: CredentialId): readonly CredentialId[] {
  const members = credential(id)?.anyOf ?? [];
  return members.length > 0 ? members : [id];
}

/** True where a credential has a role: `hasRole(id, "life-support")`. */
export function hasRole(id: CredentialId, role: CredentialRole): boolean {
  return credential(id)?.roles.includes(role) ?? false;
}

/** The credential that stands for words which say "license" and no more. */
export function unnamedLicense(): CredentialId {
  return table().unnamedLicense;
}
