import type { SectionFamily, SectionId } from "./ids.ts";
import { lazyTable } from "./table.ts";

/** The family of each section that has one, as compiled. */
export type RawSections = Readonly<Partial<Record<SectionId, SectionFamily>>>;

const familyOf = lazyTable<RawSections>("sections");

/**
 * True for a section of one of these families: `rules/knowledge/headings/sections.yaml` tells which sections hold
 * content of one kind. A section that no heading names is of none.
 */
export function isOfFamily(id: SectionId | null, ...families: readonly SectionFamily[]): boolean {
  if (id === null) return false;
  const family = familyOf()[id];
  return family !== undefined && families.includes(family);
}

/** True for a section that is named itself, or by its family. */
export function isAmong(id: SectionId | null, names: readonly (SectionFamily | SectionId)[]): boolean {
  if (id === null) return false;
  const family = familyOf()[id];
  return names.includes(id) || (family !== undefined && names.includes(family));
}
