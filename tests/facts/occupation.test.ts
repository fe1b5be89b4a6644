import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { occupation, type OccupationAnswer } from "../../src/facts/index.ts";
import { lint } from "../../src/index.ts";
import { readers } from "../support/readers.ts";

function occupationsOf(content: string, path = "posting.md"): OccupationAnswer[] {
  return lint({ path, content }, readers, { asOf: "2026-11-22", employer: {}, statements: {} }).map(({ ask }) =>
    ask(occupation),
  );
}

function occupationOf(content: string): OccupationAnswer {
  return occupationsOf(content)[0]!;
}

const RECORDS_WORK =
  "# Medical Director\n\n## Duties\n\n- Do the ICD coding and keep the diagnosis list\n- File closed records\n- Prepare MARs and TARs\n";

describe("duties overrule a title", () => {
  test("when several speak for another occupation and against the title's", () => {
    const answer = occupationOf(`${RECORDS_WORK}\n## Requirements\n\n- High school graduate\n`);
    expect(answer).toMatchObject({
      id: "medical-records-director",
      fromTitle: "medical-director",
      duties: { value: "disagrees" },
      certainty: "sure",
    });
    expect(answer.fitting).toBe("Medical Records Director");
  });

  test("but duties alone are no more than a reason to ask", () => {
    expect(occupationOf(RECORDS_WORK)).toMatchObject({ duties: { value: "disagrees", certainty: "guess" } });
  });

  test("when the text names another title for the person it seeks", () => {
    const answer = occupationOf(
      "# Medical Director\n\nThe home is hiring a Medical Records Director. You check charts.\n",
    );
    expect(answer).toMatchObject({
      id: "medical-records-director",
      duties: { value: "disagrees" },
      words: ["Medical Records Director"],
    });
  });

  test("and a physician's work is one whatever it is called", () => {
    expect(
      occupationOf(
        "# Clinical Director\n\nYou diagnose patients, prescribe medications, admit patients and supervise physicians.\n",
      ),
    ).toMatchObject({ fromTitle: "clinical-director", duties: { value: "disagrees" } });
  });

  test("two signs do where the certificate that goes with them is asked and nothing of the title's own", () => {
    const duties =
      "# Medical Director\n\n- Direct transcription and release of information in health information management\n";
    expect(occupationOf(`${duties}\nRHIA required.\n`)).toMatchObject({
      id: "medical-records-director",
      duties: { value: "disagrees" },
      certainty: "sure",
    });
    expect(occupationOf(`${duties}\nRHIA preferred. License to practice medicine in Ohio required.\n`)).toMatchObject({
      id: "medical-director",
    });
  });

  test("but a title of several meanings is only told which of them is meant", () => {
    expect(
      occupationOf("# Social Worker\n\nThe Medical Social Worker provides support to families after a stroke.\n"),
    ).toMatchObject({ id: "social-worker-msw", duties: { value: "narrows" }, certainty: "sure", fitting: null });
  });

  test("but one sign is not enough", () => {
    expect(
      occupationOf("# Medical Director\n\nYou lead the physicians of the clinic. ICD coding is done by others.\n"),
    ).toMatchObject({ id: "medical-director", duties: { value: "silent" } });
  });

  test("nor a colleague who is named beside", () => {
    expect(
      occupationOf("# Registered Nurse\n\nYou work with a Medical Records Director and report to the Nurse Manager.\n"),
    ).toMatchObject({ id: "registered-nurse", certainty: "sure" });
  });

  test.each([
    "Our Physicians and nurses work as one team.",
    "The Medical Director oversees all care and rounds each Tuesday.",
    "A Physical Therapist is part of the team.",
    "Our Recruiters will be on site to welcome you.",
    "We are also hiring a Physician Assistant.",
  ])("nor a paragraph about somebody else: %s", (line) => {
    expect(occupationOf(`# Medical Assistant\n\n## Requirements\n\n- High school diploma\n\n${line}\n`)).toMatchObject({
      id: "medical-assistant",
      certainty: "sure",
      fitting: null,
    });
  });

  test("nor surely, where the credentials are those of the title", () => {
    expect(
      occupationOf("# Registered Nurse\n\nThe hospital is seeking a Medical Director.\n\n- Current Ohio RN license\n"),
    ).toMatchObject({ duties: { value: "disagrees", certainty: "guess" } });
  });

  test("nor between trades that need neither licence nor long school", () => {
    expect(occupationOf("# Receptionist\n\nWe are looking for a Data Entry Clerk.\n")).toMatchObject({
      id: "receptionist",
      fitting: null,
    });
  });
});

