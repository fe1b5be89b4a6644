import type { BoardSystem, CredentialId } from "./ids.ts";
import { lazyTable } from "./table.ts";

/** A board of physicians with the certificates it issues. */
export interface Board {
  /** Id of `rules/knowledge/credentials`. */
  readonly credential: CredentialId;
  readonly name: string;
  readonly system: BoardSystem;
  /** Ids of specialties. */
  readonly general: readonly string[];
  readonly subspecialties: readonly string[];
}

/** A specialty as postings name it. */
export interface Specialty {
  readonly id: string;
  readonly name: string;
  /** False for fields of work that no board certifies, such as urgent care. */
  readonly isCertified: boolean;
}

/** A body that sounds like a recognised board and is none. */
export interface OutsideBoard {
  readonly id: string;
  readonly name: string;
  readonly advice: string;
  readonly exists: boolean;
}

/** The table as it is compiled. */
export interface PackedBoards {
  readonly specialties: readonly (readonly [id: string, name: string, isCertified: 0 | 1])[];
  readonly primaryCare: readonly string[];
  readonly boards: readonly (readonly [
    credential: CredentialId,
    name: string,
    system: BoardSystem,
    general: readonly string[],
    subspecialties: readonly string[],
  ])[];
  readonly outside: readonly (readonly [id: string, name: string, advice: string, exists: 0 | 1])[];
}

const table = lazyTable("boards", (packed: PackedBoards) => ({
  boards: new Map(
    packed.boards.map(([credential, name, system, general, subspecialties]): [string, Board] => [
      credential,
      { credential, name, system, general, subspecialties },
    ]),
  ),
  specialties: new Map(
    packed.specialties.map(([id, name, isCertified]): [string, Specialty] => [
      id,
      { id, name, isCertified: isCertified === 1 },
    ]),
  ),
  outside: new Map(
    packed.outside.map(([id, name, advice, exists]): [string, OutsideBoard] => [
      id,
      { id, name, advice, exists: exists === 1 },
    ]),
  ),
  primaryCare: new Set(packed.primaryCare),
}));

/** The board behind a credential; `undefined` where it is no physicians' board. */
export function board(credential: string): Board | undefined {
  return table().boards.get(credential);
}

/** A specialty by its id. */
export function specialty(id: string): Specialty | undefined {
  return table().specialties.get(id);
}

/** A body outside the recognised systems by its id. */
export function outsideBoard(id: string): OutsideBoard | undefined {
  return table().outside.get(id);
}

/** True when the board certifies the specialty, as a whole or as a subspecialty. */
export function certifies(credential: string, specialtyId: string): boolean {
  const known = board(credential);
  return known !== undefined && (known.general.includes(specialtyId) || known.subspecialties.includes(specialtyId));
}

/** Every board that certifies the specialty, those of ABMS first. */
export function boardsFor(specialtyId: string): readonly Board[] {
  return [...table().boards.values()].filter(({ credential }) => certifies(credential, specialtyId));
}

/** True for specialties that count as primary care. */
export function isPrimaryCare(specialtyId: string): boolean {
  return table().primaryCare.has(specialtyId);
}
