import type { CredentialStatus, VocabularyKind } from "../tables/credentials.ts";
import type { CredentialId, CredentialRole, EducationLevel } from "../tables/ids.ts";
import { readKnowledgeFolder } from "./knowledge.ts";

/** One credential as `rules/knowledge/credentials` keeps it. */
export interface CredentialRow {
  readonly id: CredentialId;
  readonly name: string;
  readonly kind: VocabularyKind;
  /** What code asks it for. */
  readonly roles?: readonly CredentialRole[];
  readonly issuer?: string;
  /** Left out: current. */
  readonly status?: CredentialStatus;
  /** Found in any letters. */
  readonly forms?: readonly string[];
  /** Found only in these letters; full stops between them are free. */
  readonly abbreviations?: readonly string[];
  /** Found only in these letters, and only in company that shows which meaning is meant. */
  readonly ambiguous?: readonly string[];
  /** Names of the profession that holds it. They ask for it where a line demands the person: "Dentist [required]". */
  readonly holders?: readonly string[];
  /** Credentials any one of which fulfils this one. */
  readonly anyOf?: readonly CredentialId[];
  /** What the occupation must fill in where the words name no credential. */
  readonly resolves?: "license" | "certification" | "driver";
  /** How high a degree is. */
  readonly level?: EducationLevel;
  /** The line that asks for it, with {place}; left out: made from the name. */
  readonly line?: string;
  /** What has come in the place of a retired one. */
  readonly instead?: string;
  /** The places that have it, where only some do. */
  readonly onlyIn?: readonly string[];
  readonly notes?: string;
}

interface CredentialFile {
  readonly credentials?: readonly CredentialRow[];
}

/** Every credential of every file, in order of file. */
export function readCredentials(): readonly CredentialRow[] {
  return [...readKnowledgeFolder<CredentialFile>("credentials").values()].flatMap((file) => file.credentials ?? []);
}