function posting(title: string, duties: readonly string[], asked: readonly string[]): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}\n`).join("");
  return `# ${title}\n\n## Duties\n\n${list(duties)}\n## Requirements\n\n${list(asked)}`;
}

describe("duties are known by their rare words, however they are put", () => {
  test.each([
    [
      "Medical Director",
      ["Thin overflow charts and file loose papers", "Answer record requests", "Enter diagnosis codes after admission"],
      ["GED"],
      "medical-records-director",
    ],
    [
      "Medical Director",
      ["Lead individual and group psychotherapy", "Write treatment plans and progress notes for counseling clients"],
      ["LCSW"],
      "lcsw",
    ],
    [
      "Nurse Practitioner",
      ["Bathe, dress and feed residents", "Turn bedridden residents and change linens", "Empty bedpans"],
      ["State-tested nurse aide (STNA)", "High school diploma"],
      "cna",
    ],
    [
      "Veterinarian",
      ["Hold animals during exams and draw blood", "Monitor anesthesia and sterilize instruments"],
      ["Associate degree in veterinary technology"],
      "veterinary-technician",
    ],
  ])("%s: %s", (title, duties, asked, id) => {
    expect(occupationOf(posting(title, duties, asked))).toMatchObject({
      id,
      duties: { value: "disagrees", certainty: "sure" },
    });
  });

  test.each([
    ["Medical Director", ["Oversee the records department", "Advise nurses on coding audits"], ["MD or DO"]],
    ["Medical Director", ["Set protocols and review charts", "Plan the budget"], ["Bachelor's degree in nursing"]],
    ["Pharmacist", ["Count tablets and fill bottles", "Run the register"], ["Pharmacist license", "CPhT a plus"]],
    ["Dental Hygienist", ["Help the dentist chairside", "Sterilize instruments"], ["Dental hygiene license"]],
    ["Physical Therapist", ["Set up ice and heat", "Record how patients respond"], ["State license required"]],
    ["Registered Nurse", ["Teach families wound care", "Write care plans"], ["High school diploma"]],
  ])("and say nothing beside what goes with the title, or where they are few: %s, %s", (title, duties, asked) => {
    expect(occupationOf(posting(title, duties, asked))).toMatchObject({ fitting: null });
  });
});

describe("a physician who leads is told by what is asked", () => {
  const duties = ["Lead the medical staff and serve as attending psychiatrist"];

  test("where all of it is a physician's", () => {
    const asked = ["MD or DO", "Board certified in psychiatry (ABPN)", "Ohio medical license"];
    expect(occupationOf(posting("Clinical Director", duties, asked))).toMatchObject({
      id: "medical-director-behavioral-health",
      duties: { value: "narrows" },
      fitting: null,
    });
  });

  test.each([
    [["MD or MBA"]],
    [["LCSW, LPC or MD"]],
    [["MD or DO", "Ohio medical license", "Pay: $87,000 a year"]],
    [["Master's degree in health administration"]],
  ])("and not where it may be another's: %j", (asked) => {
    expect(occupationOf(posting("Clinical Director", duties, asked))).toMatchObject({ id: "clinical-director" });
  });
});

test("duties narrow a title to a kind of it", () => {
  const answer = occupationOf(
    "# Medical Director\n\nYou do utilization review and utilization management, decide medical necessity and take peer-to-peer calls in managed care.\n",
  );
  expect(answer).toMatchObject({
    id: "um-medical-director",
    fromTitle: "medical-director",
    duties: { value: "narrows" },
  });
});

test("a longer title is not widened again", () => {
  expect(
    occupationOf("# ICU Nurse\n\nNursing care, nursing assessment, medication administration and care plans.\n").id,
  ).toBe("rn-icu");
});

test("the words of the title that name the occupation keep their place", () => {
  const source = "# Medical Director (nights)\n\nText.\n";
  const { title } = occupationOf(source);
  expect(title?.text).toBe("Medical Director");
  expect(source.slice(title!.at.start, title!.at.end)).toBe("Medical Director");
});

const seed = new URL("../../../shared/seeds/medical-director-job-description.txt", import.meta.url);

test.skipIf(!existsSync(seed))("the collection page holds one reviewing physician and two records directors", () => {
  const ids = occupationsOf(readFileSync(seed, "utf8"), "page.txt").map(({ id }) => id);
  expect(ids).toEqual(["um-medical-director", "medical-records-director", "medical-records-director"]);
});
