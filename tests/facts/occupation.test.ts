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

describe("duties overrule a title", () => {
  test("when several speak for another occupation and against the title's", () => {
    const answer = occupationOf(
      "# Medical Director\n\n- Do the ICD coding and keep the diagnosis list\n- File closed records\n- Prepare MARs and TARs\n",
    );
    expect(answer).toMatchObject({
      id: "medical-records-director",
      fromTitle: "medical-director",
      duties: { value: "disagrees" },
      certainty: "sure",
    });
    expect(answer.fitting).toBe("Medical Records Director");
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
