import { describe, expect, test } from "vitest";
import { plain, reportFormats, wrap, type Reported } from "../../src/report/index.ts";
import type { Finding, LawBasis } from "../../src/rule/index.ts";
import { Lines } from "../../src/text/index.ts";

const SOURCE = "# Night Nurse\n\nDenver, CO\n\n## Requirements\n\n- Compact state license\n";
const COLORADO: LawBasis = {
  id: "us-co-example",
  place: "US-CO",
  placeName: "Colorado",
  cite: "Example Act, s. 4",
  since: "2021-01-01",
  url: "https://law.example/co",
};
const NEVADA: LawBasis = {
  ...COLORADO,
  id: "us-nv-example",
  place: "US-NV",
  placeName: "Nevada",
  cite: "Second Act, s. 9",
  since: "2023-10-01",
};

const unpaid: Finding = {
  rule: "pay/undisclosed",
  messageId: "missing",
  level: "error",
  sure: true,
  reasons: [],
  problem: "No pay range is shown.",
  why: "Colorado asks for one in every posting.",
  todo: "Add: Pay: $____ to $____ an hour",
  at: { start: 2, end: 13 },
  section: null,
  law: COLORADO,
  profession: null,
  fix: null,
  suggestions: [],
  fingerprint: "",
  waived: null,
};
const compact: Finding = {
  ...unpaid,
  rule: "credentials/compact-mismatch",
  level: "warning",
  sure: false,
  problem: '"Compact state" is asked for, and the place of work is none.',
  why: "The place has not joined the compact.",
  todo: "Please check: ask for the license of the place.",
  at: { start: 45, end: 58 },
  section: "qualifications-required",
  law: null,
};

function printed(findings: readonly Finding[], width: number): string[] {
  const reported: Reported = {
    path: "postings/night-nurse.md",
    index: null,
    format: "markdown",
    title: "Night Nurse",
    place: () => "Denver, CO",
    occupation: () => "registered-nurse",
    source: SOURCE,
    lines: () => new Lines(SOURCE),
    top: 2,
    findings,
  };
  return reportFormats.pretty.make({ paint: plain, width, tool: "posting-lint" }).posting(reported).split("\n");
}

describe("the report for people", () => {
  test("says what, where, why, by which law and what to write", () => {
    expect(printed([unpaid, compact], 100)).toEqual([
      "postings/night-nurse.md   Night Nurse (Denver, CO)",
      "",
      "  ✖ error   No pay range is shown.                                                    top of posting",
      "            Colorado asks for one in every posting (Example Act, s. 4, since 2021-01-01).",
      "                                                                                     pay/undisclosed",
      "            Add: Pay: $____ to $____ an hour",
      "",
      '  ? check   "Compact state" is asked for, and the place of work     line 7 · Qualifications required',
      "            is none.",
      "            The place has not joined the compact.                       credentials/compact-mismatch",
      "            Please check: ask for the license of the place.",
      "",
      "",
    ]);
  });

  test("tells several laws with one cause once", () => {
    const lines = printed([unpaid, { ...unpaid, law: NEVADA, why: "Nevada asks for one in every posting." }], 100);
    expect(lines.filter((line) => line.includes("No pay range"))).toHaveLength(1);
    expect(lines.join("\n")).toContain("So does Nevada (Second Act, s. 9, since 2023-10-01).");
  });

  test("names the profession's source where no law asks, and each further law", () => {
    expect(
      printed(
        [
          {
            ...unpaid,
            law: null,
            why: "Nobody can show it.",
            profession: { cite: "Nurse Licensure Compact", url: null },
          },
        ],
        100,
      ).join("\n"),
    ).toContain("Nobody can show it (Nurse Licensure Compact).");
    const third = { ...unpaid, law: { ...NEVADA, placeName: "Oregon", cite: "Third Act", since: "2024-01-01" } };
    expect(
      printed([unpaid, { ...unpaid, law: NEVADA }, third], 120)
        .join("\n")
        .replace(/\s+/g, " "),
    ).toContain("So do Nevada (Second Act, s. 9, since 2023-10-01) and Oregon (Third Act, since 2024-01-01).");
  });

  test("says of a suggestion only what the todo does not", () => {
    const suggestion = (title: string, text: string) => ({
      ...unpaid,
      suggestions: [{ title, edits: [{ start: 2, end: 13, text }] }],
    });
    expect(
      printed([suggestion("Add a line for the pay", "- Pay: $____ to $____ an hour\n")], 100).join("\n"),
    ).not.toContain("Add a line for the pay");
    expect(printed([suggestion('Write "Night Nurse, ICU"', "Night Nurse, ICU")], 100).join("\n")).toContain(
      'Write "Night Nurse, ICU"',
    );
  });

  test.each([60, 80, 120])("stays within %i columns", (width) => {
    for (const line of printed([unpaid, compact], width)) expect(line.length).toBeLessThanOrEqual(width);
  });

  test("says nothing about postings with nothing to say, or only what is waived", () => {
    expect(printed([], 100)).toEqual([""]);
    expect(printed([{ ...unpaid, waived: "agreed with counsel" }], 100)).toEqual([""]);
  });

  test("hands no control signs of a posting to the terminal", () => {
    expect(printed([{ ...unpaid, problem: "\u001b[31mPay\u0007 is red\u202e." }], 100).join("\n")).not.toMatch(
      /[\u001b\u0007\u202e]/,
    );
  });
});

test("wrapping keeps every word, in order", () => {
  const text = "Ask for the license of the place where the nurse will work, or say that a compact license is enough.";
  for (const width of [10, 24, 60]) expect(wrap(text, width).join(" ")).toBe(text);
});
