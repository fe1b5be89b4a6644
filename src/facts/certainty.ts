import type { AllOf, Reason } from "./reasons.ts";

/**
 * How far something read can be relied on. `sure`: the posting, the config or the law says it. `likely`: something
 * bears it out. `guess`: nothing settles it.
 */
export type Certainty = "sure" | "likely" | "guess";

/** Something that was read and that a finding may rest on. */
export interface Premise {
  readonly certainty: Certainty;
  /** What is in doubt; where nothing is, why it is read so. `null`: nothing to say. */
  readonly because: Reason | AllOf | null;
}

/** One value that was read, with how certain it is. What is read as a record is a premise itself. */
export interface Inferred<T> extends Premise {
  readonly value: T;
}

/** What nothing is in doubt about. */
export const SURE: Premise = { certainty: "sure", because: null };

/** What something bears out, though it is not said. */
export function likely(because: Reason): Premise {
  return { certainty: "likely", because };
}

/** What nothing settles. */
export function guess(because: Reason): Premise {
  return { certainty: "guess", because };
}

/** A value with how certain it is; sure unless a premise says otherwise. */
export function inferred<T>(value: T, { certainty, because }: Premise = SURE): Inferred<T> {
  return { value, certainty, because };
}

/** True where nothing is in doubt. */
export function isSure({ certainty }: Pick<Premise, "certainty">): boolean {
  return certainty === "sure";
}

/** What holds only where all of these hold: as certain as the least of them, for every reason that is open. */
export function allOf(premises: readonly Premise[]): Premise {
  const open = premises.filter((premise) => !isSure(premise));
  if (open.length === 0) return SURE;
  const certainty = open.some((premise) => premise.certainty === "guess") ? "guess" : "likely";
  const reasons = open.flatMap(reasonsOf);
  return { certainty, because: reasons.length === 1 ? reasons[0]! : { key: "all-of", reasons } };
}

/** The reasons of a premise, one by one. */
export function reasonsOf({ because }: Premise): readonly Reason[] {
  if (because === null) return NONE;
  return because.key === "all-of" ? because.reasons : [because];
}

const NONE: readonly Reason[] = [];
