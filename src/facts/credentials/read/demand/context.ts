import type { Block, Posting, Section, SectionId } from "../../../../posting/index.ts";
import { scanTerms, wordsOf } from "../../../../tables/lexicon.ts";
import { remembering } from "../../../../text/remember.ts";
import { cueLexicon } from "../../../../tables/cues.ts";
import { defineFact, type Ask } from "../../../fact.ts";
import { blocksWith } from "../../../annotated-blocks.ts";

/**
 * What the place of a mention says about it: a list of requirements, of wishes, the running text of a posting, a part
 * under no heading we know, or a part that speaks of something else (benefits, the employer, statements).
 */
export type RequirementContext = "required" | "preferred" | "asked" | "text" | "loose" | "aside" | "title";

const BY_SECTION: Readonly<Partial<Record<SectionId, RequirementContext>>> = {
  "qualifications-required": "required",
  "qualifications-preferred": "preferred",
  "conditions-of-employment": "asked",
  "career-development": "aside",
  "application-documents": "aside",
  contact: "aside",
  "reports-to": "aside",
  supervision: "aside",
  "other-notices": "aside",
};

/**
 * Tells the zone of a block. Few blocks are asked about, so that a section is looked at when the first of its own is.
 */
export const requirementContexts = defineFact(
  "requirementContexts",
  ({ sections }: Posting, ask): ((block: Block) => RequirementContext) => {
    const known = new Map<Section, readonly RequirementContext[]>();
    return (block) => {
      for (const section of sections) {
        const place = section.blocks.indexOf(block);
        if (place < 0) continue;
        const here = known.get(section) ?? zonesIn(section, ask);
        known.set(section, here);
        return here[place]!;
      }
      return "text";
    };
  },
);

/** The zone of each block of a section. */
function zonesIn(section: Section, ask: Ask): RequirementContext[] {
  const ofSection = zoneOfSection(section);
  let zone = ofSection;
  return section.blocks.map((block) => {
    const {
      kind,
      text: { text },
    } = block;
    const label = kind !== "item" && text.length <= LONGEST_LABEL ? strengthOfLabel(text) : null;
    if (label !== null && !namesCredential(block, ask)) zone = label;
    else if (kind === "paragraph" && text.length > LONG) zone = ofSection;
    return zone;
  });
}

/** A paragraph of this length is text again, and no longer under the label before it. */
const LONG = 160;

const LONGEST_LABEL = 60;

function namesCredential(block: Block, ask: Ask): boolean {
  return blocksWith("credential", ask).some((read) => read.block === block);
}

function zoneOfSection({ id, heading }: Section): RequirementContext {
  const zone = id === null ? "loose" : (BY_SECTION[id] ?? "text");
  if (heading === null || (zone !== "asked" && zone !== "required" && id !== null)) return zone;
  return strengthSaid(heading.text) ?? zone;
}

function zoneOfFamily(id: SectionId): Zone {
  if (isOfFamily(id, "requirements")) return "asked";
  return isOfFamily(id, "employer", "pay", "statements") ? "aside" : "text";
}

/** Headings and labels remembered at most. */
const MOST = 200;

// "Preferred:" or "Required Criteria" between the items speaks for those that follow.
const strengthOfLabel = remembering((text): RequirementContext | null => {
  const isLabel = text.trimEnd().endsWith(":") || /^\s*(?:\S+\s+){0,3}\S+[^.!?\s]\s*$/.test(text);
  return isLabel ? strengthSaid(text) : null;
}, MOST);

const strengthSaid = remembering((text): RequirementContext | null => {
  const meanings = scanTerms(text, wordsOf(text), cueLexicon()).flatMap(({ term }) =>
    term.kind === "strength" ? [term.id] : [],
  );
  if (meanings.includes("preferred") && !meanings.includes("required")) return "preferred";
  return meanings.includes("required") && !meanings.includes("preferred") ? "required" : null;
}, MOST);
