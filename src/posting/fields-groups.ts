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
  for (const { share, field } of meanings) {
    const group = groupOf(field);
    const shares = groups.get(group) ?? new Map<string, Field>();
    if (!shares.has(share)) groups.set(group, shares.set(share, field));
  }
  return groups;
}

function groupOf({ path }: Field): string {
  const lastIndex = path.findLastIndex((step) => typeof step === "number");
  if (lastIndex > 0) return path.slice(0, lastIndex + 1).join("\0");
  return path.length > 1 ? foldKey(String(path[0])) : "";
}
