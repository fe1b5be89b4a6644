import type { FoundSection } from "./model.ts";
import { classifyHeading, type Posting, type Section, type SectionId } from "../../posting/index.ts";
import { hasLetters } from "../../tables/letters.ts";
import { saysNothing } from "../../tables/section-cues.ts";
import { isOfFamily } from "../../tables/sections.ts";
import type { SectionFamily } from "../../tables/ids.ts";
import { sourceSpan, type Cache } from "../../text/index.ts";
import { contentSections } from "./content.ts";
import { fieldSections } from "./fields.ts";
import { defineFact } from "../fact.ts";
import { annotatedBlocks } from "../annotated-blocks.ts";

/** Which content the posting has, under whatever heading or none; in order of place within each way of finding. */
export const sections = defineFact("sections", (posting: Posting, ask): readonly FoundSection[] => {
  const found = [...headedSections(posting, ask.cache), ...fieldSections(posting)];
  return [...found, ...contentSections(posting, ask(annotatedBlocks), found, ask.cache)];
});

/** True when the content that `id` asks for is there, under that id or one that includes it. */
export function covers(found: readonly FoundSection[], id: string): boolean {
  return found.some((section) => !section.isEmpty && (section.id === id || isCoveredBy(id, section.id)));
}

// A config may ask for a section that we do not have, so look-ups take any text.
function isCoveredBy(id: string, other: SectionId): boolean {
  if (id === "qualifications" || id === "qualifications-required") return isOfFamily(other, "requirements");
  return COVERED_BY.get(id)?.has(other) ?? false;
}

const COVERED_BY: ReadonlyMap<string, ReadonlySet<SectionId>> = new Map<SectionId, ReadonlySet<SectionId>>([
  ["benefits", new Set(["compensation-benefits"])],
  ["compensation", new Set(["compensation-benefits"])],
  ["how-to-apply", new Set(["application-documents", "contact"])],
  ["eeo", new Set(["other-notices"])],
]);

function headedSections({ sections: all, source }: Posting, cache: Cache): FoundSection[] {
  const found: FoundSection[] = [];
  for (let i = 0; i < all.length; i++) {
    const section = all[i]!;
    const { id, heading, origin, at } = section;
    if (id === null) continue;
    const how = origin === "body" || origin === "include" ? "heading" : "field";
    const next = all[i + 1];
    const isEmpty = saysNothingBelow(section, next);
    found.push({
      id,
      heading,
      headingAt: heading && sourceSpan(heading),
      how,
      at,
      isEmpty,
      isBare: isEmpty && isBare(section, next, source, cache),
    });
  }
  return found;
}

/** Headings that are whole without text below: a statement of its own, or a frame around all the others. */
const STANDS_ALONE = new Set<SectionId>(["eeo", "deadline", "how-to-apply", "veterans"]);
const FRAMES = new Set<SectionId>(["summary", "job-details", "other-notices", "about-team"]);
/** Families of which one section may head the others: "Requirements" above "Education". */
const ROOFS: readonly (readonly SectionFamily[])[] = [["requirements", "demands"], ["pay"], ["applying"]];

/**
 * The heading of an empty section surely is one, and no text at all is below: what is known by a vote of its words may
 * be a line that says something itself.
 */
function isBare(
  { heading, blocks, at, style }: Section,
  next: Section | undefined,
  source: string,
  cache: Cache,
): boolean {
  if (heading === null || blocks.length > 0 || style === "run-in" || style === "labelled-line") return false;
  // A heading over two lines was read as two.
  const goesOn =
    next !== undefined && style === "all-caps-line" && !/\n[^\S\n]*\n/.test(source.slice(at.end, next.at.start));
  return !goesOn && SURE_MATCHES.has(classifyHeading(heading.text, cache)?.by ?? "");
}

const SURE_MATCHES = new Set(["exact", "trimmed", "typo"]);

// A heading right above another is empty only when the other surely does not stand inside it: a known section of
// another kind, no deeper. "Duties" above "Main duties" is the roof of it. A heading at the very end is empty too.
function saysNothingBelow({ id, heading, style, blocks }: Section, next: Section | undefined): boolean {
  if (id === null || STANDS_ALONE.has(id)) return false;
  if (blocks.length > 0) return blocks.every(({ text }) => saysNothing(text.text) || !hasLetters(text.text));
  if (heading === null) return false;
  if (!next) return true;
  if (next.id === null || next.id === id || next.heading === null || FRAMES.has(id) || next.style !== style)
    return false;
  return !ROOFS.some((families) => isOfFamily(id, ...families) && isOfFamily(next.id, ...families));
}
