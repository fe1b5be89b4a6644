import { lazyTable } from "./table.ts";

/** For each phrase of duties, by its number: occupations it speaks for, occupations it speaks against, as indexes into `ids`. */
export interface PackedDuties {
  readonly ids: readonly string[];
  readonly signals: readonly (readonly [readonly number[], readonly number[]])[];
}

/** What a phrase of duties says about who does the work. */
export interface DutySignal {
  /** Ids of occupations whose work it is. */
  readonly supports: readonly string[];
  /** Ids of occupations it does not belong to. */
  readonly against: readonly string[];
}

const table = lazyTable<PackedDuties>("duties");

/** The signal behind a term of kind `duty`. */
export function dutySignal(termId: string): DutySignal {
  const { ids, signals } = table();
  const [supports, against] = signals[Number(termId)] ?? [[], []];
  return { supports: supports.map((number) => ids[number]!), against: against.map((number) => ids[number]!) };
}
