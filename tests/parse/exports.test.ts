import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/parse/document.ts";
import { parseFile } from "../../src/parse/parse.ts";
import { allReaders } from "../../src/parse/readers.ts";
import { readFields } from "../../src/posting/fields.ts";
import { type ReadFields } from "../../src/posting/fields-model.ts";
import { expectTrueMaps } from "../support/maps.ts";
import { Cache } from "../../src/text/index.ts";

const read = (data: unknown, path = "posting.json"): Document =>
  parseFile({ content: typeof data === "string" ? data : JSON.stringify(data, null, 1), path }, allReaders);
const fieldsOf = (document: Document, i = 0): ReadFields => readFields(document.parts[i]!, new Cache());
const values = (document: Document, i = 0): Record<string, unknown> =>
  Object.fromEntries(fieldsOf(document, i).fields.map(({ name, value }) => [name, value]));
const pay = (document: Document): unknown[] =>
  fieldsOf(document).pay.map(({ min, max, currency, period }) => [min, max, currency, period]);
const shown = (document: Document, i = 0): string[] =>
  document.parts[i]!.blocks.map(
    ({ kind, style, text }) => `${kind}${style === "source-field" ? "*" : ""}: ${text.text}`,
  );
const withheld = (document: Document): string[] => [...fieldsOf(document).incomplete];

describe("Greenhouse", () => {
  const job = {
    absolute_url: "https://example.org/1",
    internal_job_id: 7,
    id: 8,
    title: "Night Nurse",
    location: { name: "Denver, CO" },
    first_published: "2026-05-04T09:30:00-04:00",
  };

  test("content that was escaped twice is read once, with its places", () => {
    const document = read({
      ...job,
      content: "&lt;h2&gt;Duties&lt;/h2&gt;&lt;p&gt;You care for R&amp;amp;D patients &amp;lt;18.&lt;/p&gt;",
    });
    expect(document.format).toBe("greenhouse");
    expect(shown(document)).toEqual(["heading: Duties", "paragraph: You care for R&D patients <18."]);
    expectTrueMaps(document);
  });

  test("cents, currencies without cents, and the period in the range's own title", () => {
    const range = {
      min_cents: 3_850_00,
      max_cents: 5_200_00,
      currency_type: "USD",
      title: "Hourly range, Denver",
      blurb: "",
    };
    const document = read({
      ...job,
      content: "Care",
      pay_input_ranges: [
        { ...range, min_cents: 3850, max_cents: 5200 },
        { min_cents: 5_000_000, max_cents: 6_000_000, currency_type: "JPY", title: "Annual Salary" },
      ],
    });
    expect(pay(document)).toEqual([
      [38.5, 52, "USD", "hour"],
      [5_000_000, 6_000_000, "JPY", "year"],
    ]);
    expect(withheld(document)).toEqual([]);
  });

  test("without the pay option, pay is unknown", () => {
    expect(withheld(read({ ...job, content: "Care" }))).toEqual(["baseSalary"]);
    expect(withheld(read({ ...job, content: "Care", pay_input_ranges: [] }))).toEqual([]);
    expect(withheld(read({ jobs: [job] }))).toEqual(["baseSalary", "description"]);
  });

  test("a prospect post stands for no vacancy", () => {
    expect(values(read({ ...job, internal_job_id: null, content: "Care" }))).toMatchObject({ status: "evergreen" });
    expect(values(read({ ...job, content: "Care" })).status).toBeUndefined();
  });

  test("questions of the application form are no text of the posting", () => {
    const questions = [
      { label: "Are you legally allowed to work in the country of this job?", description: "<p>Tell us.</p>" },
    ];
    expect(shown(read({ ...job, content: "&lt;p&gt;You care.&lt;/p&gt;", questions }))).toEqual([
      "paragraph: You care.",
    ]);
  });
});

