import type { Field, Format } from "../document.ts";

/** What an object looks like; unsure where only a title and some text speak for a posting. */
export interface Shape {
  readonly format: Format;
  readonly isSure: boolean;
}

/**
 * The system whose object this is, told by names that only its postings have; `null` for an object that is no posting.
 */
export function shapeOf(fields: readonly Field[], depth: number, syntax: Format): Shape | null {
  const keys = keysAt(fields, depth);
  for (const { format, all, any } of syntax === "xml" ? FEEDS : SHAPES) {
    if (all.every((key) => keys.has(key)) && any.some((key) => keys.has(key))) return { format, isSure: true };
  }
  if (isSchemaOrg(fields, depth)) return { format: "json-ld", isSure: true };
  const names = new Set([...keys].map(fold));
  const isPosting = TITLES.some((key) => names.has(key)) && TEXTS.some((key) => names.has(key));
  return isPosting ? { format: syntax, isSure: false } : null;
}

// The names are part of each system's format; see the documentation named in `rules/knowledge/fields/formats`.
const SHAPES: readonly { readonly format: Format; readonly all: readonly string[]; readonly any: readonly string[] }[] =
  [
    { format: "canonical", all: ["modelVersion"], any: ["sections", "provenance", "title"] },
    { format: "usajobs", all: [], any: ["MatchedObjectDescriptor"] },
    {
      format: "usajobs",
      all: ["PositionTitle"],
      any: ["PositionID", "PositionURI", "PositionRemuneration", "UserArea"],
    },
    { format: "lever", all: ["text"], any: ["categories", "lists", "hostedUrl", "descriptionBody"] },
    { format: "greenhouse", all: ["title"], any: ["internal_job_id", "pay_input_ranges", "data_compliance"] },
    { format: "greenhouse", all: ["title", "absolute_url"], any: ["content", "updated_at", "location"] },
    {
      format: "ashby",
      all: ["title"],
      any: ["descriptionHtml", "isListed", "shouldDisplayCompensationOnJobPostings", "secondaryLocations"],
    },
    {
      format: "workable",
      all: ["title", "shortcode"],
      any: ["url", "shortlink", "application_url", "full_title", "description", "department", "location"],
    },
    { format: "smartrecruiters", all: ["name"], any: ["jobAd", "releasedDate", "typeOfEmployment"] },
    { format: "recruitee", all: ["title"], any: ["careers_url", "careers_apply_url", "employment_type_code"] },
    {
      format: "hr-open",
      all: ["positionTitle"],
      any: [
        "positionFormattedDescriptions",
        "profileId",
        "offeredRemunerationPackage",
        "seekAnzWorkTypeCode",
        "positionLocation",
      ],
    },
  ];

const FEEDS: typeof SHAPES = [
  { format: "personio-xml", all: ["name"], any: ["jobDescriptions", "recruitingCategory", "subcompany"] },
  { format: "linkedin-xml", all: ["partnerJobId"], any: ["title", "description"] },
  { format: "indeed-xml", all: ["title", "referencenumber"], any: ["url", "company", "description", "city"] },
];

function keysAt(fields: readonly Field[], depth: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { path } of fields) {
    const step = path[depth];
    if (typeof step === "string") keys.add(step);
  }
  return keys;
}

function isSchemaOrg(fields: readonly Field[], depth: number): boolean {
  return fields.some(
    ({ path, value }) =>
      path[depth] === "@type" &&
      path.length <= depth + 2 &&
      typeof value === "string" &&
      /(?:^|[/:])JobPosting$/.test(value),
  );
}

/** True for the field that holds the title; some titles are as long as a sentence and yet no text. */
export function isTitle({ path, value }: Field, format: Format): boolean {
  if (String(value).length > LONGEST_TITLE) return false;
  const key = String(path.at(-1));
  return format === "lever" ? path.length === 1 && key === "text" : TITLES.includes(fold(key));
}

const LONGEST_TITLE = 150;

const TITLES = [
  "title",
  "jobtitle",
  "positiontitle",
  "postingtitle",
  "roletitle",
  "jobname",
  "jobopeningname",
  "jobpostingtitle",
  "vacancytitle",
  "businesstitle",
  "stellentitel",
  "position",
  "role",
  "name",
  "titel",
];
const TEXTS = [
  "description",
  "jobdescription",
  "content",
  "body",
  "html",
  "descriptionhtml",
  "fulldescription",
  "text",
  "summary",
  "jobsummary",
  "responsibilities",
  "duties",
  "requirements",
  "qualifications",
  "jobrequirements",
  "postingdescription",
  "beschreibung",
  "encoded",
];

function fold(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, "");
}
