import { describe, expect, test } from "vitest";
import { credentials } from "../../../src/facts/index.ts";
import { askText } from "../../support/ask.ts";

/** Everything named in a list under "Requirements", as `id strength`. */
function heard(line: string, title = "Registered Nurse", heading = "Requirements"): string[] {
  return askText(`# ${title}\n\n## ${heading}\n\n- ${line}\n`)(credentials)
    .filter(({ block }) => block.kind === "item")
    .map(({ id, demand }) => `${id} ${demand.strength}`);
}

describe("words beside a credential", () => {
  test.each([
    ["Current RN license", ["lic-rn required"]],
    ["RN license required, BSN preferred", ["lic-rn required", "deg-bsn preferred"]],
    ["BLS, ACLS and PALS required; CCRN a plus", ["bls required", "acls required", "pals required", "ccrn preferred"]],
    ["Must have an active RN license; CCRN preferred", ["lic-rn required", "ccrn preferred"]],
    ["CCRN (preferred)", ["ccrn preferred"]],
    ["Preferred: BSN, CCRN", ["deg-bsn preferred", "ccrn preferred"]],
    ["Preferred - CCRN certification", ["ccrn preferred"]],
    ["RN license (multistate preferred)", ["lic-rn required"]],
    ["Certified Case Manager (CCM) preferred", ["ccm preferred"]],
    ["CCRN is not required", ["ccrn excluded"]],
    ["ACLS would be an asset", ["acls preferred"]],
    ["BSN highly desired", ["deg-bsn preferred"]],
    ["We would love to see CCRN, ideally with two years in intensive care", ["ccrn required"]],
    ["TNCC may be required", ["tncc mentioned"]],
    ["Two years of RN experience", ["lic-rn mentioned"]],
    ["Experience as an LPN", ["lic-lpn mentioned"]],
    ["We are seeking a Full-Time Registered Nurse for the night shift", ["lic-rn mentioned"]],
    ["RN license with full-time availability required", ["lic-rn required"]],
    ["Tuition assistance for your BSN", ["deg-bsn mentioned"]],
  ])("%s", (line, expected) => expect(heard(line)).toEqual(expected));
});

describe("the section says it where the line does not", () => {
  test("a list of wishes", () =>
    expect(heard("CCRN", "Registered Nurse", "Preferred Qualifications")).toEqual(["ccrn preferred"]));
  test("a list of benefits", () =>
    expect(heard("CCRN exam fees", "Registered Nurse", "Benefits")).toEqual(["ccrn mentioned"]));
  test("duties", () =>
    expect(heard("Supervise LPN and CNA staff", "Registered Nurse", "Responsibilities")).toEqual([
      "lic-lpn mentioned",
      "cna-registry mentioned",
    ]));
  test("duties that ask all the same", () =>
    expect(heard("RN license required", "Registered Nurse", "Responsibilities")).toEqual(["lic-rn required"]));
  test("the title asks nothing", () => {
    expect(
      askText("# Registered Nurse (RN)\n\nWork with us on the surgical floor.\n")(credentials).map(
        ({ demand }) => demand.strength,
      ),
    ).toEqual(["mentioned"]);
  });
});

describe("a heading that wishes for a part", () => {
  test("asks for the other part", () =>
    expect(heard("Active RN license", "Registered Nurse", "Qualifications and Desired Experience")).toEqual([
      "lic-rn required",
    ]));
  test("one that wishes for all of it asks for nothing", () =>
    expect(heard("CCRN", "Registered Nurse", "Preferred Skills and Experience")).toEqual(["ccrn preferred"]));
});

describe("what is denied", () => {
  test.each([
    ["M.D. degree (D.O. applicants will not be considered)", ["deg-md required", "deg-do excluded"]],
    ["CCC-SLP required: No", ["ccc-slp excluded"]],
    ["RN license required, LPN not accepted", ["lic-rn required", "lic-lpn excluded"]],
  ])("is not asked for: %s", (line, expected) => expect(heard(line)).toEqual(expected));
  test.each([
    ["CCC-SLP required: Yes", ["ccc-slp required"]],
    ["RN license required: no exceptions", ["lic-rn required"]],
    ["MD or DO accepted", ["deg-md required", "deg-do required"]],
  ])("is another matter: %s", (line, expected) => expect(heard(line)).toEqual(expected));
});

