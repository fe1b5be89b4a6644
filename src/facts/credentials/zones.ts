import type { Block, Posting, Section } from "../../posting/index.ts";
import { scanTerms, wordsOf } from "../../tables/lexicon.ts";
import { strengthLexicon } from "../../tables/strength.ts";
import { defineFact } from "../fact.ts";
import { terms } from "../terms.ts";

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
export const zones = defineFact("zones", (posting: Posting, ask): ((block: Block) => Zone) => {
  const known = new Map<Block, Zone>();
  const withCredentials = new Set(ask(terms).filter(({ hits }) => hits.some(({ term }) => term.kind === "credential")).map(({ block }) => block));
  for (const section of posting.sections) {
    const ofSection = zoneOfSection(section);
    let zone = ofSection;
    for (const block of section.blocks) {
      const label = !withCredentials.has(block) && isLabel(block) ? strengthOfLabel(block.text.text) : null;
      if (label !== null) zone = label;
      else if (block.kind === "paragraph" && block.text.text.length > LONG) zone = ofSection;
      known.set(block, zone);
    }
  }
  return (block) => known.get(block) ?? "text";
});

/** A paragraph of this length is text again, and no longer under the label before it. */
const LONG = 160;

function zoneOfSection({ id, heading }: Section): Zone {
  const zone = id === null ? "loose" : (BY_SECTION[id] ?? "text");
  if (heading === null || (zone !== "asked" && zone !== "required" && id !== null)) return zone;
  return strengthOfLabel(heading.text) ?? zone;
}

// "Preferred:" or "Required Criteria" between the items speaks for those that follow.
function isLabel({ kind, text }: Block): boolean {
  if (kind === "item" || text.text.length > 60) return false;
  return text.text.trimEnd().endsWith(":") || /^\s*(?:\S+\s+){0,3}\S+[^.!?\s]\s*$/.test(text.text);
}

function strengthOfLabel(text: string): Zone | null {
  const meanings = scanTerms(text, wordsOf(text), strengthLexicon()).flatMap(({ term }) => (term.kind === "strength" ? [term.id.split(":")[0]] : []));
  if (meanings.includes("preferred") && !meanings.includes("required")) return "preferred";
  return meanings.includes("required") && !meanings.includes("preferred") ? "required" : null;
}