test("Lever: opening, body, lists under their own headings, closing", () => {
  const document = read({
    additional: "<div>We are an equal opportunity employer.</div>",
    additionalPlain: "We are an equal opportunity employer.",
    categories: { commitment: "Full-time", location: "Denver, CO", team: "Ward" },
    createdAt: 1767596368549,
    description: "<p>You care for patients.</p>",
    descriptionPlain: "You care for patients.",
    descriptionBody: "<p>You care for patients.</p>",
    lists: [{ text: "What you do", content: "<li>Triage</li><li>Charting</li>" }],
    text: "Night Nurse",
    workplaceType: "on-site",
    salaryRange: { currency: "USD", interval: "per-hour-wage", min: 38.5, max: 52 },
    salaryDescription: "<p>Nights are paid more.</p>",
  });
  expect(document.format).toBe("lever");
  expect(values(document)).toMatchObject({
    title: "Night Nurse",
    employmentType: "FULL_TIME",
    datePosted: "2026-01-05",
    workplaceType: "on-site",
    jobLocation: "Denver, CO",
  });
  expect(pay(document)).toEqual([[38.5, 52, "USD", "hour"]]);
  expect(shown(document)).toEqual([
    "paragraph: You care for patients.",
    "heading*: What you do",
    "item: Triage",
    "item: Charting",
    "heading*: salary Description",
    "paragraph: Nights are paid more.",
    "heading*: additional",
    "paragraph: We are an equal opportunity employer.",
  ]);
  expectTrueMaps(document);
});

describe("Ashby", () => {
  const job = {
    id: "a",
    title: "Night Nurse",
    isListed: true,
    isRemote: false,
    employmentType: "FullTime",
    publishedAt: "2026-10-01T00:00:00Z",
    descriptionHtml: "<p>You care for patients.</p>",
    descriptionPlain: "You care for patients.",
    address: { postalAddress: { addressLocality: "Denver", addressRegion: "Colorado", addressCountry: "USA" } },
  };
  const component = (compensationType: string, minValue: number | null): object => ({
    compensationType,
    interval: "1 YEAR",
    currencyCode: "USD",
    minValue,
    maxValue: minValue && minValue + 10_000,
    summary: "…",
  });

  test("tiers, and only what is salary in them", () => {
    const document = read({
      apiVersion: "1",
      jobs: [
        {
          ...job,
          compensation: {
            compensationTiers: [
              { title: "Denver", components: [component("Salary", 90_000), component("EquityPercentage", 1)] },
              { title: "Boulder", components: [component("Salary", 80_000)] },
            ],
          },
        },
      ],
    });
    expect(document.format).toBe("ashby");
    expect(pay(document)).toEqual([
      [90_000, 100_000, "USD", "year"],
      [80_000, 90_000, "USD", "year"],
    ]);
    expect(values(document)).toMatchObject({ title: "Night Nurse", employmentType: "FULL_TIME", status: "open" });
    expect(fieldsOf(document).places).toMatchObject([{ city: "Denver", region: "Colorado", country: "USA" }]);
    expect(shown(document)).toEqual(["paragraph: You care for patients."]);
  });

  test("pay that was not asked for is unknown, pay that is hidden is missing", () => {
    expect(withheld(read(job))).toEqual(["baseSalary"]);
    expect(withheld(read({ ...job, shouldDisplayCompensationOnJobPostings: false }))).toEqual([]);
  });
});

test("SmartRecruiters: four sections in their order, none in the list", () => {
  const section = (title: string, text: string): object => ({ title, text: `<p>${text}</p>` });
  const job = {
    id: "1",
    name: "Night Nurse",
    refNumber: "R1",
    releasedDate: "2026-10-01",
    company: { name: "Hill Clinic" },
    location: { city: "Denver", region: "CO", country: "us", remote: false, hybrid: true },
    typeOfEmployment: { id: "permanent", label: "Full-time" },
  };
  const document = read({
    ...job,
    jobAd: {
      sections: {
        additionalInformation: section("Additional Information", "Equal opportunity."),
        companyDescription: section("Company Description", "We heal."),
        jobDescription: section("Job Description", "You care."),
        qualifications: section("Qualifications", "RN licence."),
      },
    },
  });
  expect(document.format).toBe("smartrecruiters");
  expect(shown(document)).toEqual([
    "heading*: Company Description",
    "paragraph: We heal.",
    "heading*: Job Description",
    "paragraph: You care.",
    "heading*: Qualifications",
    "paragraph: RN licence.",
    "heading*: Additional Information",
    "paragraph: Equal opportunity.",
  ]);
  expect(values(document)).toMatchObject({
    title: "Night Nurse",
    requisitionId: "R1",
    hiringOrganization: "Hill Clinic",
    workplaceType: "hybrid",
    employmentType: "FULL_TIME",
  });
  expect(withheld(read({ content: [job, { ...job, id: "2" }] }))).toEqual(["baseSalary", "description"]);
});

