import type { FieldName, Posting, PostingField, SectionId } from "../../posting/index.ts";
import { saysNothing } from "../../tables/section-cues.ts";
import type { FoundSection } from "./sections.ts";

const SECTION_OF: Partial<Record<FieldName, SectionId>> = {
  jobLocation: "location-work-model", applicantLocationRequirements: "location-work-model", 
  employmentType: "schedule-shift", workHours: "schedule-shift", jobBenefits: "benefits", baseSalary: "compensation", payGrade: "compensation",
  howToApply: "how-to-apply", url: "how-to-apply", applicationDeadline: "deadline", validThrough: "deadline", reportsTo: "reports-to",
  educationRequirements: "education", experienceRequirements: "experience", credentialRequirements: "licensure-certification",
  eligibilityToWorkRequirement: "work-authorization", travelRequirement: "travel",
};

/** Sections whose content stands in a structured field: an apply link, a type of employment, a city. */
export function fieldSections({ fields, places }: Posting): FoundSection[] {
  const found = new Map<SectionId, FoundSection>();
  for (const field of fields) {
    const id = SECTION_OF[field.name];
    if (id && !found.has(id) && says(field)) found.set(id, { id, heading: null, how: "field", at: field.at, isEmpty: false });
  }
  const place = places.find(({ city, region }) => city || region);
  if (place && !found.has("location-work-model")) found.set("location-work-model", { id: "location-work-model", heading: null, how: "field", at: place.at, isEmpty: false });
  return [...found.values()];
}

// "No degree required" and "no benefits listed" say that there is nothing.
function says({ name, text }: PostingField): boolean {
  const words = text.text.trim();
  return /[\p{L}\d]/u.test(words) && (!saysNothing(words) || (name === "jobLocation" && /^remote$/i.test(words))) && !/^no\b/i.test(words);
}
