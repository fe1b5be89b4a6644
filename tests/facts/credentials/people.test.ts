import { describe, expect, test } from "vitest";
import { credentials } from "../../../src/facts/index.ts";
import { askText } from "../../support/ask.ts";

/** Everything named in one item of a list of requirements, as `id strength`. */
function heard(line: string, heading = "Requirements"): string[] {
  return askText(`# Ward Clerk\n\n## ${heading}\n\n- ${line}\n`)(credentials).map(
    ({ id, demand }) => `${id} ${demand.strength}`,
  );
}

describe("the name of who holds a license asks for it", () => {
  test.each([
    ["RN", ["lic-rn required"]],
    ["RN or LPN", ["lic-rn required", "lic-lpn required"]],
    ["Texas RN", ["lic-rn required"]],
    ["Registered Nurse: OR", ["lic-rn required"]],
    ["RN with two years on a ward", ["lic-rn required"]],
    ["Current Ohio LPN", ["lic-lpn required"]],
    ["Must be a registered nurse", ["lic-rn required"]],
    ["You are an RN who likes night shifts", ["lic-rn required"]],
    ["License to practice in Ohio as a Registered Nurse", ["lic-rn required"]],
    ["Licensed Practical Nurse (LPN) - Ohio Board of Nursing", ["lic-lpn required"]],
    ["CNA in good standing", ["cna-registry required"]],
    ["LPN preferred", ["lic-lpn preferred"]],
    ["Must be certified as a Medical Assistant or be an LPN", ["lic-lpn required"]],
  ])("%s", (line, expected) => {
    const asked = heard(line);
    for (const one of expected) expect(asked).toContain(one);
  });
});

describe("or names the job, a colleague, or who is paid what", () => {
  test.each([
    ["The RN writes the plan of care", ["lic-rn mentioned"]],
    ["RN - Labor and Delivery", ["lic-rn mentioned"]],
    ["RN OR nights", ["lic-rn mentioned"]],
    ["Registered Nurse (RN) – Home Infusion", ["lic-rn mentioned"]],
    ["Charge Nurse (RN)", ["lic-rn mentioned"]],
    ["RN II: $38.10 an hour", ["lic-rn mentioned"]],
    ["Duties of the RN", ["lic-rn mentioned"]],
    ["LPN Charge Nurse experience", ["lic-lpn mentioned"]],
    ["Two years of work on a ward as an RN", ["lic-rn mentioned"]],
    ["Tells the registered nurse what changed", ["lic-rn mentioned"]],
    ["Our team has six RNs and one LPN", ["lic-lpn mentioned"]],
  ])("%s", (line, expected) => {
    const asked = heard(line);
    for (const one of expected) expect(asked).toContain(one);
    for (const one of asked) expect(one).toMatch(/mentioned$/);
  });
  test("in a list of wishes too", () =>
    expect(heard("You have worked beside an RN", "Preferred Qualifications")).toEqual(["lic-rn mentioned"]));
});

describe("a question asks for nothing that is known", () => {
  test.each([
    ["Do you have a valid driver's license?", ["driver-license mentioned"]],
    ["Are you an RN with less than a year of experience?", ["lic-rn mentioned"]],
  ])("%s", (line, expected) => expect(heard(line)).toEqual(expected));
  test("and what is said behind it is asked", () =>
    expect(heard("Like to drive? Valid driver's license required.")).toEqual(["driver-license required"]));
});

describe("letters within the name of a certificate are its own", () => {
  test("no nurse's license is preferred", () =>
    expect(heard("Certified RN Infusion (CRNI) preferred")).not.toContain("lic-rn preferred"));
  test("but the letters of a name itself are", () =>
    expect(heard("RN license (LPN considered)")).toContain("lic-rn required"));
});
