/** The values in a tree of lists and objects with their paths; one that holds nothing counts as `null`. */
export function leaves(value: unknown, path: readonly (string | number)[] = []): [string, unknown][] {
  const isTree = typeof value === "object" && value !== null;
  const entries = isTree ? Object.entries(value) : [];
  if (entries.length === 0) return [[path.join("."), isTree ? null : value]];
  return entries.flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
