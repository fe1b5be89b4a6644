import type { Block, Posting, Section } from "../posting/index.ts";
import { scanTerms, wordsOf, type Hit } from "../tables/lexicon.ts";
import { lexicon } from "../tables/terms.ts";
import type { ReadBlock } from "./terms.ts";

/**
 * What the place of a mention says about it: a list of requirements, of wishes, the running text of a posting, a part under no
 * heading we know, or a part that speaks of something else (benefits, the employer, statements).
 */
export type Zone = "required" | "preferred" | "asked" | "text" | "loose" | "aside" | "title";

const BY_SECTION: Readonly<Record<string, Zone>> = {
  "qualifications-required": "required", "qualifications-preferred": "preferred", qualifications: "asked", education: "asked", experience: "asked",
  "education-experience": "asked", "licensure-certification": "asked", skills: "asked", "conditions-of-employment": "asked", "work-authorization": "text",
  "about-employer": "aside", "about-team": "aside", compensation: "aside", benefits: "aside", "compensation-benefits": "aside", "career-development": "aside",
  "how-to-apply": "text", "application-documents": "aside", eeo: "aside", accommodation: "aside", privacy: "aside", "other-notices": "aside", veterans: "aside",
  "ai-notice": "aside", contact: "aside", "reports-to": "aside", supervision: "aside",
};

/** Tells the zone of every block of a posting. */
export function zones(posting: Posting, read: readonly ReadBlock[]): (block: Block) => Zone {
  const known = new Map<Block, Zone>();
  const hitsOf = new Map(read.map(({ block, hits }) => [block, hits] as const));
  for (const section of posting.sections) {
    const ofSection = zoneOfSection(section);
    let zone = ofSection;
    for (const block of section.blocks) {
      const label = isLabel(block, hitsOf.get(block) ?? []) ? strengthOfLabel(hitsOf.get(block) ?? []) : null;
      if (label !== null) zone = label;
      else if (block.kind === "paragraph" && block.text.text.length > LONG) zone = ofSection;
      known.set(block, zone);
    }
  }
  return (block) => known.get(block) ?? "text";
}

/** A paragraph of this length is text again, and no longer under the label before it. */
const LONG = 160;

function zoneOfSection({ id, heading }: Section): Zone {
  const zone = id === null ? "loose" : (BY_SECTION[id] ?? "text");
  if (heading === null || (zone !== "asked" && zone !== "required" && id !== null)) return zone;
  const words = wordsOf(heading.text);
  return strengthOfLabel(scanTerms(heading.text, words, lexicon())) ?? zone;
}

// "Preferred:" or "Required Criteria" between the items speaks for those that follow.
function isLabel({ kind, text }: Block, hits: readonly Hit[]): boolean {
  if (kind === "item" || text.text.length > 60 || hits.some(({ term }) => term.kind === "credential")) return false;
  return text.text.trimEnd().endsWith(":") || /^\s*(?:\S+\s+){0,3}\S+[^.!?\s]\s*$/.test(text.text);
}

function strengthOfLabel(hits: readonly Hit[]): Zone | null {
  const meanings = hits.flatMap(({ term }) => (term.kind === "strength" ? [term.id.split(":")[0]] : []));
  if (meanings.includes("preferred") && !meanings.includes("required")) return "preferred";
  return meanings.includes("required") && !meanings.includes("preferred") ? "required" : null;
}
