import { expect, test } from "vitest";
import { lint } from "../../src/index.ts";
import { readers } from "../support/readers.ts";

/** What is told, above information, of a posting with this title and these requirements. */
function told(title: string, requirements: readonly string[], duties: readonly string[] = []): string[] {
  const list = (heading: string, items: readonly string[]): string =>
    items.length === 0 ? "" : `\n## ${heading}\n\n${items.map((item) => `- ${item}\n`).join("")}`;
  const content = `# ${title}\n${list("What you will do", duties)}${list("What you bring", requirements)}`;
  const findings = lint({ path: "posting.md", content }, readers, {
    asOf: "2026-11-22",
    employer: {},
    statements: {},
  }).flatMap((one) => one.findings);
  return findings
    .filter(({ rule }) => rule.startsWith("credentials/"))
    .map(({ rule, messageId }) => `${rule.slice("credentials/".length)} ${messageId}`);
}

test.each([
  ["Nephrologist", ["MD or DO", "Vermont medical license", "USMLE Steps 1, 2 CK and 2 CS"], "exam-retired gone"],
  [
    "Physician Advisor (remote)",
    ["MD or DO", "Medical license of any state", "DEA certificate required"],
    "wrong-profession rarelyNeeded",
  ],
  [
    "Emergency Room RN",
    ["RN license", "Board certified by the American Board of Emergency Medicine"],
    "wrong-profession otherProfession",
  ],
  ["Nurse Practitioner - Cardiology", ["PA-C", "PA license"], "license-missing missing"],
  ["Pediatric Nurse Practitioner", ["AGPCNP-BC required", "APRN license"], "population-mismatch otherPatients"],
  ["CNA - Evenings", ["Nursing license required"], "wrong-profession otherProfession"],
  ["Licensed Clinical Social Worker", ["LCSW", "DEA registration required"], "wrong-profession otherProfession"],
  ["Medical Biller", ["NPI number required"], "wrong-profession otherProfession"],
  ["Ultrasound Technologist", ["RDMS by ADRMS"], "misnamed misspelt"],
  ["ER Nurse", ["RN license", "Certified by the Emergency Nurses Association"], "misnamed society"],
])("%s with %j: %s", (title, requirements, finding) => expect(told(title, requirements)).toContain(finding));

test("a physician's title over records work", () => {
  expect(
    told(
      "Medical Director",
      ["High school diploma"],
      [
        "Thins charts and files resident charts",
        "Answers requests for medical records",
        "Orders office supplies",
        "Codes diagnoses",
      ],
    ),
  ).toContain("title-mismatch otherDuties");
});

test.each([
  [
    "Laboratory Director",
    ["MD or DO", "Oregon medical license", "Certified in anatomic and clinical pathology by the ABP"],
  ],
  ["General Surgeon", ["MD or DO", "Utah license in good standing", "Board certified (ABS or AOBS)"]],
  ["Registered Dietitian", ["RD or RDN", "LDN license where required"]],
  [
    "Physician Recruiter",
    ["Experience recruiting MD and DO candidates", "Knowledge of board certification and state licensure"],
  ],
  ["Case Manager", ["Current RN license required", "CCM preferred"]],
  ["Clinical Director", ["LCSW, LPC or LMFT with independent license"]],
  ["Practice Manager", ["RN license required", "Three years in a clinic"]],
  ["Medical Dosimetrist", ["CMD certification"]],
  ["Neonatal Nurse Practitioner", ["NNP-BC", "APRN license in Maine", "NRP"]],
  ["Clinical Nurse Practitioner - Pediatrics", ["CPNP-PC or FNP-BC", "APRN license"]],
  ["Radiation Therapist", ["R.T.(T)(ARRT)", "State license if applicable"]],
])("nothing is held against %s with %j", (title, requirements) => {
  expect(told(title, requirements).filter((finding) => !finding.startsWith("customary-missing"))).toEqual([]);
});

test("words that may stand for the license make it a question", () => {
  const content = "# Travel RN - Telemetry\n\n## Job Requirements\n\n- Discipline: RN\n- Duration: 13 weeks\n";
  const [finding] = lint({ path: "posting.md", content }, readers, { asOf: "2026-11-22", employer: {}, statements: {} })
    .flatMap((one) => one.findings)
    .filter(({ rule }) => rule === "credentials/license-missing");
  expect(finding).toMatchObject({ level: "warning", sure: false });
});
