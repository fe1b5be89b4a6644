import { remembering } from "./sorted-lines.ts";
import { lazyTable } from "./table.ts";

/** A line for each phrase of duties: occupations it speaks for; occupations it speaks against, as indexes into `ids`. */
export interface PackedDuties {
  readonly ids: readonly string[];
  readonly signals: string;
}

/** What a phrase of duties says about who does the work. */
export interface DutySignal {
  /** Ids of occupations whose work it is. */
  readonly supports: readonly string[];
  /** Ids of occupations it does not belong to. */
  readonly against: readonly string[];
}

const table = lazyTable<PackedDuties, (termId: string) => DutySignal>("duties", ({ ids, signals }) => {
  const lines = signals.split("\n");
  const idsOf = (numbers = ""): string[] => (numbers === "" ? [] : numbers.split(",").map((number) => ids[Number(number)]!));
  return remembering((termId) => {
    const [supports, against] = (lines[Number(termId)] ?? "").split(";");
    return { supports: idsOf(supports), against: idsOf(against) };
  });
});

/** The signal behind a term of kind `duty`. */
export function dutySignal(termId: string): DutySignal {
  return table()(termId);
}
