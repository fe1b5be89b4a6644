import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readKnowledge } from "../../src/make/knowledge.ts";
import { isWithin } from "../../src/posting/heading-typos.ts";
import { classifyHeading } from "../../src/posting/headings.ts";
import { headingKey } from "../../src/tables/headings.ts";
import { Cache } from "../../src/text/index.ts";

describe("a heading's section", () => {
  test.each([
    ["Responsibilities", "responsibilities"],
    ["## 1. Duties & Responsibilities:", "responsibilities"],
    ["🚀 What you’ll do", "responsibilities"],
    ["DUTIES/RESPONSIBILITIES", "responsibilities"],
    ["Your Profile", "qualifications"],
    ["WE OFFER", "compensation-benefits"],
    ["Ihre Aufgaben", "responsibilities"],
    ["Profil recherché :", "qualifications"],
  ])("%s is known letter by letter, but for case, marks and numbering", (heading, id) => {
    expect(classifyHeading(heading, new Cache())).toEqual({ id, by: "exact" });
  });

  test.each([
    ["Some of your key responsibilities include:", "responsibilities", "trimmed"],
    ["Education, Experience and Certifications", "qualifications", "trimmed"],
    ["Job Summary and Responsibilities", "responsibilities", "trimmed"],
    ["About Larkspur Health", "about-employer", "name"],
    ["Benefits at Larkspur Health", "benefits", "name"],
    ["The night charge nurse will be responsible for:", "responsibilities", "ending"],
    ["To join us you must have:", "qualifications-required", "ending"],
    ["REQUIREMENTS/MINUMUM QUALIFICATIONS", "qualifications-required", "typo"],
    ["Resposibilities", "responsibilities", "typo"],
    ["Physical requirements of this kind of job", "physical-demands", "vote"],
  ])("%s is understood", (heading, id, by) => expect(classifyHeading(heading, new Cache())).toEqual({ id, by }));

  test.each([
    "How you'll soar",
    "Medical Director",
    "About you and me and the road",
    "Home",
    "Share this job",
    "Denver, CO",
    "",
    "***",
    "Night Nurse",
  ])("%s stays unknown", (heading) => expect(classifyHeading(heading, new Cache())).toBeNull());

  test("no text is too odd or too long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => void classifyHeading(text, new Cache())),
    );
  });
});

describe("the key of a heading", () => {
  test("is the same however it is dressed", () => {
    const { sections } = readKnowledge<{ sections: readonly { readonly observed?: readonly string[] }[] }>(
      "headings/sections.yaml",
    );
    const known = fc.constantFrom(...sections.flatMap(({ observed = [] }) => observed.map(headingKey)));
    const dress = fc.constantFrom(
      (s: string) => s.toUpperCase(),
      (s: string) => `• ${s}:`,
      (s: string) => `**${s}**`,
      (s: string) => `=== ${s} ===`,
      (s: string) => `3. ${s}`,
    );
    fc.assert(
      fc.property(known, dress, (key, wear) => headingKey(wear(key)) === key || /^(?:\d+|[ivx]+|[a-z]) /.test(key)),
    );
  });

  test("keeps words that only look like numbering", () =>
    expect(headingKey("A day in the life")).toBe("a day in the life"));
});

test("two words are near when few letters differ, swapped ones counting once", () => {
  expect(isWithin("requirements", "requirments", 1)).toBe(true);
  expect(isWithin("benefits", "benefist", 1)).toBe(true);
  expect(isWithin("benefits", "benfist", 1)).toBe(false);
});