describe("who can still get it", () => {
  test.each([
    ["Ohio RN license or ability to obtain one", ["lic-rn eligible"]],
    ["Possession of, or the ability to obtain, a valid driver's license", ["driver-license eligible"]],
    ["BLS card; or ability to obtain it before the first day", ["bls eligible"]],
    ["Enrolled in a bachelor's or master's degree program", ["deg-bs eligible", "deg-ms eligible"]],
    ["CNA certificate (or willingness to obtain)", ["cna-registry eligible"]],
  ])("is welcome: %s", (line, expected) => expect(heard(line)).toEqual(expected));
  test.each([
    ["RN license and ability to obtain BLS", ["lic-rn required", "bls eligible"]],
    ["RN license, BLS or ability to obtain BLS within 30 days", ["lic-rn required", "bls required", "bls required"]],
    ["CCRN preferred, or willing to obtain it", ["ccrn preferred"]],
    ["ACLS within six months of hire", ["acls required"]],
  ])("is another matter: %s", (line, expected) => expect(heard(line)).toEqual(expected));
});

describe("eligibility and time", () => {
  test.each([
    ["BC/BE in family medicine", ["bc-be eligible"]],
    ["Board certified or board eligible", ["bc-be eligible"]],
    ["Board certified", ["board-certified required"]],
    ["Board eligible physicians welcome", ["board-eligible eligible"]],
  ])("%s", (line, expected) => expect(heard(line, "Family Physician")).toEqual(expected));

  test('"within six months of hire" may come later', () => {
    const [acls] = askText("# Registered Nurse\n\n## Requirements\n\n- ACLS within six months of hire\n")(
      credentials,
    ).filter(({ id }) => id === "acls");
    expect(acls).toMatchObject({ demand: { strength: "required", mayComeLater: true } });
  });

  test('"or equivalent" is heard', () => {
    const [rdms] = askText("# Sonographer\n\n## Requirements\n\n- RDMS or equivalent\n")(credentials).filter(
      ({ id }) => id === "ardms",
    );
    expect(rdms).toMatchObject({ demand: { orEquivalent: true } });
  });
});

describe("alternatives", () => {
  const groups = (line: string, title: string): (number | null)[] =>
    askText(`# ${title}\n\n## Requirements\n\n- ${line}\n`)(credentials)
      .filter(({ block }) => block.kind === "item")
      .map(({ group }) => group);

  test.each([
    ["MD or DO", "Family Physician", [0, 0]],
    ["MD/DO", "Family Physician", [0, 0]],
    ["LCSW, LPC or LMFT", "Therapist", [0, 0, 0]],
    ["RN license and BLS", "Registered Nurse", [null, null]],
    ["RN license, BLS", "Registered Nurse", [null, null]],
  ])("%s", (line, title, expected) => expect(groups(line, title)).toEqual(expected));
});

describe("in running text without a word like required", () => {
  const inText = (line: string, title = "Registered Nurse"): string[] =>
    askText(`# ${title}\n\n${line}\n`)(credentials)
      .filter(({ block }) => block.kind === "paragraph")
      .map(({ id, demand }) => `${id} ${demand.strength}`);
  test.each([
    ["Texas RN license and two years on a ward.", ["lic-rn required"]],
    ["Mileage is paid. Active RN license. Bring a car.", ["lic-rn required"]],
    ["You teach on the ward and are on Part 1 of the NMC register.", ["reg-nmc mentioned"]],
    ["The RN license is held by the state board.", ["lic-rn mentioned"]],
    ["RN license renewals are paid.", ["lic-rn mentioned"]],
    ["Current ND or compact RN license", ["nlc-license required"]],
  ])("%s", (line, expected) => expect(inText(line)).toEqual(expected));
  test("whom a practice seeks has the board with the name", () =>
    expect(inText("Larkspur is seeking a BC/BE physician for its clinic.", "Physician")).toEqual(["bc-be eligible"]));
  test("a licence beside a drug registration is one of its own", () =>
    expect(inText("Candidates must have an Idaho license and a DEA.", "Physician")).toEqual([
      "lic-physician required",
      "dea required",
    ]));
});
