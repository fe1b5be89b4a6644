import { describe, expect, test } from "vitest";
import { buildCli } from "../support/cli.ts";
import { CLEAN, UNPAID } from "./postings.ts";

const cli = await buildCli();
const DAY = ["--as-of", "2026-11-22"];

describe("a config", () => {
  test.each([
    ["posting-lint.yaml", "rules:\n  pay/undisclosed: off\n"],
    ["posting-lint.yml", "rules: { pay/undisclosed: off }\n"],
    ["posting-lint.json", '{ "rules": { "pay/undisclosed": "off" } }'],
    ["posting-lint.mjs", 'export default { rules: { "pay/undisclosed": "off" } };'],
    ["package.json", '{ "name": "site", "posting-lint": { "rules": { "pay/undisclosed": "off" } } }'],
  ])("may be %s, and lies in the folder or above", (name, config) => {
    const folder = cli.folder({ [name]: config, "jobs/unpaid.md": UNPAID });
    const { code, err, out } = cli.run(["jobs/unpaid.md", ...DAY], { folder });
    expect(err).toBe("");
    expect(out).not.toContain("pay/undisclosed");
    expect(code).toBe(0);
  });

  test("of a package that only depends on the linter is none", () => {
    const folder = cli.folder({
      "package.json": '{ "devDependencies": { "posting-lint": "0.1.0" } }',
      "unpaid.md": UNPAID,
    });
    expect(cli.run(["unpaid.md", ...DAY], { folder }).code).toBe(1);
  });

  test("the nearest one upward counts, alone", () => {
    const folder = cli.folder({
      "posting-lint.yaml": "rules: { pay/undisclosed: off }\n",
      "jobs/posting-lint.yaml": "rules: {}\n",
      "jobs/unpaid.md": UNPAID,
    });
    expect(cli.run(["jobs", ...DAY], { folder }).code).toBe(1);
  });

  test("extends others, and its own word is the last", () => {
    const folder = cli.folder({
      "shared/base.yaml":
        "employer: { name: Fennmoor, employees: 40 }\nrules: { pay/undisclosed: off, sections/missing: off }\n",
      "posting-lint.yaml":
        "extends: shared/base.yaml\nemployer: { employees: 41 }\nrules: { pay/undisclosed: warning }\n",
      "unpaid.md": UNPAID,
    });
    const printed = JSON.parse(cli.run(["--print-config", "unpaid.md"], { folder }).out) as {
      employer: object;
      rules: Record<string, string>;
    };
    expect(printed.employer).toEqual({ name: "Fennmoor", employees: 41 });
    expect(printed.rules["pay/undisclosed"]).toBe("warning");
    expect(printed.rules).not.toHaveProperty("sections/missing");
  });

  test("says other things for some files", () => {
    const folder = cli.folder({
      "posting-lint.yaml":
        "overrides:\n  - files: archive/**\n    rules: { pay/undisclosed: off }\n    employer: { postedBy: agency }\n",
      "archive/unpaid.md": UNPAID,
      "unpaid.md": UNPAID,
    });
    expect(cli.run(["archive", ...DAY], { folder }).code).toBe(0);
    expect(cli.run(["unpaid.md", ...DAY], { folder }).code).toBe(1);
  });

  test("ignores what it says, also where the file is named", () => {
    const folder = cli.folder({
      "posting-lint.yaml": "ignore: [archive/*, '!archive/kept.md']\n",
      "archive/unpaid.md": UNPAID,
      "archive/kept.md": CLEAN,
    });
    expect(cli.run(["archive/kept.md", ...DAY], { folder })).toMatchObject({ code: 0, err: "" });
    expect(cli.run(["archive", ...DAY], { folder }).out).toContain("1 posting");
    const named = cli.run(["archive/unpaid.md", ...DAY], { folder });
    expect(named.code).toBe(0);
    expect(named.err).toContain('"archive/unpaid.md" is left out');
  });

  test("reads statements from files beside it", () => {
    const folder = cli.folder({
      "posting-lint.yaml": "statements:\n  equalOpportunity: { file: legal/eeo.md }\n",
      "legal/eeo.md": "We hire people of every age and origin.\n",
      "clean.md": CLEAN,
    });
    const printed = JSON.parse(cli.run(["--print-config", "clean.md"], { folder }).out) as { statements: object };
    expect(printed.statements).toEqual({ equalOpportunity: "We hire people of every age and origin." });
  });
});

