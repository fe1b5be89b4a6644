import type { ProtectedTitle } from "../../tables/protected-titles.ts";
import { readKnowledge } from "../knowledge.ts";

interface TitleRow extends Omit<ProtectedTitle, "places"> {
  readonly places: readonly {
    readonly place: string;
    readonly cite: string;
    readonly url: string;
    readonly says: string;
  }[];
}

/** Titles that the law of a state keeps for license holders. */
export function compile(): readonly ProtectedTitle[] {
  const { titles } = readKnowledge<{ readonly titles: readonly TitleRow[] }>("credentials/protected-titles.yaml");
  return titles.map(({ places, ...title }) => ({
    ...title,
    places: places.map(({ place, cite, url, says }) => ({ place, cite, url, says })),
  }));
}
