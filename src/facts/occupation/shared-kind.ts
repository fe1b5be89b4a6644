import type { OccupationId } from "../../tables/ids.ts";
import { isKindOf, occupation as lookUp } from "../../tables/occupations.ts";

/**
 * The occupation that two are kinds of, which may be one of them; `null` where there is none, or where it works under
 * other licences than they do.
 */
export function kindOfBoth(a: OccupationId | null, b: OccupationId | null): OccupationId | null {
  if (a === null || b === null) return null;
  for (let at: OccupationId | null = a; at; at = lookUp(at)?.parent ?? null)
    if (isKindOf(b, at)) return [a, b].every((id) => licensesOf(id) === licensesOf(at)) ? at : null;
  return null;
}

/** The same of several. */
export function kindOfAll(ids: readonly (OccupationId | null)[]): OccupationId | null {
  return ids.reduce(kindOfBoth);
}

function licensesOf(id: OccupationId): string {
  const needed = lookUp(id)?.licenses.filter(({ required }) => required) ?? [];
  return needed.map(({ anyOf }) => anyOf.join(" ")).join(", ");
}
