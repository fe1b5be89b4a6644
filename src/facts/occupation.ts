import type { Posting } from "../posting/index.ts";
import { defineFact } from "./fact.ts";

/** Which occupation the posting is for. Ids are those of `rules/occupations`. */
export interface OccupationAnswer {
  /** What the requirements are judged against: the duties' occupation where they clearly disagree with the title. */
  readonly id: string | null;
  readonly fromTitle: string | null;
  readonly fromDuties: string | null;
  readonly sure: boolean;
  /** Other occupations the title could mean, likeliest first. */
  readonly alternatives: readonly string[];
  /** The words that decided it, for explanations. */
  readonly because: readonly string[];
}

export const occupation = defineFact("occupation", (_posting: Posting): OccupationAnswer => ({
  id: null, fromTitle: null, fromDuties: null, sure: false, alternatives: [], because: [],
}));
