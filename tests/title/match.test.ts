import fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { matchTitle } from "../../src/facts/index.ts";

const own = readTitles(new URL("./titles.tsv", import.meta.url));
const shared = new URL("../../../shared/domain/title-cases.tsv", import.meta.url);

function readTitles(url: URL): [title: string, occupation: string | null][] {
  const lines = readFileSync(url, "utf8")
    .split("\n")
    .filter((line) => line.includes("\t") && !line.startsWith("raw_title"));
  return lines
    .map((line) => line.split("\t") as [string, string])
    .map(([title, occupation]) => [title, occupation === "none" ? null : occupation]);
}

describe("messy titles", () => {
  test.each(own)("%s", (title, occupation) => expect(matchTitle(title).occupation).toBe(occupation));
});

test.skipIf(!existsSync(shared))("titles from real postings are read right", () => {
  const wrong = readTitles(shared).filter(([title, occupation]) => matchTitle(title).occupation !== occupation);
  expect(wrong).toEqual([]);
});

describe("the head noun rules", () => {
  test.each([
    ["Physician Recruiter", "physician-recruiter"],
    ["Medical Director Assistant", "executive-assistant"],
    ["Assistant to the Medical Director", "executive-assistant"],
    ["Assistant Medical Director", "associate-medical-director"],
    ["Director of Medical Staff Services", "director-medical-staff-services"],
    ["Medical Records Director", "medical-records-director"],
    ["Nurse Manager, RN", "nurse-manager"],
    ["Nocturnist Physician", "nocturnist"],
  ])("%s", (title, occupation) => expect(matchTitle(title).occupation).toBe(occupation));
});

describe("noise is no part of the job", () => {
  test.each([
    "RN",
    "RN - Boston, MA",
    "RN!!! NOW HIRING",
    "RN | $52/hr + $10k sign-on",
    "RN (nights, 7p-7a, 36 hrs)",
    "RN II, per diem",
    "req#34512 RN",
  ])("%s", (title) => {
    expect(matchTitle(title).occupation).toBe("registered-nurse");
  });

  test("letters that are also a state or part time give way to a plain role", () => {
    expect(matchTitle("Line Cook PT").occupation).toBe("chef-cook");
    expect(matchTitle("PT - Home Health").occupation).toBe("physical-therapist");
    expect(matchTitle("Medical Coder - Scranton, PA").occupation).toBe("medical-coder");
    expect(matchTitle("PA - Orthopedics").occupation).toBe("physician-assistant");
  });
});

test("a title of two occupations names the other too and is not sure", () => {
  const { certainty, alternatives } = matchTitle("CCP");
  expect(certainty).toBe("guess");
  expect(alternatives.length).toBeGreaterThan(0);
});

test("a match says which words decided it", () => {
  expect(matchTitle("Sr. Med Dir, UM (Remote)").words).toEqual(expect.arrayContaining(["Med Dir", "UM"]));
});

test("any text has an answer", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (title) => {
      const { occupation, certainty, at } = matchTitle(title);
      expect(occupation !== null || certainty === "guess").toBe(true);
      if (at) expect(at.end).toBeLessThanOrEqual(title.length);
    }),
  );
});

test("case, blanks around and doubled blanks do not matter", () => {
  for (const [title, occupation] of own.filter(
    ([title]) => !/\b(?:OR|ID|IT|ED|ER|EM|FM|IM|DO|PT|OT|MA|PA|IR|UC|HH|OD|RD|CT|MD|KY|TX|CA)\b/.test(title),
  )) {
    expect([title, matchTitle(`  ${title.toLowerCase().replaceAll(" ", "  ")} `).occupation]).toEqual([
      title,
      occupation,
    ]);
  }
});
