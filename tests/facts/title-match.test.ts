import { describe, expect, test } from "vitest";
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

describe("a title is sure where every word of meaning is accounted for", () => {
  test.each([
    ["LPN - Nephrology and Transplant Clinic", "lpn"],
    ["Larkspur Bluffs CNA, weekends", "cna"],
    ["Registered Nurse - Throughput and Logistics", "registered-nurse"],
    ["RN Birthplace Center", "rn-labor-delivery"],
    ["NICU3 RN 7p-7a", "rn-nicu"],
    ["Telepharmacist (NY, NJ, CT)", "pharmacist"],
    ["RN Eugene OR Nights", "registered-nurse"],
    ["Pharmacist - Larkspur Doctors Hospital", "pharmacist"],
    ["Mortgage Loan Originator (MLO)", "mortgage-loan-officer"],
    ["Mental Health Counselor (LMHC)", "lpc"],
    ["Corporate Counsel - Privacy and Trade", "attorney"],
    ["Associate Medical Director, Director of Programs", "associate-medical-director"],
  ])("%s surely names %s", (title, id) => {
    expect(matchTitle(title)).toMatchObject({ occupation: id, certainty: "sure" });
  });

  test.each([
    "Data Governance Nurse",
    "Associate, Pharmacy Policy Development",
    "Plumber/Electrician",
    "Pharmacist or Dietitian",
    "Kubernetes Architect",
    "Medical Consultant",
    "RN Wellness Coordinator",
    "Part Time Clinician",
  ])("%s is not sure", (title) => expect(matchTitle(title).certainty).toBe("guess"));
});

test.each([
  "Enterprise Architect",
  "Harbor Pilot",
  "Debt Counselor",
  "Malt House Supervisor",
  "Tree Surgeon",
  "Dog Barber",
  "Geology Teacher",
  "Job Captain",
  "Clerkship Director",
  "Teaching Fellow",
  "Pharmacy Fellow",
  "MD - Leveraged Finance",
])("%s shares a word with one of ours, and is other work", (title) => expect(idOf(title)).toBeNull());

test.each(["MD", "CMO", "PA", "PT", "OT", "MA", "NP - Larkspur"])("%s may be much else", (title) => {
  expect(matchTitle(title)).toMatchObject({ occupation: expect.any(String), certainty: "guess" });
});

test.each([
  ["MD, Internal Medicine", "internist"],
  ["OT - Home Health", "occupational-therapist"],
  ["NP, Urology Clinic", "nurse-practitioner"],
])("%s is of care, and its letters are sure", (title, id) => {
  expect(matchTitle(title)).toMatchObject({ occupation: id, certainty: "sure" });
});

test.each([
  ["Staff Nurse (LPN)", "lpn"],
  ["Nurse (CNA)", "cna"],
  ["Nurse - LVN, clinic", "lpn"],
  ["Staff Nurse (CRNA)", "crna"],
  ["Family Nurse Practitioner/Physician Assistant", "advanced-practice-provider"],
  ["Nurse Asst, nights", "cna"],
])("%s: the exact letters tell that it is %s", (title, id) => expect(idOf(title)).toBe(id));

test("letters in brackets of another profession than the name leave it open", () => {
  expect(matchTitle("Staff Pharmacist (RN)").certainty).toBe("guess");
});

test.each([
  ["ICU/ED RN", "registered-nurse"],
  ["RN Supervisor", "registered-nurse"],
])("%s names two kinds of one occupation, and surely that one", (title, id) => {
  expect(matchTitle(title)).toMatchObject({ occupation: id, certainty: "sure" });
});

test("noise inside a name is part of it", () => {
  expect(idOf("Director of Medical Staff Services")).toBe("director-medical-staff-services");
  expect(idOf("Director of Medical Services")).not.toBe("director-medical-staff-services");
});

test.each([
  ["Extended Recovery Unit RN", "registered-nurse"],
  ["Toxicologist", null],
  ["Nurse Practicioner, Urgent Care", "nurse-practitioner"],
])("%s: only what is no word is mended", (title, id) => expect(idOf(title)).toBe(id));
