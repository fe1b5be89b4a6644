import type { Field } from "../parse/document.ts";
import { foldKey } from "../tables/fields.ts";
import type { Meaning } from "./fields-keys.ts";

/** The shares of one thing that a format spreads over several fields: ends of a range, city and country. */
export type Shares = ReadonlyMap<string, Field>;

/**
 * Puts shares together that belong together: those of the same list entry, or of the same object at the top.
 * Shares that stand flat beside the title (`salary_min`, `city`) form the group named "".
 */
export function groupShares(meanings: readonly Meaning[]): Map<string, Map<string, Field>> {
  const groups = new Map<string, Map<string, Field>>();
  for (let i = 0; i < meanings.length; i++) {
    const { share, field } = meanings[i]!;
    const group = groupOf(field);
    let shares = groups.get(group);
    if (!shares) groups.set(group, (shares = new Map()));
    if (!shares.has(share)) shares.set(share, field);
  }
  return groups;
}

function groupOf({ path }: Field): string {
  let last = path.length - 1;
  while (last > 0 && typeof path[last] !== "number") last--;
  if (last > 0) return path.slice(0, last + 1).join("\0");
  return path.length > 1 ? foldKey(String(path[0])) : "";
}
