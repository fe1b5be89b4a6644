import type { Document, Part } from "../parse/document.ts";
import type { FieldName, Posting, PostingField, StructuredPay, StructuredPlace } from "./posting.ts";
import { outline } from "./sections.ts";
import { findEmployer, findTitle } from "./title.ts";

/** The postings of a file in their order; none where the file could not be read at all. */
export function readPostings(document: Document): Posting[] {
  return document.parts.map((part, index) => readPosting(document, part, index));
}

function readPosting(document: Document, part: Part, index: number): Posting {
  const { fields, pay, places, incomplete } = standInFields(part);
  const { blocks, sections } = outline(part.blocks, "body");
  return {
    index, format: part.format, frontMatter: document.frontMatter, source: document.source, at: part.at,
    title: findTitle(fields, blocks), employer: findEmployer(fields), fields, pay, places, sections, blocks, incomplete, troubles: document.troubles,
  };
}

/** What the fields of a part say. */
interface ReadFields {
  readonly fields: readonly PostingField[];
  readonly pay: readonly StructuredPay[];
  readonly places: readonly StructuredPlace[];
  readonly incomplete: ReadonlySet<FieldName>;
}

const NAMES: Readonly<Record<string, FieldName>> = {
  title: "title", job_title: "title", organization: "hiringOrganization", company: "hiringOrganization", employer_name: "hiringOrganization",
  location: "jobLocation", job_city: "jobLocation", salary: "baseSalary", link: "howToApply", job_apply_link: "howToApply",
  closing_date: "applicationDeadline", a_job_type: "employmentType", job_employment_type: "employmentType",
};

function standInFields(part: Part): ReadFields {
  const fields = part.fields.flatMap(({ path, value, text, at, keyAt, origin }): PostingField[] => {
    const key = path.filter((step) => typeof step === "string").join(".");
    const name = NAMES[key.toLowerCase()];
    return name ? [{ name, value, text, at, keyAt, key, origin }] : [];
  });
  return { fields, pay: [], places: [], incomplete: new Set() };
}
