import { describe, expect, test } from "vitest";
import { credentials } from "../../../src/facts/index.ts";
import { askText } from "../../support/ask.ts";

function named(line: string, title: string): string[] {
  return askText(`# ${title}\n\n## Requirements\n\n- ${line}\n`)(credentials)
    .filter(({ block }) => block.kind === "item")
    .map(({ id }) => id);
}

describe("abbreviations with two meanings", () => {
  test.each([
    ["MD or DO", "Hospitalist", ["deg-md", "deg-do"]],
    ["M.D. or D.O. degree", "Hospitalist", ["deg-md", "deg-do"]],
    ["You do what needs doing", "Hospitalist", []],
    ["CMD required", "Medical Dosimetrist", ["cmd-mdcb"]],
    ["CMD by ABPLM", "SNF Medical Director", ["cmd-abplm", "cmd-abplm"]],
    ["ABPM certified", "Podiatrist", ["abpm-pod"]],
    ["License in VT, NH, ME, MD or ND", "Family Physician", ["lic-physician"]],
    ["Based in Baltimore, MD 21201", "Family Physician", []],
    ["Available for PT or FT work", "Ward Clerk", []],
  ])("%s for a %s", (line, title, expected) => expect(named(line, title)).toEqual(expected));
});

describe("words that name no credential", () => {
  test.each([
    ["Active state license", "Registered Nurse", ["lic-rn"]],
    ["Active state license", "Family Physician", ["lic-physician"]],
    ["Licensed in Ohio", "Physical Therapist", ["lic-pt"]],
    ["State license", "Therapist", ["any-license"]],
    ["Licensed as a Registered Nurse", "Registered Nurse", ["lic-rn"]],
    ["Two years in a licensed treatment center", "Registered Nurse", []],
    ["Experience in licensed child care programs", "Registered Nurse", []],
    ["BLS certification", "Registered Nurse", ["bls"]],
    ["Valid driver's license", "Registered Nurse", ["driver-license"]],
  ])("%s for a %s", (line, title, expected) => expect(named(line, title)).toEqual(expected));
});

describe("other countries", () => {
  test.each([
    ["Full GMC registration with a licence to practise", "reg-gmc"],
    ["Registered with the NMC", "reg-nmc"],
    ["Current registration with AHPRA", "reg-ahpra"],
    ["Deutsche Approbation", "approbation"],
    ["Abgeschlossene Facharztausbildung", "facharzt"],
  ])("%s", (line, id) => expect(named(line, "Registered Nurse")).toContain(id));
});

test("every mention keeps its place", () => {
  const source = "# Family Physician\n\n## Requirements\n\n- **M.D.** or *D.O.*, BC/BE in family medicine\n";
  for (const { at, text } of askText(source)(credentials))
    expect(source.slice(at.start, at.end).replace(/\*/g, "")).toBe(text);
});
