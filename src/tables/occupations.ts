import type {
  BoardLevel,
  CompactId,
  ContraindicatedWhen,
  CredentialId,
  EducationLevel,
  FamilyId,
  LicenseScope,
  OccupationId,
} from "./ids.ts";
import { lazily } from "../text/lazily.ts";
import { lazyTable } from "./table.ts";

export type { ContraindicatedWhen, EducationLevel, LicenseScope } from "./ids.ts";

/** Levels of schooling, lowest first. */
export const EDUCATION_LEVELS: readonly EducationLevel[] = [
  "none",
  "high-school",
  "certificate",
  "associate",
  "bachelor",
  "master",
  "doctorate",
];

/** A licence the occupation works under; any one of `anyOf` is enough. */
export interface LicenseNeed {
  /** Ids of `rules/knowledge/credentials`. */
  readonly anyOf: readonly CredentialId[];
  readonly scope: LicenseScope;
  /** False where only some states ask for it, or only some of the duties. */
  readonly required: boolean;
  /** Ids of `rules/knowledge/compacts` that ease practice in other states. */
  readonly compacts: readonly CompactId[];
  /** The licence in plain words. */
  readonly name: string;
}

/** A certification that goes with the occupation. */
export interface BoardNeed {
  /** Id of `rules/knowledge/credentials`. */
  readonly credential: CredentialId;
  readonly level: BoardLevel;
  /** The certificate that the body gives for this specialty, where it gives several. */
  readonly certificate: string | null;
}

/** A credential that, when required, says that the title or the requirement is wrong. */
export interface Contraindication {
  /** Id of `rules/knowledge/credentials`. */
  readonly credential: CredentialId;
  readonly when?: ContraindicatedWhen;
  /** How grave it is where it is less than usual. */
  readonly level?: "info";
}

/** A rule of law on who may hold the post. */
export interface Regulation {
  readonly cite: string;
  readonly says: string;
}

/** What rules know of an occupation. Everything else stands in its profile. */
export interface Occupation {
  readonly id: OccupationId;
  readonly title: string;
  readonly family: FamilyId;
  /** The wider occupation it is a kind of. */
  readonly parent: OccupationId | null;
  /** Standard Occupational Classification 2018. */
  readonly soc: string;
  /**
   * `accepts` are ids of degrees; any one of them, or a higher one, is enough. Empty: none is asked or none has an id.
   */
  readonly education: { readonly level: EducationLevel; readonly accepts: readonly CredentialId[] };
  /** Each entry is needed; empty for unlicensed occupations. */
  readonly licenses: readonly LicenseNeed[];
  readonly boards: readonly BoardNeed[];
  /** True where only boards that certify this specialty make sense. */
  readonly boardsMustFit: boolean;
  readonly exams: readonly CredentialId[];
  /** Credentials that usually come with the job: BLS, DEA, NPI. */
  readonly others: readonly CredentialId[];
  readonly contraindicated: readonly Contraindication[];
  /** Full-time US dollars outside of which pay is not believable, lowest and highest. */
  readonly payCheck: { readonly year: readonly [number, number]; readonly hour: readonly [number, number] };
  readonly regulations: readonly Regulation[];
}

/** What is compiled as plain data; occupations stand in lines, as JSON behind their ids. */
export interface RawOccupations {
  readonly ids: readonly OccupationId[];
}

const table = lazyTable("occupations", ({ ids }: RawOccupations, lines) => {
  const rows = lines.rows("occupations");
  const find = lazily((id): Occupation | null => {
    const row = rows.get(id);
    return row === undefined ? null : (JSON.parse(row) as Occupation);
  });
  return { ids, find };
});

/** An occupation by its id; `undefined` for ids the knowledge does not have. */
export function occupation(id: string): Occupation | undefined {
  return table().find(id) ?? undefined;
}

/** Ids of every occupation. */
export function occupationIds(): readonly OccupationId[] {
  return table().ids;
}

/** True when `id` is `ancestor` or a kind of it: a hospitalist is a physician. */
export function isKindOf(id: string, ancestor: OccupationId): boolean {
  for (let at: string | null = id; at; at = occupation(at)?.parent ?? null) if (at === ancestor) return true;
  return false;
}

/**
 * True for occupations of one trade: they share a wider one or a licence. An ICU nurse and a nurse manager are kin, a
 * nurse and a clerk are not.
 */
export function areKin(a: string, b: string): boolean {
  if (rootOf(a) === rootOf(b)) return true;
  const licenses = new Set(licensesOf(a));
  return licensesOf(b).some((id) => licenses.has(id));
}

function licensesOf(id: string): string[] {
  return occupation(id)?.licenses.flatMap(({ anyOf }) => anyOf) ?? [];
}

function rootOf(id: string): string {
  const parent = occupation(id)?.parent;
  return parent ? rootOf(parent) : id;
}
