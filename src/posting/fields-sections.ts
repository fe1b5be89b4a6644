import type { Block, Field, Part } from "../parse/document.ts";
import { fieldsTable, foldKey } from "../tables/fields.ts";
import { memoize, type Cache } from "../text/index.ts";
import type { SourceSection } from "./fields-model.ts";
import type { SectionId } from "./posting.ts";

/**
 * Sections that stand in front matter: `how_to_apply: Write to …`, `b_benefits: [Dental, Vision]`.
 * The whole value is one block, or one item for each entry of a list.
 */
export function frontMatterSections(part: Part, cache: Cache): SourceSection[] {
  let sections: Map<string, { field: Field; id: SectionId; blocks: Block[] }> | null = null;
  for (let i = 0; i < part.fields.length; i++) {
    const field = part.fields[i]!;
    const key = field.path[0];
    if (field.origin !== "front-matter" || typeof key !== "string" || field.path.length > 2) continue;
    const id = sectionIn(key, cache);
    if (id === null || field.text.text.trim() === "") continue;
    sections ??= new Map();
    const section = sections.get(key) ?? { field, id, blocks: [] };
    section.blocks.push(blockOf(field));
    sections.set(key, section);
  }
  if (!sections) return [];
  return [...sections.values()].map(({ field, id, blocks }) => ({
    id,
    origin: "front-matter",
    headingAt: field.keyAt,
    blocks,
  }));
}

const sectionIn = memoize((written): SectionId | null => {
  const { sections, teasers } = fieldsTable();
  const key = foldKey(written);
  return teasers.includes(key) ? "summary" : (sections.get(key) ?? null);
}, 1000);

function blockOf({ path, text, at, within }: Field): Block {
  const isItem = path.length > 1;
  return {
    kind: isItem ? "item" : "paragraph",
    level: isItem ? 1 : 0,
    text,
    at,
    style: "none",
    lead: 0,
    mark: "",
    row: 0,
    within,
  };
}
