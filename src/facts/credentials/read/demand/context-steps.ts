import type { Section, SectionId } from "../../../../posting/index.ts";
import { cueLexicon } from "../../../../tables/cues.ts";
import { scanTerms, wordsOf, type Hit } from "../../../../tables/lexicon.ts";
import { isOfFamily } from "../../../../tables/sections.ts";
import { memoize } from "../../../../text/index.ts";
import type { Step } from "../../../steps.ts";

/**
 * What the place of a mention says about it: a list of requirements, of wishes, the running text of a posting, a part
 * under no heading we know, or a part that speaks of something else (benefits, the employer, statements).
 */
export type RequirementContext = "required" | "preferred" | "asked" | "text" | "loose" | "aside" | "title";

/** A block of a section, with the label that it stands under, where one between the blocks says how strongly it asks. */
export interface Placed {
  /** `null`: in no section. */
  readonly section: Section | null;
  readonly label: "required" | "preferred" | null;
  /** How strongly the words of the heading say that something is asked. */
  readonly heading: "required" | "preferred" | null;
}

/** What the place of a block says, from top to bottom: a label nearby, the words of the heading, and the section. */
export const CONTEXT_STEPS: readonly Step<Placed, RequirementContext>[] = [
  {
    name: "a label over it says how strongly it is asked",
    quote: "Preferred Criteria",
    when: ({ label }) => label !== null,
    then: ({ label }) => label!,
  },
  {
    name: "its heading says how strongly it is asked",
    quote: "Requirements",
    when: ({ section, heading }) => section !== null && heading !== null && mayAsk(section),
    then: ({ heading }) => heading!,
  },
  {
    name: "its heading wishes for a part alone",
    quote: "Qualifications and Desired Experience",
    when: ({ section }) =>
      section !== null && section.id === "qualifications-preferred" && wishesForPart(section.heading?.text ?? ""),
    then: () => "asked",
  },
  {
    name: "its heading is none that we know",
    quote: "The small print",
    when: ({ section }) => section !== null && section.id === null,
    then: () => "loose",
  },
  {
    name: "its section is one of a kind",
    quote: "Qualifications",
    when: ({ section }) => section !== null && contextOfSection(section) !== "text",
    then: ({ section }) => contextOfSection(section!),
  },
  {
    name: "running text",
    quote: "About the job",
    when: () => true,
    then: () => "text",
  },
];

/** Sections that stand otherwise than their family does. */
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

function contextOfSection({ id }: Section): RequirementContext {
  return id === null ? "loose" : (BY_SECTION[id] ?? contextOfFamily(id));
}

function contextOfFamily(id: SectionId): RequirementContext {
  if (isOfFamily(id, "requirements")) return "asked";
  return isOfFamily(id, "employer", "pay", "statements") ? "aside" : "text";
}

// "Benefits preferred by our nurses" is no list of wishes: only where something is asked, or nobody can tell.
function mayAsk(section: Section): boolean {
  const context = contextOfSection(section);
  return context === "asked" || context === "required" || context === "loose";
}

/** Headings and labels remembered at most. */
const MOST = 200;

/** How strongly a heading or label says that something is asked; `null` where it says nothing, or both. */
export const strengthSaid = memoize((text): "required" | "preferred" | null => {
  const meanings = strengthCues(text).map(({ term }) => term.id);
  if (meanings.includes("preferred") && !meanings.includes("required")) return wishesForPart(text) ? null : "preferred";
  return meanings.includes("required") && !meanings.includes("preferred") ? "required" : null;
}, MOST);

// "Qualifications and Desired Experience": what stands before "and" is asked, whatever is wished for behind it.
function wishesForPart(text: string): boolean {
  const [first] = strengthCues(text);
  return first?.term.id === "preferred" && /\p{L}\s*(?:\band\b|[&+/])\s*$/u.test(text.slice(0, first.start));
}

function strengthCues(text: string): readonly Hit<"strength">[] {
  return scanTerms(text, wordsOf(text), cueLexicon()).filter(isOfStrength);
}

function isOfStrength(hit: Hit): hit is Hit<"strength"> {
  return hit.term.kind === "strength";
}
