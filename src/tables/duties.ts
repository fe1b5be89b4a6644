import type { OccupationId } from "./ids.ts";
import { occupationId } from "./occupations.ts";
import { remembering } from "../text/remember.ts";
import { packedTable } from "./table.ts";

/** What a phrase of duties says about who does the work. */
export interface DutySignal {
  /** Ids of occupations whose work it is. */
  readonly supports: readonly OccupationId[];
  /** Ids of occupations it does not belong to. */
  readonly against: readonly OccupationId[];
}

// By number of the phrase: numbers of occupations it speaks for; numbers of those it speaks against.
const table = packedTable("duties", (packed) => {
  const signals = packed.texts();
  const idsOf = (numbers = ""): OccupationId[] =>
    numbers === "" ? [] : numbers.split(",").map((number) => occupationId(Number(number)));
  return remembering((termId) => {
    const [supports, against] = signals.at(Number(termId)).split(";");
    return { supports: idsOf(supports), against: idsOf(against) };
  });
});

/** The signal behind a term of kind `duty`. */
export function dutySignal(termId: string): DutySignal {
  return table()(termId);
}