test("Workable and Recruitee: parts of the text under their names", () => {
  const workable = read({
    title: "Night Nurse",
    shortcode: "X1",
    telecommuting: false,
    city: "Denver",
    state: "Colorado",
    country: "United States",
    description: "<p>You care.</p>",
    requirements: "<ul><li>RN licence</li></ul>",
    benefits: "<p>Dental.</p>",
  });
  expect(workable.format).toBe("workable");
  expect(shown(workable)).toEqual([
    "paragraph: You care.",
    "heading*: requirements",
    "item: RN licence",
    "heading*: benefits",
    "paragraph: Dental.",
  ]);
  expect(withheld(workable)).toEqual(["baseSalary"]);
  const recruitee = read({
    offers: [
      {
        id: 1,
        title: "Night Nurse",
        careers_url: "https://example.org",
        description: "<p>You care.</p>",
        requirements: "<p>RN licence.</p>",
        salary: { min: "38", max: "52", currency: "EUR", period: "hour" },
        remote: false,
        on_site: true,
        close_at: "2026-12-01",
      },
    ],
  });
  expect(recruitee.format).toBe("recruitee");
  expect(pay(recruitee)).toEqual([[38, 52, "EUR", "hour"]]);
  expect(values(recruitee)).toMatchObject({ workplaceType: "on-site", applicationDeadline: "2026-12-01" });
});

test("USAJOBS: strings are numbers, PA is a year, duties are a list", () => {
  const descriptor = {
    PositionID: "VA-1",
    PositionTitle: "Physician",
    OrganizationName: "Veterans Health",
    PositionLocation: [
      {
        LocationName: "Denver, Colorado",
        CityName: "Denver, Colorado",
        CountryCode: "United States",
        CountrySubDivisionCode: "Colorado",
      },
    ],
    PositionRemuneration: [{ MinimumRange: "120000.0", MaximumRange: "250000.0", RateIntervalCode: "PA" }],
    PositionSchedule: [{ Name: "Full-time", Code: "1" }],
    JobGrade: [{ Code: "VM" }],
    JobCategory: [{ Name: "Medical Officer", Code: "0602" }],
    ApplicationCloseDate: "2026-12-01",
    QualificationSummary: "You hold a degree of doctor of medicine and a full licence.",
    UserArea: {
      Details: {
        JobSummary: "You lead the clinic and care for veterans every day.",
        MajorDuties: ["You examine and treat patients.", "You lead a team of nurses."],
        TotalOpenings: "2",
        RemoteIndicator: false,
      },
    },
  };
  const document = read({
    SearchResult: { SearchResultItems: [{ MatchedObjectId: "9", MatchedObjectDescriptor: descriptor }] },
  });
  expect(document.format).toBe("usajobs");
  expect(pay(document)).toEqual([[120_000, 250_000, "USD", "year"].map((value) => (value === "USD" ? null : value))]);
  expect(values(document)).toMatchObject({
    title: "Physician",
    identifier: "9",
    requisitionId: "VA-1",
    payGrade: "VM",
    totalJobOpenings: "2",
    applicationDeadline: "2026-12-01",
  });
  expect(shown(document)).toEqual([
    "heading*: Job Summary",
    "paragraph: You lead the clinic and care for veterans every day.",
    "heading*: Qualification Summary",
    "paragraph: You hold a degree of doctor of medicine and a full licence.",
    "heading*: Major Duties",
    "item: You examine and treat patients.",
    "item: You lead a team of nurses.",
  ]);
  expectTrueMaps(document);
});