describe("a config that cannot be meant is told with its place", () => {
  test.each([
    [
      "an unknown rule",
      "rules:\n  pay/undisclosd: off\n",
      'posting-lint.yaml:2:3: There is no rule "pay/undisclosd". Did you mean "pay/undisclosed"?',
    ],
    ["an unknown key", "employr: { name: Fennmoor }\n", 'A config has no "employr". Did you mean "employer"?'],
    [
      "an unknown level",
      "rules:\n  pay/undisclosed: eror\n",
      'posting-lint.yaml:2:20: "rules.pay/undisclosed" should be "off", "info", "warning" or "error", not "eror". Did you mean "error"?',
    ],
    [
      "a wrong kind of value",
      "employer:\n  employees: many\n",
      'posting-lint.yaml:2:14: "employer.employees" should be a whole number of 0 or more',
    ],
    [
      "a place that is none",
      "employer:\n  hiresIn: [Colorado]\n",
      '"employer.hiresIn[0]" should be text (a place such as US-CO or US-NY/nyc), not "Colorado".',
    ],
    [
      "an option of a rule without options",
      "rules:\n  pay/undisclosed: [error, { strict: true }]\n",
      "pay/undisclosed",
    ],
    [
      "options for a rule that has none",
      "rules:\n  pay/undisclosed: [error, { strict: true }]\n",
      "not a list. There are no options to set here: write the level alone.",
    ],
    [
      "a rule switched on without a level",
      "rules:\n  pay/undisclosed: on\n",
      'not "on". To switch it on, name one of them, or leave the line out: it then has its own.',
    ],
    ["the level of another linter", "rules:\n  pay/undisclosed: warn\n", 'not "warn". Did you mean "warning"?'],
    ["its number", "rules:\n  pay/undisclosed: 2\n", 'not 2. Did you mean "error"?'],
    ["a level that is switched off", "rules:\n  pay/undisclosed: false\n", 'not false. Did you mean "off"?'],
    [
      "people in a place by its name",
      "employer:\n  employeesIn: { Colorado: 12 }\n",
      'posting-lint.yaml:2:18: "Colorado" in "employer.employeesIn" should be a place such as US-CO or US-NY/nyc. Did you mean "US-CO"?',
    ],
    ["people in a town", 'employer:\n  employeesIn: { "Denver, CO": 12 }\n', 'Did you mean "US-CO"?'],
    [
      "people in a state by letters that a country has too",
      "employer:\n  employeesIn: { CO: 12 }\n",
      'Did you mean "US-CO"? Colombia is named by its regions, such as "CO-…".',
    ],
    ["a town that many states have", "employer:\n  hiresIn: [Springfield]\n", 'not "Springfield".\n'],
    [
      "people in a state that there is not",
      "employer:\n  employeesIn: { US-XX: 12 }\n",
      "No region of that code is known.",
    ],
    [
      "a place of last year's head-count",
      "employer:\n  employeesPriorYearAverage: { Texas: 4.5 }\n",
      'Did you mean "US-TX"?',
    ],
    [
      "a term without words",
      "terms:\n  - message: Say it plainly.\n",
      'posting-lint.yaml:2:5: "terms[0]" lacks "words" or "pattern".',
    ],
    [
      "a mistyped key where it is needed",
      "statements: { accommodation: { fiel: legal/help.md } }\n",
      'posting-lint.yaml:1:32: "statements.accommodation" has no "fiel". Did you mean "file"?\n',
    ],
    ["an override for no file", "overrides:\n  - files:\n    rules: {}\n", '"overrides[0].files" should be patterns'],
    [
      "a key that stands there twice",
      "employer: { employees: 40 }\nrules: {}\nemployer: { employees: 41 }\n",
      'posting-lint.yaml:3:1: The key "employer" stands here a second time, and only one of them can count.',
    ],
    ["a tab", "employer:\n\temployees: 40\n", "posting-lint.yaml:2:1: A tab indents this line"],
    [
      "a group named again",
      "employer: &us { employees: 40 }\noverrides:\n  - files: a/**\n    employer: *us\n",
      'posting-lint.yaml:4:5: Groups and lists cannot be named again with "*us". Write them out.',
    ],
    [
      "a second document",
      "---\nemployer: { employees: 40 }\n---\nrules: {}\n",
      'posting-lint.yaml:3:1: A second document begins here ("---"), and a config is one.',
    ],
    ["YAML that breaks off", "employer: {\n", "posting-lint.yaml:"],
    [
      "a statement whose file is gone",
      "statements: { accommodation: { file: gone.md } }\n",
      'names the file "gone.md", but it is not there.',
    ],
    [
      "braces without end",
      `ignore:\n  - archive/\n  - "${"{a,b}".repeat(25)}"\n`,
      "posting-lint.yaml:3:6: The braces in",
    ],
    [
      "braces without end in an override",
      `overrides:\n  - files: "${"{a,b}".repeat(25)}"\n    rules: { pay/undisclosed: off }\n`,
      "posting-lint.yaml:2:13: The braces in",
    ],
    ["a config that extends itself", "extends: posting-lint.yaml\n", "extends itself"],
    ["a base that is gone", "extends: base.yaml\n", 'posting-lint.yaml extends "base.yaml", which is not there.'],
  ])("%s", (_, config, sentence) => {
    const folder = cli.folder({ "posting-lint.yaml": config, "clean.md": CLEAN });
    const { code, out, err } = cli.run(["clean.md"], { folder });
    expect(err).toContain(sentence);
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("every problem at once, and broken JSON too", () => {
    const folder = cli.folder({
      "posting-lint.json": '{ "rules": { "pay/undisclosd": "off" }, "ignores": [] }',
      "clean.md": CLEAN,
    });
    const { err } = cli.run(["clean.md"], { folder });
    expect(err).toContain("pay/undisclosd");
    expect(err).toContain('Did you mean "ignore"?');
    expect(
      cli.run(["clean.md"], { folder: cli.folder({ "posting-lint.json": "{ rules", "clean.md": CLEAN }) }).code,
    ).toBe(2);
  });
});

describe("--print-config", () => {
  const folder = cli.folder({ "jobs/clean.md": CLEAN });

  test.each([
    ["jobs/gone.md", 'There is no file "jobs/gone.md" here.'],
    ["jobs", '"jobs" is a folder. Name one posting in it'],
  ])("of %s says so", (path, sentence) => {
    const { code, out, err } = cli.run(["--print-config", path], { folder });
    expect(err).toContain(sentence);
    expect([code, out]).toEqual([2, ""]);
  });
});

test("init starts a config that is valid, and never writes over one", () => {
  const folder = cli.folder({ "clean.md": CLEAN });
  expect(cli.run(["init"], { folder }).code).toBe(0);
  expect(cli.run(["clean.md", ...DAY], { folder })).toMatchObject({ code: 0, err: "" });
  const again = cli.run(["init"], { folder });
  expect([again.code, again.out]).toEqual([2, ""]);
});
