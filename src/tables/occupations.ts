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
import type { Texts } from "./packed.ts";
import { remembering } from "../text/remember.ts";
import { packedTable } from "./table.ts";

export type { ContraindicatedWhen, EducationLevel, LicenseScope } from "./ids.ts";

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

/**
 * An occupation as it is compiled, behind its id. Values that rows share are named by their numbers; few of them are
 * ever read.
 */
export type PackedOccupation = readonly [
  title: string,
  family: FamilyId,
  parent: OccupationId | 0,
  soc: string,
  education: number,
  licenses: number,
  boards: number,
  boardsMustFit: 0 | 1,
  exams: number,
  others: number,
  contraindicated: number,
  payCheck: readonly number[],
  regulations: number,
];

interface Opened {
  readonly ids: Texts;
  find(id: string): Occupation | null;
}

const table = packedTable("occupations", (packed): Opened => {
  const keys = packed.keys();
  const ids = packed.texts();
  const rows = packed.texts();
  const values = packed.texts();
  const find = remembering((id): Occupation | null => {
    const number = keys.of(id);
    return number < 0
      ? null
      : // What has a row is the id of one.
        unpack(id as OccupationId, JSON.parse(rows.at(number)) as PackedOccupation, (value) =>
          JSON.parse(values.at(value)),
        );
  });
  return { ids, find };
});

/** An occupation by its id; `undefined` for ids the knowledge does not have. */
export function occupation(id: string): Occupation | undefined {
  return table().find(id) ?? undefined;
}

/** Ids of every occupation. */
export function occupationIds(): readonly OccupationId[] {
  return Array.from({ length: table().ids.length }, (_, number) => occupationId(number)).sort();
}

/** The id behind the number by which other tables name an occupation. */
export function occupationId(number: number): OccupationId {
  return table().ids.at(number) as OccupationId;
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

function unpack(id: OccupationId, row: PackedOccupation, shared: (value: number) => unknown): Occupation {
  const [
    title,
    family,
    parent,
    soc,
    education,
    licenses,
    boards,
    mustFit,
    exams,
    others,
    contraindicated,
    pay,
    regulations,
  ] = row;
  const [level, accepts] = shared(education) as [EducationLevel, CredentialId[]];
  return {
    id,
    title,
    family,
    soc,
    parent: parent || null,
    education: { level, accepts },
    licenses: (shared(licenses) as [CredentialId[], LicenseScope, 0 | 1, CompactId[], string][]).map(
      ([anyOf, scope, required, compacts, name]) => ({ anyOf, scope, required: required === 1, compacts, name }),
    ),
    boards: (shared(boards) as [CredentialId, BoardNeed["level"], string?][]).map(
      ([credential, level, certificate = null]) => ({ credential, level, certificate }),
    ),
    boardsMustFit: mustFit === 1,
    exams: shared(exams) as CredentialId[],
    others: shared(others) as CredentialId[],
    contraindicated: (shared(contraindicated) as [CredentialId, ContraindicatedWhen | 0, "info" | 0][]).map(
      ([credential, when, level]) => ({ credential, ...(when && { when }), ...(level && { level }) }),
    ),
    payCheck: { year: [pay[0]!, pay[1]!], hour: [pay[2]!, pay[3]!] },
    regulations: (shared(regulations) as [string, string][]).map(([cite, says]) => ({ cite, says })),
  };
}
