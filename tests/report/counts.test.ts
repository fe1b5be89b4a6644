import { describe, expect, test } from "vitest";
import { count, emptySummary, plain, reportFormats, type Reported } from "../../src/report/index.ts";
import type { Finding, LawBasis } from "../../src/rule/index.ts";
import { Lines } from "../../src/text/index.ts";

const OPTIONS = { paint: plain, width: 100, tool: "posting-lint 0.0.0" };
const SOURCE = "# Night Nurse\n\nPay: competitive\n";
const COLORADO: LawBasis = {
  id: "us-co-example",
  place: "US-CO",
  placeName: "Colorado",
  cite: "Example Act, s. 4",
  since: "2021-01-01",
  url: "https://law.example/co",
};
const NEVADA: LawBasis = { ...COLORADO, id: "us-nv-example", placeName: "Nevada", cite: "Second Act, s. 9" };
const unpaid: Finding = {
  rule: "pay/undisclosed",
  messageId: "missing",
  level: "error",
  sure: true,
  reasons: [],
  problem: "No pay is shown.",
  why: "Colorado asks for it.",
  todo: "Add it.",
  at: { start: 20, end: 31 },
  section: "compensation",
  law: COLORADO,
  profession: null,
  fix: null,
  suggestions: [],
  fingerprint: "0011223344556677",
  waived: null,
};
const reported = (findings: readonly Finding[], index: number | null = null): Reported => ({
  path: "nurse.md",
  index,
  format: "markdown",
  title: "Night Nurse",
  place: () => null,
  occupation: () => "registered-nurse",
  source: SOURCE,
  lines: () => new Lines(SOURCE),
  top: 2,
  findings,
});

describe("a summary", () => {
  test("counts each finding once, and what is to check or waived nowhere else", () => {
    const summary = emptySummary();
    count(summary, [
      unpaid,
      { ...unpaid, level: "warning" },
      { ...unpaid, level: "info" },
      { ...unpaid, sure: false },
      { ...unpaid, level: "warning", sure: false },
      { ...unpaid, waived: "agreed" },
      { ...unpaid, waived: "agreed", fix: [] },
      { ...unpaid, fix: [{ start: 0, end: 1, text: "" }] },
    ]);
    expect(summary).toEqual({ files: 1, errors: 2, warnings: 1, infos: 1, toCheck: 2, waived: 2, fixable: 1 });
  });
});

describe("the closing line", () => {
  function closing(postings: readonly (readonly Finding[])[], fixed = 0): string {
    const reporter = reportFormats.pretty.make({ ...OPTIONS, width: 200 });
    const summary = emptySummary();
    for (const findings of postings) {
      count(summary, findings);
      reporter.posting(reported(findings));
    }
    return reporter
      .end({
        tool: "posting-lint 0.0.0",
        asOf: "2026-11-22",
        summary,
        postingsWithFindings: postings.filter((findings) => findings.some(({ waived }) => waived === null)).length,
        fixed,
      })
      .replaceAll("\n", " ")
      .trim();
  }

  test("names each sort that was found", () => {
    expect(
      closing([
        [
          unpaid,
          { ...unpaid, level: "warning", rule: "pay/open-ended" },
          { ...unpaid, level: "info", rule: "pay/period-missing" },
          { ...unpaid, sure: false, rule: "pay/single-rate" },
        ],
        [],
      ]),
    ).toBe("4 findings in 1 of 2 postings: 1 error, 1 warning, 1 for information, 1 to check. Law as of 2026-11-22.");
  });

  test("counts several laws with one cause as people do: once", () => {
    expect(closing([[unpaid, { ...unpaid, law: NEVADA }]])).toBe(
      "1 finding in 1 of 1 posting: 1 error. Law as of 2026-11-22.",
    );
  });

  test("does not put together what differs in place, message, words or sureness, or rests on no law", () => {
    const others = [
      { ...unpaid, at: { start: 2, end: 5 } },
      { ...unpaid, messageId: "wordsOnly" },
      { ...unpaid, problem: "No figure is shown." },
      { ...unpaid, sure: false },
    ];
    for (const other of others) expect(closing([[unpaid, { ...other, law: NEVADA }]])).toMatch(/^2 findings/);
    expect(
      closing([
        [
          { ...unpaid, law: null },
          { ...unpaid, law: null },
        ],
      ]),
    ).toMatch(/^2 findings/);
  });

  test("says what was waived, repaired and can be", () => {
    expect(closing([[{ ...unpaid, waived: "agreed" }]])).toBe(
      "Nothing to say about 1 posting. 1 waived. Law as of 2026-11-22.",
    );
    expect(closing([[{ ...unpaid, level: "warning", fix: [{ start: 0, end: 1, text: "" }] }], []], 3)).toBe(
      "1 finding in 1 of 2 postings: 1 warning. 3 repaired. 1 can be repaired with --fix. Law as of 2026-11-22.",
    );
  });
});

describe("the JSON reports", () => {
  interface Told {
    readonly index?: number;
    readonly findings: readonly {
      readonly waived: string | null;
      readonly text: string;
      readonly profession: object | null;
      readonly fix: object | null;
      readonly start: object;
    }[];
  }
  const profession = { cite: "Nurse Licensure Compact", url: "https://compact.example" };

  test("are one object, whatever the number of postings", () => {
    for (const count of [0, 1, 3]) {
      const reporter = reportFormats.json.make(OPTIONS);
      const text = [
        reporter.start("2026-11-22"),
        ...Array.from({ length: count }, (_, i) => reporter.posting(reported([unpaid], i))),
        reporter.end({ tool: "", asOf: "", summary: emptySummary(), postingsWithFindings: 0, fixed: 0 }),
      ].join("");
      expect((JSON.parse(text) as { files: Told[] }).files.map(({ index }) => index)).toEqual(
        Array.from({ length: count }, (_, i) => i),
      );
    }
  });

  test("keep what is waived, the profession behind it, and the words it stands at", () => {
    const line = JSON.parse(
      reportFormats.jsonl
        .make(OPTIONS)
        .posting(
          reported([
            { ...unpaid, law: null, profession, waived: "agreed", fix: [{ start: 20, end: 31, text: "____" }] },
          ]),
        ),
    ) as Told;
    expect(line).not.toHaveProperty("index");
    expect(line.findings).toMatchObject([
      {
        waived: "agreed",
        profession,
        text: "competitive",
        fix: { edits: [{ start: 20, end: 31, text: "____" }] },
        start: { line: 3, column: 6, offset: 20 },
      },
    ]);
  });
});
