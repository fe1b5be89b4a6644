import { describe, expect, test } from "vitest";
import { readFields } from "../../src/posting/fields.ts";
import type { Format } from "../../src/parse/document.ts";
import { partOf } from "../support/fields.ts";
import type { Plain } from "../support/fields.ts";
import { Cache } from "../../src/text/index.ts";

const names = (data: Plain, format: Format = "json"): Record<string, unknown> =>
  Object.fromEntries(readFields(partOf(data, format), new Cache()).fields.map(({ name, value }) => [name, value]));

describe("names of fields", () => {
  test("case, blanks, hyphens and underscores do not matter", () => {
    for (const key of ["closing_date", "closingDate", "Closing Date", "CLOSING-DATE"]) {
      expect(names({ [key]: "2026-12-01" })).toEqual({ applicationDeadline: "2026-12-01" });
    }
  });

  test("a prefix before every name is looked through", () => {
    expect(names({ job_title: "Night Nurse", job_city: "Denver" })).toEqual({
      title: "Night Nurse",
      jobLocation: "Denver",
    });
  });

  test("a wrapper around the posting is looked through", () => {
    expect(names({ params: { salary: "$38 to $52" } })).toEqual({ baseSalary: "$38 to $52" });
  });

  test("a weak name counts where no better one stands", () => {
    expect(names({ position: "Ward Clerk" })).toEqual({ title: "Ward Clerk" });
    expect(names({ position: "Head of unit", title: "Ward Clerk" })).toEqual({ title: "Ward Clerk" });
  });

  test("unknown names, empty values and names that every object inherits are left alone", () => {
    expect(names({ thumbnail: "a.png", closing_date: "", constructor: "x", toString: "y", valueOf: null })).toEqual({});
  });
});

describe("values", () => {
  test("a type of page is no type of employment", () => {
    expect(names({ type: "job" })).toEqual({});
    expect(names({ type: "Part time" })).toEqual({ employmentType: "PART_TIME" });
  });

  test("`remote: false` says nothing of where the work is done", () => {
    expect(names({ job_is_remote: false })).toEqual({});
    expect(names({ remote: true })).toEqual({ workplaceType: "remote" });
    expect(names({ remote: "US only" })).toEqual({ workplaceType: "US only" });
    expect(names({ jobLocationType: "TELECOMMUTE" })).toEqual({ workplaceType: "remote" });
  });

  test("states are read from flags and from words", () => {
    expect(names({ draft: true })).toEqual({ status: "draft" });
    expect(names({ draft: false })).toEqual({});
    expect(names({ active: false })).toEqual({ status: "closed" });
    expect(names({ status: "Published" })).toEqual({ status: "open" });
    expect(names({ published: "2026-10-02" })).toEqual({ datePosted: "2026-10-02" });
    expect(names({ state: "CO" })).toEqual({ jobLocation: "CO" });
  });
});

describe("structured pay", () => {
  const pay = (data: Plain, format: Format = "json"): unknown[] =>
    readFields(partOf(data, format), new Cache()).pay.map(({ min, max, currency, period }) => [
      min,
      max,
      currency,
      period,
    ]);

  test("schema.org", () => {
    const value = { "@type": "QuantitativeValue", minValue: 38.5, maxValue: 52, unitText: "HOUR" };
    expect(pay({ baseSalary: { "@type": "MonetaryAmount", currency: "USD", value } })).toEqual([
      [38.5, 52, "USD", "hour"],
    ]);
    expect(pay({ baseSalary: { currency: "EUR", value: { value: 4200, unitText: "MONTH" } } })).toEqual([
      [4200, 4200, "EUR", "month"],
    ]);
    expect(pay({ baseSalary: 61000, salaryCurrency: "USD" })).toEqual([[61000, 61000, "USD", null]]);
  });

  test("several ranges in a list stay apart", () => {
    const baseSalary = [
      { minValue: 30, maxValue: 40, currency: "USD", unitText: "HOUR" },
      { minValue: 35, maxValue: 45, currency: "USD", unitText: "HOUR" },
    ];
    expect(pay({ baseSalary })).toEqual([
      [30, 40, "USD", "hour"],
      [35, 45, "USD", "hour"],
    ]);
  });

  test("flat columns", () => {
    expect(
      pay({ salary_min: "52,000", salary_max: "61,000.00", salary_currency: "usd", salary_period: "annual" }),
    ).toEqual([[52000, 61000, "USD", "year"]]);
  });

  test("Lever", () => {
    expect(
      pay(
        { text: "Clinic Nurse", salaryRange: { min: 70000, max: 90000, currency: "USD", interval: "per-year-salary" } },
        "lever",
      ),
    ).toEqual([[70000, 90000, "USD", "year"]]);
  });

  test("words and nought are no figures", () => {
    expect(pay({ salary: "60k to 70k" })).toEqual([]);
    expect(pay({ salary: "competitive", salary_min: 0, salary_max: 0 })).toEqual([]);
  });
});

describe("structured places", () => {
  const places = (data: Plain): unknown[] =>
    readFields(partOf(data), new Cache()).places.map(({ city, region, country, ofApplicant }) => [
      city,
      region,
      country,
      ofApplicant,
    ]);

  test("flat columns and addresses", () => {
    expect(places({ job_city: "Denver", job_state: "", job_country: "United States" })).toEqual([
      ["Denver", null, "United States", false],
    ]);
    const address = { addressLocality: "Denver", addressRegion: "CO", addressCountry: "US" };
    expect(places({ jobLocation: [{ address }, { address: { ...address, addressLocality: "Boulder" } }] })).toEqual([
      ["Denver", "CO", "US", false],
      ["Boulder", "CO", "US", false],
    ]);
  });

  test("where applicants may live is kept apart", () => {
    expect(
      places({ applicantLocationRequirements: { "@type": "Country", address: { addressCountry: "US" } } }),
    ).toEqual([[null, null, "US", true]]);
  });

  test("free text is no structured place", () => expect(places({ location: "Denver, CO or remote" })).toEqual([]));
});

test("lists and texts of front matter are sections", () => {
  const { sections } = readFields(
    partOf({ b_benefits: ["Dental", "Vision"], how_to_apply: "Write to the ward." }, "markdown", "front-matter"),
    new Cache(),
  );
  expect(sections.map(({ id, blocks }) => [id, blocks.map(({ text }) => text.text)])).toEqual([
    ["benefits", ["Dental", "Vision"]],
    ["how-to-apply", ["Write to the ward."]],
  ]);
});
