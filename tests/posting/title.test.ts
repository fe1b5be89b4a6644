import { describe, expect, test } from "vitest";
import { readOne } from "../support/read.ts";

describe("the title", () => {
  test.each([
    ["a field", "md", "---\ntitle: Night Nurse\n---\n\n# Come and join us\n", "Night Nurse"],
    ["the first heading", "md", "# Night Nurse\n\n## Duties\n\n- Make rounds.\n", "Night Nurse"],
    ["a heading that is a link", "md", "# [Night Nurse](https://larkspur.example/7)\n\nMake rounds.\n", "Night Nurse"],
    ["a labelled line", "txt", "Larkspur Health\n\nJob Title: Night Nurse\n\nMake rounds.\n", "Night Nurse"],
    ["the first line", "txt", "Night Nurse\n\nDUTIES\n\n- Make rounds.\n", "Night Nurse"],
    [
      "the first line that is no section",
      "txt",
      "Job Description\n\nNight Nurse\n\nDUTIES\n\n- Make rounds.\n",
      "Night Nurse",
    ],
  ])("is read from %s", (_, ending, text, title) => {
    const posting = readOne(text, ending);
    expect(posting.title?.value).toBe(title);
    expect(posting.source.slice(posting.title!.at.start, posting.title!.at.end)).toBe(title);
  });

  test.each(["We are hiring a nurse for our night shift, and we would like to meet you.\n", ""])(
    "a sentence is none: %j",
    (text) => {
      expect(readOne(text)?.title ?? null).toBeNull();
    },
  );
});

describe("the employer", () => {
  test.each([
    ["a field", "md", "---\ntitle: Night Nurse\ncompany: Larkspur Health\n---\n\nMake rounds.\n", "Larkspur Health"],
    ["a label", "txt", "Night Nurse\n\nCompany: Larkspur Health\n\nMake rounds.\n", "Larkspur Health"],
    ["the line below the title", "txt", "Night Nurse\nLarkspur Hospital\n\nMake rounds.\n", "Larkspur Hospital"],
    ["a heading below the title", "md", "# Night Nurse\n\n### Larkspur\n\nMake rounds.\n", "Larkspur"],
  ])("is read from %s", (_, ending, text, employer) => expect(readOne(text, ending).employer?.value).toBe(employer));

  test.each([
    "Night Nurse\nMakes rounds and gives medicine\n",
    "Night Nurse\nDenver, CO\n",
    "# Night Nurse\n\n## Denver, CO\n\nMake rounds.\n",
  ])("is not guessed: %j", (text) => {
    expect(readOne(text, text.startsWith("#") ? "md" : "txt").employer).toBeNull();
  });
});

describe("the first line of a page", () => {
  test.each([
    ["a county", "COUNTY OF LARKSPUR\n\nSTAFF NURSE\n\nMakes rounds.\n", "STAFF NURSE"],
    [
      "a trust",
      "Riverbend NHS Foundation Trust\nHealthcare Assistant\n\nYou help on the ward.\n",
      "Healthcare Assistant",
    ],
    ["a shift", "Nights (main campus)\n\nRespiratory Therapist\n\nYou give treatments.\n", "Respiratory Therapist"],
    [
      "a label and its words",
      "Schedule: Full time, days\n\nGrants Officer\n\nYou write proposals.\n",
      "Grants Officer",
    ],
  ])("leaves the title to the next one where it is %s", (_, text, title) =>
    expect(readOne(text)?.title?.value).toBe(title),
  );

  test.each([
    ["names the work", "County Nurse\nLarkspur Department of Health\n\nYou visit homes.\n", "County Nurse"],
    [
      "is followed by a sentence",
      "Larkspur Care Center\n\nCome and work as a nurse with us.\n",
      "Larkspur Care Center",
    ],
  ])("is the title where it %s", (_, text, title) => expect(readOne(text)?.title?.value).toBe(title));

  test("tells the employer where it is one", () =>
    expect(readOne("Town of Millbrook\n\nPolice Officer\n\nYou patrol.\n")?.employer?.value).toBe("Town of Millbrook"));

  test("is no title where it announces the employer", () =>
    expect(readOne("## About Larkspur Health\n\nWe run two clinics.\n", "md")?.title ?? null).toBeNull());
});
