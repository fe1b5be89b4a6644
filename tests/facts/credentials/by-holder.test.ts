import { describe, expect, test } from "vitest";
import { contradictions, credentials, misnamings } from "../../../src/facts/index.ts";
import { askText } from "../../support/ask.ts";

/** Everything a line names under a heading, as `id strength`. */
function heard(title: string, line: string, heading = "Licenses and Certifications"): string[] {
  return askText(`# ${title}\n\n## ${heading}\n\n- ${line}\n`)(credentials)
    .filter(({ block }) => block.kind === "item")
    .map(({ id, demand }) => `${id} ${demand.strength}`);
}

describe("a profession's name asks for its licence", () => {
  test.each([
    ["Speech Language Pathologist", "Speech Language Pathologist (SLP) [Required]", ["lic-slp required"]],
    ["Paramedic", "Paramedic, Dept of Emergency Services, upon hire required", ["lic-ems required"]],
    ["Pharmacist", "Pharmacist, Ohio Board of Pharmacy, required", ["lic-pharmacist required"]],
    ["Psychologist", "Licensed clinical or school psychologist", ["lic-psychologist required"]],
    ["Dental Assistant", "You are a licensed dental assistant in Minnesota", ["lic-dental-assistant required"]],
  ])("%s: %s", (title, line, expected) => expect(heard(title, line)).toEqual(expected));
});

describe("it asks for none", () => {
  test.each([
    ["of somebody else", "Dental Hygienist", "Physical Therapist required"],
    ["as a colleague", "Physical Therapist Assistant", "Follow the plan of the physical therapist"],
    ["as the work", "Pharmacist", "Pharmacist experience required"],
    ["in a sentence", "Paramedic", "The paramedic on duty is required to call in"],
  ])("%s", (_, title, line) => expect(heard(title, line, "Requirements")).toEqual([]));
});

describe("the letters behind a name tell what it is", () => {
  test("words before it belong to it", () =>
    expect(heard("Registered Nurse", "Critical Care Registered Nurse (CCRN), preferred")).toEqual(["ccrn preferred"]));
  test("or they are its own", () =>
    expect(heard("Registered Nurse", "Registered Nurse (RN) [Required]")).toEqual(["lic-rn required"]));
});

describe("lists and brackets", () => {
  test.each([
    ["CFRN, CCRN, or a like specialty certificate preferred", ["cen preferred", "ccrn preferred"]],
    ["RN license, BLS and ACLS preferred", ["lic-rn required", "bls preferred", "acls preferred"]],
    ["Five years as a practicing Registered Nurse preferred", ["lic-rn mentioned"]],
    ["Licensure in the state desired", ["lic-rn required"]],
    ["Nursing diploma or certificate from an accredited school", []],
  ])("%s", (line, expected) =>
    expect(
      heard("Registered Nurse", line, "Requirements").filter(
        (one) => !one.startsWith("nursing-program") && !one.startsWith("deg-"),
      ),
    ).toEqual(expected),
  );

  test("brackets that explain a wish are one", () => {
    expect(
      heard("Project Engineer", "Design credential desired (e.g. a Professional Engineer)", "Requirements"),
    ).toEqual(["pe preferred"]);
  });

  test("parts between semicolons are asked like the first", () => {
    const ask = askText(
      "# Urologist\n\nThe requirements are: Doctor of Medicine degree; License to Practice Medicine in Ohio; and Board Certified or Board Eligible through the American Board of Urology.\n",
    );
    expect(
      ask(credentials)
        .filter(({ kind }) => kind === "board-certification")
        .map(({ demand }) => demand.strength),
    ).toEqual(["eligible", "eligible"]);
  });
});

describe("a wish behind a comma", () => {
  test.each([
    ["CCRN, preferred", ["ccrn preferred"]],
    ["BLS (Basic Life Support), preferred but not required", ["bls preferred"]],
    ["Texas RN license, CCRN, preferred.", ["lic-rn required", "ccrn preferred"]],
    ["RN license, preferred shift: nights", ["lic-rn required"]],
  ])("%s", (line, expected) => expect(heard("Registered Nurse", line, "Requirements")).toEqual(expected));
});

describe("what is not asked", () => {
  test.each([
    ["No certification required", ["any-certification excluded"]],
    ["No CNA license needed", ["cna-registry excluded"]],
    ["No experience or CNA certificate necessary, we train you", ["cna-registry excluded"]],
    ["No restrictions on your RN license", ["lic-rn required"]],
    ["No more than one RN license on probation", ["lic-rn required"]],
    ["CCRN is not required but would be helpful", ["ccrn preferred"]],
    ["Texas RN license - preferred", ["lic-rn preferred"]],
  ])("%s", (line, expected) => expect(heard("Registered Nurse", line, "Requirements")).toEqual(expected));
});

describe("in running text", () => {
  test.each([
    ["We are looking for a licensed clinical social worker who likes long walks.", ["lcsw required"]],
    [
      "Licensure as a physical therapist in the state of Ohio is required before the first day.",
      ["any-license required"],
    ],
    ["License plates of visitors are noted at the gate of the house, and a badge is required.", []],
    ["The licensed clinical social worker on our team holds a group on Tuesdays.", ["lcsw mentioned"]],
  ])("%s", (line, expected) => {
    const ask = askText(
      `# Case Worker\n\n## About the job\n\nYou join a team of twelve and see people all week. ${line}\n`,
    );
    expect(ask(credentials).map(({ id, demand }) => `${id} ${demand.strength}`)).toEqual(expected);
  });
});

describe("no contradiction", () => {
  test.each([
    [
      "between a licence and experience",
      "- Registered Nurse licensed in Texas required\n- Two years as a professional Registered Nurse preferred\n",
    ],
    [
      "between two registries of one body",
      "- ARRT - American Registry of Radiologic Technologists, Radiography, required\n- ARRT - American Registry of Radiologic Technologists Mammography preferred\n",
    ],
  ])("%s", (_, lines) => expect(askText(`# Mammographer\n\n## Requirements\n\n${lines}`)(contradictions)).toEqual([]));
});

test("a hospital that is accredited asks nothing", () => {
  expect(
    askText("# Sonographer\n\n## Duties\n\nOur house is Joint Commission certified in stroke care.\n")(misnamings),
  ).toEqual([]);
  expect(askText("# Sonographer\n\n## Requirements\n\n- Joint Commission certified\n")(misnamings)).toHaveLength(1);
});
