import type { FamilyId } from "../tables/ids.ts";
import type { Profile } from "../tables/profiles.ts";
import { readKnowledgeFolder } from "./knowledge.ts";

/** One occupation of `rules/knowledge/occupations`, with the defaults of its family filled in. */
export type OccupationRow = Profile;

/** A file of `rules/knowledge/occupations`. */
export interface Family {
  readonly family: FamilyId;
  readonly defaults?: Partial<OccupationRow>;
  readonly common?: Partial<OccupationRow>;
  readonly occupations: readonly Partial<OccupationRow>[];
}

let rows: readonly OccupationRow[] | undefined;

/** Every occupation of every family, in order of family and of the file. */
export function readOccupations(): readonly OccupationRow[] {
  return (rows ??= [...readKnowledgeFolder<Family>("occupations").values()].flatMap((family) =>
    family.occupations.map((own) => completed(own, family)),
  ));
}

/** A row with what its family says: defaults where it says nothing; lists under `common` beside its own. */
export function completed(own: Partial<OccupationRow>, { family, defaults = {}, common = {} }: Family): OccupationRow {
  return {
    ...defaults,
    ...own,
    family,
    education: { ...defaults.education, ...own.education },
    duties: { for: [], ...own.duties, against: [...(common.duties?.against ?? []), ...(own.duties?.against ?? [])] },
    boards: [...(common.boards ?? []), ...(own.boards ?? [])],
    contraindicated: [...(common.contraindicated ?? []), ...(own.contraindicated ?? [])],
    regulations: [...(common.regulations ?? []), ...(own.regulations ?? [])],
    notes: [...(common.notes ?? []), ...(own.notes ?? [])],
  } as OccupationRow;
}
