import type { FieldName, Posting, PostingField, SectionId } from "../../posting/index.ts";
import { hasLetters } from "../../tables/letters.ts";
import { saysNothing } from "../../tables/section-cues.ts";
import type { SourceSpan } from "../../text/index.ts";
import type { FoundSection } from "./model.ts";

const PLACE: SectionId = "location-work-model";

const SECTION_OF: Partial<Record<FieldName, SectionId>> = {
  jobLocation: PLACE,
  applicantLocationRequirements: PLACE,
  employmentType: "schedule-shift",
  workHours: "schedule-shift",
  jobBenefits: "benefits",
  baseSalary: "compensation",
  payGrade: "compensation",
  howToApply: "how-to-apply",
  url: "how-to-apply",
  applicationDeadline: "deadline",
  validThrough: "deadline",
  reportsTo: "reports-to",
  educationRequirements: "education",
  experienceRequirements: "experience",
  credentialRequirements: "licensure-certification",
  eligibilityToWorkRequirement: "work-authorization",
  travelRequirement: "travel",
};

/** Sections whose content stands in a structured field: an apply link, a type of employment, a city. */
export function fieldSections({ fields, places }: Posting): FoundSection[] {
  const told = new Map<SectionId, SourceSpan>();
  for (const field of fields) {
    const id = SECTION_OF[field.name];
    if (id && !told.has(id) && says(field)) told.set(id, field.at);
  }
  const place = told.has(PLACE) ? undefined : places.find(({ city, region }) => city || region);
  if (place) told.set(PLACE, place.at);
  return [...told].map(([id, at]) => ({
    id,
    heading: null,
    headingAt: null,
    how: "field",
    at,
    isEmpty: false,
    isBare: false,
  }));
}

// "No degree required" and "no benefits listed" say that there is nothing.
function says({ name, text }: PostingField): boolean {
  const words = text.text.trim();
  return (
    hasLetters(words) && (!saysNothing(words) || (name === "jobLocation" && REMOTE.test(words))) && !NONE.test(words)
  );
}

const REMOTE = /^remote$/i;
const NONE = /^no\b/i;