test("HR Open as SEEK writes it", () => {
  const document = read({
    profileId: "p",
    positionTitle: "Night Nurse",
    positionFormattedDescriptions: [
      { descriptionId: "SearchSummary", content: "Nights." },
      { descriptionId: "AdvertisementDetails", content: "<p>You care for patients.</p>" },
    ],
    seekAnzWorkTypeCode: "PartTime",
    seekWorkArrangementCodes: ["OnSite"],
    offeredRemunerationPackage: {
      basisCode: "Hourly",
      ranges: [
        {
          minimumAmount: { value: 38, currency: "AUD" },
          maximumAmount: { value: 52, currency: "AUD" },
          intervalCode: "Hour",
        },
      ],
    },
  });
  expect(document.format).toBe("hr-open");
  expect(pay(document)).toEqual([[38, 52, "AUD", "hour"]]);
  expect(values(document)).toMatchObject({
    title: "Night Nurse",
    employmentType: "PART_TIME",
    workplaceType: "on-site",
  });
});

describe("schema.org", () => {
  test("a graph, several places, text fields as sections", () => {
    const place = (addressLocality: string): object => ({
      "@type": "Place",
      address: { addressLocality, addressRegion: "CO", addressCountry: "US" },
    });
    const document = read({
      "@graph": [
        { "@type": "Organization", name: "Hill Clinic" },
        {
          "@type": "JobPosting",
          title: "Night Nurse",
          description: "You care for patients.\n\nWrite to us.",
          responsibilities: "You triage patients by telephone and chart every visit.",
          jobLocation: [place("Denver"), place("Boulder")],
          applicantLocationRequirements: { "@type": "Country", name: "USA" },
          hiringOrganization: { name: "Hill Clinic" },
          employmentType: ["FULL_TIME", "PART_TIME"],
        },
      ],
    });
    expect(document.format).toBe("json-ld");
    expect(fieldsOf(document).places.map(({ city }) => city)).toEqual(["Denver", "Boulder"]);
    expect(
      fieldsOf(document)
        .fields.filter(({ name }) => name === "employmentType")
        .map(({ value }) => value),
    ).toEqual(["FULL_TIME", "PART_TIME"]);
    expect(shown(document)).toEqual([
      "paragraph: You care for patients.",
      "paragraph: Write to us.",
      "heading*: responsibilities",
      "paragraph: You triage patients by telephone and chart every visit.",
    ]);
    expect(values(document)).toMatchObject({ applicantLocationRequirements: "USA", hiringOrganization: "Hill Clinic" });
    expectTrueMaps(document);
  });

  test("the description of the organisation is about the employer", () => {
    const document = read({
      "@type": "JobPosting",
      title: "Night Nurse",
      description: "<p>You care.</p>",
      hiringOrganization: {
        name: "Hill Clinic",
        description: "We have looked after this valley since the first mine opened.",
      },
    });
    expect(shown(document)).toEqual([
      "paragraph: You care.",
      "heading*: hiring Organization",
      "paragraph: We have looked after this valley since the first mine opened.",
    ]);
    expect(fieldsOf(document).sections.map(({ id }) => id)).toEqual(["about-employer"]);
  });

  test("a list of postings gives a part each", () => {
    const posting = (title: string): object => ({
      "@type": "JobPosting",
      title,
      description: "You care for patients.",
    });
    const document = read([posting("Night Nurse"), posting("Ward Clerk")]);
    expect(document.parts.map((_, i) => values(document, i).title)).toEqual(["Night Nurse", "Ward Clerk"]);
    expect(document.parts[0]!.at.end).toBeLessThan(document.parts[1]!.at.start);
  });
});

