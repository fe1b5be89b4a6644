import type { Block, Posting, Section } from "../posting/index.ts";
import { scanTerms, wordsOf } from "../tables/lexicon.ts";
import { lexicon } from "../tables/terms.ts";
import type { ReadBlock } from "./terms.ts";

/**
 * What the place of a mention says about it: a list of requirements, of wishes, the running text of a posting, or a part that
 * speaks of something else (benefits, the employer, statements).
 */
export type Zone = "required" | "preferred" | "asked" | "text" | "aside" | "title";

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
    let zone = zoneOfSection(section);
    for (const block of section.blocks) {
      if (isLabel(block)) zone = strengthOfLabel(hitsOf.get(block) ?? []) ?? zone;
      known.set(block, zone);
    }
  }
  return (block) => known.get(block) ?? "text";
}

function zoneOfSection({ id, heading }: Section): Zone {
  const zone = (id !== null && BY_SECTION[id]) || "text";
  if (heading === null || (zone !== "asked" && zone !== "required" && id !== null)) return zone;
  const words = wordsOf(heading.text);
  return strengthOfLabel(scanTerms(heading.text, words, lexicon())) ?? zone;
}

// "Preferred:" or "Nice to have" between the items speaks for those that follow.
function isLabel({ kind, text }: Block): boolean {
  return kind !== "item" && text.text.length < 60 && text.text.trimEnd().endsWith(":");
}

function strengthOfLabel(hits: readonly { readonly term: { readonly kind: string; readonly id: string } }[]): Zone | null {
  const meanings = hits.flatMap(({ term }) => (term.kind === "strength" ? [term.id.split(":")[0]] : []));
  if (meanings.includes("preferred") && !meanings.includes("required")) return "preferred";
  return meanings.includes("required") && !meanings.includes("preferred") ? "required" : null;
}
