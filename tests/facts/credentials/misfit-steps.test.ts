import { expect, test } from "vitest";
import { MISFIT_STEPS } from "../../../src/facts/credentials/judge/misfit-steps.ts";
import { judgedMentions } from "../../../src/facts/index.ts";
import { askText } from "../../support/ask.ts";

/** The title over a quote, and the place of work where that counts. The others are asked of a nurse. */
const HEADS: Readonly<Record<string, string>> = {
  "the training leads to it": "Internal Medicine Resident",
  "seldom held in this training, and not needed at once": "Cardiology Fellow",
  "seldom held in this training": "Cardiology Fellow",
  "the title names it": "Registered Nurse or LPN",
  "rarely needed for this work": "Physician Advisor",
  "a certificate for other patients": "Acute Care Nurse Practitioner",
  "said against it, and the work has no license": "Medical Coder",
  "said against it": "Physician Assistant",
  "it belongs to the occupation, and the state has none": "Cardiac Sonographer\n\nLocation: Denver, CO",
  "it belongs to the occupation": "Physical Therapist",
  "a certificate in place of the occupation's own": "Family Nurse Practitioner",
  "a number of those who prescribe": "Software Engineer",
  "a course for the bedside, and the work is remote": "Software Engineer\n\nLocation: Remote",
  "no license, and nothing is said against it": "Accountant",
  "a profession's license, and the work has none": "Accountant",
  "a license of which nobody can tell the kind": "Software Engineer",
};

test.each(MISFIT_STEPS.map(({ name, quote }) => ({ name, quote })))("$quote: $name", ({ name, quote }) => {
  const ask = askText(`# ${HEADS[name] ?? "Registered Nurse"}\n\n## Requirements\n\n- ${quote}\n`);
  expect(ask(judgedMentions).map(({ decidedBy }) => decidedBy.name)).toContain(name);
});

test("each step has a name of its own", () => {
  const names = MISFIT_STEPS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
