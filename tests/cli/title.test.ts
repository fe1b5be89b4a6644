import { describe, expect, test } from "vitest";
import { lint } from "../../src/index.ts";
import { buildCli } from "../support/cli.ts";
import { readers } from "../support/readers.ts";

const cli = await buildCli();

describe("posting-lint title", () => {
  test("shows two titles side by side, at any width", () => {
    for (const columns of ["80", "120"]) {
      const { out, code } = cli.run(["title", "Clinical Director", "--compare", "Medical Director"], {
        env: { COLUMNS: columns },
      });
      expect(code).toBe(0);
      for (const fact of [
        "87,213",
        "236,706",
        "233,775",
        "USMLE",
        "CMD",
        "Medical Supervisor",
        "fellowship",
        "health board",
        "blood banks",
      ])
        expect(out.replaceAll(/\s+/g, " ")).toContain(fact);
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(Number(columns));
    }
  });

  test("says where pay comes from and which licence goes with the title", () => {
    const { out } = cli.run(["title", "Registered Nurse"]);
    expect(out).toMatch(/BLS OEWS May 2025/);
    expect(out).toMatch(/RN license/);
    expect(out).toMatch(/Would be wrong/);
  });

  test("offers near titles where it knows none", () => {
    const { code, err } = cli.run(["title", "Laboratory", "Wrangler"]);
    expect(code).toBe(2);
    expect(err).toMatch(/Near ones: .*Laborator/);
  });

  test("answers in JSON, one line for each title", () => {
    const { out } = cli.run(["title", "--json", "--stdin"], { input: "RN - ICU nights $10k sign on\n\nTeam Member\n" });
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { title: "RN - ICU nights $10k sign on", occupation: "rn-icu", sure: true, alternatives: expect.any(Array) },
      { title: "Team Member", occupation: null, sure: false, alternatives: [] },
    ]);
  });

  test("asks for a title where none is given", () => {
    expect(cli.run(["title"])).toMatchObject({ code: 2, err: expect.stringContaining("Name a title") });
  });
});

describe("posting-lint new", () => {
  test.each([
    ["Medical Director", "US-CO", "Active, unrestricted license to practice medicine in Colorado (MD or DO)"],
    ["ICU Nurse", "US-CA", "Active, unencumbered RN license in California"],
    ["ICU Nurse", "US-TX", "or a multistate license"],
    ["Software Engineer", "US-NY/nyc", "Responsibilities"],
    ["Physical Therapist", "US-WA", "in Washington"],
  ])("%s in %s passes once its blanks are filled", (title, place, line) => {
    const { out, code } = cli.run(["new", title, "--place", place, "--as-of", "2026-11-22"]);
    expect(code).toBe(0);
    expect(out).toContain(line);
    expect(
      findingsOf(out).every((rule) =>
        ["posting/placeholder-left", "pay/undisclosed", "pay/deadline-missing"].includes(rule),
      ),
    ).toBe(true);
    expect(findingsOf(filled(out))).toEqual([]);
  });

  test("asks for a deadline where the law of the place does", () => {
    expect(cli.run(["new", "Receptionist", "--place", "US-CO"]).out).toContain("Applications close on [closing date].");
    expect(cli.run(["new", "Receptionist", "--place", "US-TX"]).out).not.toContain("[closing date]");
  });

  test("does not guess at places and titles", () => {
    expect(cli.run(["new", "Receptionist", "--place", "Atlantis"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("No place is known"),
    });
    expect(cli.run(["new", "Zookeeper"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("No occupation is known"),
    });
  });
});

function findingsOf(content: string): string[] {
  return lint({ path: "draft.md", content }, readers, { asOf: "2026-11-22", employer: {}, statements: {} })
    .flatMap(({ findings }) => findings)
    .map(({ rule }) => rule);
}

const VALUES: readonly [RegExp, string][] = [
  [/\[Minimum\] to \[maximum\] USD a \[hour or year\]/, "$210,000 to $260,000 a year"],
  [/\[bonus amount\]/, "$5,000 a year"],
  [/\[closing date\]/, "December 15, 2026"],
  [/\[city\]/g, "Springfield"],
  [/\[Employer name\]/g, "Lakeside Clinic"],
  [/\[Describe in two.*?\]/, "We look after 9,000 people in three clinics, and you join a team of twelve."],
  [/\[Full or part time\], \[hours\] a week, \[shift\]/, "Full time, 40 hours a week, days"],
  [/\[link\]/, "https://jobs.example.org/1"],
  [/\[email\]/, "jobs@example.org"],
  [/\[List health.*?\]/, "Health insurance, a 401(k) with match, 20 days of paid leave"],
  [/\[Number of years\] of experience in \[field\]/, "2 years of experience in the field"],
  [/\[specialty\]/, "Family Medicine"],
  [/- \[Add what is.*\n/, ""],
  [/- \[Add what would.*\]/, "- Spanish"],
];

function filled(draft: string): string {
  return VALUES.reduce((text, [blank, value]) => text.replace(blank, value), draft);
}
