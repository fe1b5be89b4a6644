import { board } from "../../../tables/boards.ts";
import { credential, fulfilledBy, hasRole } from "../../../tables/credentials.ts";
import {
  isKindOf,
  occupation as occupationRow,
  type Contraindication,
  type LicenseNeed,
  type Occupation,
} from "../../../tables/occupations.ts";
import type { CredentialId } from "../../../tables/ids.ts";
import { traineeship, type Trainee } from "../../../tables/roles.ts";
import { memoize } from "../../../text/index.ts";
import { credentialName, listed } from "../names.ts";

/**
 * What the row of an occupation says of credentials, with what follows from it; worked out once for each occupation.
 */
export interface Profession {
  readonly job: Occupation;
  readonly isPhysician: boolean;
  /** True for work without a licence or a certificate that everybody has. */
  readonly isUnlicensed: boolean;
  /** The licences that every place asks for. */
  readonly needs: readonly LicenseNeed[];
  /** The credentials that fulfil a licence need. */
  readonly licensesFor: ReadonlyMap<LicenseNeed, readonly CredentialId[]>;
  /**
   * Everything that belongs to it: licences, certificates, degrees, examinations, those of the wider occupations
   * included.
   */
  readonly own: ReadonlySet<CredentialId>;
  /** The degrees that are enough. */
  readonly degrees: readonly CredentialId[];
  readonly degreesInWords: string;
  /** Certificates, beside the licences, without which nobody is hired. */
  readonly certificates: readonly CredentialId[];
  /** Certificates, licences included, that everybody has. */
  readonly required: readonly CredentialId[];
  /** The boards of a physician that employers ask for. */
  readonly boards: readonly CredentialId[];
  /** Certificates that usually come with the job. */
  readonly customary: readonly CredentialId[];
  /** The certificates that only holders of its licence have. */
  readonly implying: readonly CredentialId[];
  readonly training: Trainee | null;
  /** What nobody in this training can hold yet. */
  readonly notYet: ReadonlySet<CredentialId>;
  /** What is said against asking for a credential. */
  against(id: CredentialId): readonly Contraindication[];
}

/** The profession of an occupation; `null` for ids the knowledge does not have. */
export const profession = memoize((id): Profession | null => {
  const job = occupationRow(id);
  return job ? professionOf(job) : null;
});

function professionOf(job: Occupation): Profession {
  const { boards, licenses } = job;
  const training = traineeship(job.id) ?? null;
  const required = boards.filter(({ level }) => level === "required").map(({ credential: id }) => id);
  const licensesFor = new Map(licenses.map((need) => [need, need.anyOf.flatMap(fulfilledBy)] as const));
  const namedLicenses = licenses.flatMap(({ anyOf }) => anyOf);
  return {
    job,
    training,
    licensesFor,
    isPhysician: isKindOf(job.id, "physician"),
    isUnlicensed: licenses.length === 0 && required.length === 0,
    needs: licenses.filter(({ required: isNeeded, anyOf }) => isNeeded && anyOf.length > 0),
    own: new Set([job, ...ancestors(job)].flatMap(credentialsOf).flatMap(fulfilledBy)),
    degrees: job.education.accepts.flatMap(fulfilledBy),
    degreesInWords: inWords(job.education.accepts),
    certificates: required.filter((id) => !namedLicenses.includes(id)),
    required: required.flatMap(fulfilledBy),
    boards: boards
      .filter(({ credential: id, level }) => level !== "optional" && credential(id)?.kind === "board-certification")
      .map(({ credential: id }) => id),
    customary: boards
      .filter(({ credential: id, level }) => level === "customary" && credential(id)?.kind !== "board-certification")
      .map(({ credential: id }) => id),
    implying: boards
      .flatMap(({ credential: id }) => fulfilledBy(id))
      .filter((id) => credential(id)?.kind === "certification"),
    notYet: new Set(training?.cannotHold.flatMap(fulfilledBy)),
    against: (id) => job.contraindicated.filter(({ credential: wrong }) => isOneOf(id, wrong)),
  };
}

/** Every credential that the row of an occupation counts as fitting. */
export function credentialsOf({ education, licenses, boards, exams, others }: Occupation): CredentialId[] {
  return [
    ...education.accepts,
    ...licenses.flatMap(({ anyOf }) => anyOf),
    ...boards.map(({ credential: id }) => id),
    ...exams,
    ...others,
  ];
}

/** Those that an alternative names already are left out. */
function inWords(degrees: readonly CredentialId[]): string {
  const inOthers = degrees.flatMap((id) => fulfilledBy(id).filter((member) => member !== id));
  return listed(
    degrees
      .filter((id) => !inOthers.includes(id))
      .slice(0, 3)
      .map(credentialName),
  );
}

function ancestors({ parent }: Occupation): Occupation[] {
  const row = parent === null ? undefined : occupationRow(parent);
  return row ? [row, ...ancestors(row)] : [];
}

/**
 * True where a credential is what is meant by another: itself, one that fulfils it, or any physicians' board for all of
 * them.
 */
export function isOneOf(id: CredentialId, meant: CredentialId): boolean {
  return fulfilledBy(meant).includes(id) || (hasRole(meant, "any-abms-board") && board(id)?.system === "abms");
}