test("the posting model itself", () => {
  const document = read({
    modelVersion: "1",
    source: { format: "markdown", incomplete: ["baseSalary"] },
    title: "Night Nurse",
    baseSalary: [{ shape: "range", minValue: 38.5, maxValue: 52, currency: "USD", unitText: "HOUR" }],
    jobLocation: [{ addressLocality: "Denver", addressRegion: "US-CO", addressCountry: "US" }],
    sections: [
      {
        id: "responsibilities",
        heading: "What you do",
        origin: "body",
        text: "You care for patients on the ward every night.",
        items: ["You triage by telephone", "You chart every visit"],
      },
      { id: "eeo", origin: "template", text: "We are an equal opportunity employer of many people." },
    ],
    jobBenefits: [{ kind: "dental", asWritten: "Dental cover for you and for your family, too" }],
    provenance: {},
  });
  expect(document.format).toBe("canonical");
  expect(withheld(document)).toEqual(["baseSalary"]);
  expect(pay(document)).toEqual([[38.5, 52, "USD", "hour"]]);
  expect(shown(document)).toEqual([
    "heading*: What you do",
    "paragraph: You care for patients on the ward every night.",
    "item: You triage by telephone",
    "item: You chart every visit",
    "heading*: eeo",
    "paragraph: We are an equal opportunity employer of many people.",
  ]);
  expect(fieldsOf(document).sections.map(({ id }) => id)).toEqual(["responsibilities", "eeo"]);
});

describe("records of nobody in particular", () => {
  test("a title and a description are enough", () => {
    const document = read({
      job_title: "Night Nurse",
      job_city: "Denver",
      job_min_salary: 38,
      job_max_salary: 52,
      job_salary_period: "HOUR",
      job_description: "You care.\n\nRequirements\n• RN licence",
    });
    expect(document.format).toBe("json");
    expect(pay(document)).toEqual([[38, 52, null, "hour"]]);
    expect(shown(document)).toEqual(["paragraph: You care.", "paragraph: Requirements", "item: RN licence"]);
  });

  test("a long title is no text", () => {
    const document = read({
      title: "Registered Nurse for our Intensive Care Unit, nights, Denver, with sign-on bonus",
      description: "You care.",
    });
    expect(shown(document)).toEqual(["paragraph: You care."]);
  });

  test("a page of postings has a title of its own", () => {
    const document = read({
      title: "Jobs at Hill Clinic",
      description: "All our open roles.",
      jobs: [
        { title: "Night Nurse", body: "You care." },
        { title: "Ward Clerk", body: "You greet." },
      ],
    });
    expect(document.parts.map((_, i) => values(document, i).title)).toEqual(["Night Nurse", "Ward Clerk"]);
  });

  test("sections that have titles are no postings", () => {
    const document = read({
      title: "Night Nurse",
      description: "You care.",
      sections: [{ title: "Duties", description: "You triage patients by telephone, day and night." }],
    });
    expect(document.parts).toHaveLength(1);
    expect(shown(document)).toContain("heading*: Duties");
  });

  test("Markdown in YAML keeps its places", () => {
    const document = read(
      "title: Night Nurse\nlocation: Denver, CO\nresponsibilities:\n  - Triage patients by telephone\n  - Chart every visit\ndescription: |\n  ## About\n\n  You care for **our** patients.\n",
      "posting.yaml",
    );
    expect(document.format).toBe("yaml");
    expect(shown(document)).toEqual([
      "heading*: responsibilities",
      "item: Triage patients by telephone",
      "item: Chart every visit",
      "heading: About",
      "paragraph: You care for our patients.",
    ]);
    expectTrueMaps(document);
  });

  test("what is no posting at all is one part with its fields", () => {
    const document = read({ name: "posting-site", scripts: { build: "hugo" } });
    expect(document.parts).toHaveLength(1);
    expect(shown(document)).toEqual([]);
  });
});

test("any JSON: no throw, true places", () => {
  const text = fc.constantFrom(
    "Night Nurse",
    "<p>You care for <b>patients</b>.</p>",
    "&lt;p&gt;Care&lt;/p&gt;",
    "You care for our patients on the ward\nevery night.",
    "38",
    "",
    '# Duties\n\n* Triage "x" é\u{1f600}',
    "JobPosting",
  );
  const key = fc.constantFrom(
    "title",
    "text",
    "content",
    "description",
    "lists",
    "jobs",
    "name",
    "@type",
    "baseSalary",
    "min",
    "location",
    "heading",
    "internal_job_id",
    "jobAd",
    "constructor",
    "__proto__",
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(key, tie("value"), { maxKeys: 5 }),
    ),
  }));
  fc.assert(
    fc.property(value, (data) => {
      const document = read(data);
      expectTrueMaps(document);
      for (const part of document.parts) readFields(part, new Cache());
    }),
  );
});
