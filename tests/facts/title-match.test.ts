import { expect, test } from "vitest";
import { matchTitle } from "../../src/facts/occupation/title-match.ts";

const idOf = (title: string): string | null => matchTitle(title).occupation;

test.each([
  ["Infectious Diseases MD - Consult Service", "infectious-disease-physician"],
  ["Podiatry Physician, wound clinic", "podiatrist"],
  ["Medical Oncologist - Riverside Cancer Ctr", "hematologist-oncologist"],
  ["Asst Med Dir, Hospital Medicine", "associate-medical-director"],
  ["RN - E.D. weekends", "rn-ed"],
  ["Tele RN, nights", "rn-med-surg"],
  ["Sysadmin (Linux)", "network-admin"],
  ["Staff Accountant, Birch Consultants Inc", "accountant"],
  ["SWE II - Checkout", "software-engineer"],
  ["LPC-A, group practice", "lpc-associate"],
  ["Critical Care Paramedic - CCT", "flight-paramedic"],
  ["RVT - 24-hour animal hospital", "veterinary-technician"],
])("%s is read as %s", (title, id) => expect(idOf(title)).toBe(id));

test.each(["Neonatology - Level III - Locums", "Colorectal Surgery, Employed", "Peds GI", "Urogyn / FPMRS"])(
  "%s names a physician by the field alone, and only perhaps",
  (title) => {
    expect(matchTitle(title)).toMatchObject({ occupation: expect.any(String), certainty: "guess" });
  },
);

test.each([
  "Birch Ear and Throat Consultants Corp.",
  "Larkspur Physicians, LLC",
  "Ship Captain",
  "Therapy Dog Trainer",
  "Emergency Department",
  "Cardiology Openings and Events Desk",
])("%s is no occupation of ours", (title) => expect(idOf(title)).toBeNull());

test("a registry is told from a center by its capitals", () => {
  expect(idOf("CTR, oncology data")).toBe("cancer-registrar");
  expect(idOf("RN - Dialysis Ctr")).toBe("rn-dialysis");
});

test("a state behind a town is no degree", () => {
  expect(idOf("Registered Nurse - Frederick, MD")).toBe("registered-nurse");
});

test.each([
  ["RN III - Pediatric Hospital Medicine", "rn-pediatrics"],
  ["RN - Emergency - Nights - CNA", "rn-ed"],
  ["CNA, RN Tower", "cna"],
  ["Registered Nurse - Case Manager", "rn-case-manager"],
  ["Lead Physician, Urgent Care", "urgent-care-physician"],
  ["Salon Coordinator", "receptionist"],
])("%s: a nurse's team and union are named in passing (%s)", (title, id) => expect(idOf(title)).toBe(id));

test.each(["Development Director", "Relationship Banker", "Program Director", "Social Worker"])(
  "%s is never surely one of ours",
  (title) => expect(matchTitle(title).certainty).toBe("guess"),
);

test.each([
  ["RN or LPN", "registered-nurse", "lpn"],
  ["LPN or RN", "lpn", "registered-nurse"],
])("%s: either may be meant, the first stands for both", (title, id, other) => {
  expect(matchTitle(title)).toMatchObject({
    occupation: id,
    certainty: "guess",
    alternatives: expect.arrayContaining([other]),
  });
});
