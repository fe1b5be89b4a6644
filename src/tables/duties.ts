import type { OccupationId } from "./ids.ts";
import { lazily } from "../text/lazily.ts";
import { lazyTable } from "./table.ts";

/** What a phrase of duties says about who does the work. */
export interface DutySignal {
  /** Ids of occupations whose work it is. */
  readonly supports: readonly OccupationId[];
  /** Ids of occupations it does not belong to. */
  readonly against: readonly OccupationId[];
}

const table = lazyTable("duties", (_: null, lines) => {
  const rows = lines.rows("signals");
  return lazily((termId) => JSON.parse(rows.get(termId) ?? "null") as DutySignal);
});

/** The signal behind a term of kind `duty`, whose id is the number of the phrase. */
export function dutySignal(termId: string): DutySignal {
  return table()(termId);
}
