import { hash } from "../../engine/index.ts";
import type { Told } from "./told.ts";

/** Findings of a rule that one reading takes. */
const SIZE = 12;
/** Of one posting, so that a form that was pasted into it does not fill the whole sample. */
const OF_ONE_POSTING = 3;

/**
 * The findings of a rule that are to be read. Their order follows from their marks alone, so that a later build draws
 * the same ones, but for those that are gone.
 */
export function drawn(told: readonly Told[], rule: string, set: string): Told[] {
  const byMark = new Map(told.filter(({ finding }) => finding.rule === rule).map((one) => [one.mark, one]));
  const ofPosting = new Map<string, number>();
  return [...byMark.values()]
    .map((one) => ({ one, key: hash(`posting-lint/${set}/${one.mark}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)
    .filter(({ mark }) => {
      const posting = mark.split("/", 1)[0]!;
      const count = (ofPosting.get(posting) ?? 0) + 1;
      ofPosting.set(posting, count);
      return count <= OF_ONE_POSTING;
    })
    .slice(0, SIZE);
}
