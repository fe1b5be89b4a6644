import type { RawSections } from "../../tables/sections.ts";
import { readKnowledge } from "../knowledge.ts";
import type { SectionsFile } from "./headings.ts";

/** The families of sections; their headings are a table of their own. */
export function compile(): RawSections {
  const { sections } = readKnowledge<SectionsFile>("headings/sections.yaml");
  return Object.fromEntries(sections.flatMap(({ id, family }) => (family ? [[id, family] as const] : [])));
}
