import { sectionOf, type Headings } from "../tables/headings.ts";
import type { SectionId } from "./posting.ts";

/** Two words that speak for one section, one of them strongly, and for no other section as much. */
export function voteMatch(key: string, known: Headings): SectionId | null {
  const words = key.split(" ");
  if (words.length > 9) return null;
  const votes = words.flatMap((word) => known.votes.get(word) ?? []);
  if (votes.length < 2) return null;
  const counts = new Map<SectionId, number>();
  const strong = new Set<SectionId>();
  for (const vote of votes) {
    const id = sectionOf(vote);
    if (id !== vote) strong.add(id);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ranked = [...counts].filter(([id]) => strong.has(id)).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
