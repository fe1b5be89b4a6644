import { describe, expect, test } from "vitest";
import { buildCli } from "../support/cli.ts";
import { CLEAN, UNPAID } from "./postings.ts";

const cli = await buildCli();
const DAY = ["--as-of", "2026-11-22"];

describe("the exit code", () => {
  const folder = cli.folder({ "clean.md": CLEAN, "unpaid.md": UNPAID });

  test("is 0 where nothing has to be mended", () => {
    const { code, out, err } = cli.run(["clean.md", ...DAY], { folder });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Law as of 2026-11-22.");
  });

  test("is 1 where something has to be", () => {
    const { code, out, err } = cli.run(["unpaid.md", ...DAY], { folder });
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("pay/undisclosed");
  });

  test("is the same in every format", () => {
    for (const format of ["pretty", "json", "jsonl"])
      expect(cli.run(["unpaid.md", "--format", format, ...DAY], { folder }).code).toBe(1);
  });

  test("follows --fail-on, --rule and --max-warnings", () => {
    expect(cli.run(["unpaid.md", "--fail-on", "never", ...DAY], { folder }).code).toBe(0);
    expect(cli.run(["unpaid.md", "--rule", "pay/*=off", ...DAY], { folder }).code).toBe(0);
    expect(
      cli.run(["unpaid.md", "--rule", "pay/undisclosed=warning", "--max-warnings", "0", ...DAY], { folder }).code,
    ).toBe(1);
  });
});

describe("what cannot be meant ends with 2 and a sentence", () => {
  const folder = cli.folder({ "clean.md": CLEAN, "empty/notes.log": "nothing here" });

  test.each([
    ["a mistyped flag", ["--formt", "json"], 'There is no flag --formt. Did you mean "--format"?'],
    ["a mistyped command", ["explian", "pay/undisclosed"], 'Did you mean "explain"?'],
    ["a mistyped rule", ["explain", "pay/undisclosd"], 'Did you mean "pay/undisclosed"?'],
    ["a mistyped rule behind --rule", ["--rule", "pay/undisclosd=off", "clean.md"], 'Did you mean "pay/undisclosed"?'],
    ["a mistyped level", ["--rule", "pay/undisclosed=eror", "clean.md"], 'Did you mean "error"?'],
    ["a format that there is not", ["--format", "jsn", "clean.md"], 'Did you mean "json"?'],
    ["a day that is none", ["--as-of", "2026-02-30", "clean.md"], "--as-of needs a day such as"],
    ["a missing file", ["gone.md"], 'There is no file or folder "gone.md" here.'],
    ["a folder without postings", ["empty"], 'No postings were found in "empty".'],
    ["a missing config", ["--config", "gone.yaml", "clean.md"], 'There is no config file "gone.yaml".'],
    ["the first letters of a level", ["--rule", "pay/undisclosed=warn", "clean.md"], 'Did you mean "warning"?'],
    ["a value left out", ["clean.md", "--as-of"], "--as-of needs a value"],
    ["a value too much", ["clean.md", "--fix=yes"], "--fix takes no value"],
    ["a flag of another command", ["law", "Colorado", "--fix"], 'The command "law" takes no --fix.'],
    ["a file beside --stdin", ["--stdin", "clean.md"], 'so "clean.md" would not be read'],
    ["a file beside -", ["-", "clean.md"], 'so "clean.md" would not be read'],
    ["a name for standard input alone", ["--stdin-filename", "nurse.md", "empty"], "Add --stdin"],
    ["a file beside --print-config", ["--print-config", "clean.md", "empty"], 'so "empty" would not be read'],
    ["repairs of a stream", ["--stdin", "--stdin-format", "ndjson", "--fix"], "a stream of postings is none"],
    ["a title beside --stdin", ["title", "--stdin", "Nurse"], 'so "Nurse" would not be read'],
    [
      "a rule behind rules",
      ["rules", "pay/undisclosed"],
      'The command "rules" takes no words, but "pay/undisclosed" was given.',
    ],
    ["a word behind init", ["init", "postings"], 'The command "init" takes no words, but "postings" was given.'],
    ["a word behind version", ["version", "2"], 'The command "version" takes no words, but "2" was given.'],
    ["help for a command that there is not", ["help", "lnt"], 'There is no command "lnt". Did you mean "lint"?'],
  ])("%s", (_, args, sentence) => {
    const { code, out, err } = cli.run(args, { folder });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

test.each(["--write", "--staged", "--ignore-pattern"])("%s is near no flag, and none is suggested", (flag) => {
  const { code, err } = cli.run([flag]);
  expect(code).toBe(2);
  expect(err).toContain(`There is no flag ${flag}.`);
  expect(err).not.toContain("Did you mean");
});

test("a pattern that no shell expanded is", () => {
  const folder = cli.folder({ "jobs/a/unpaid.md": UNPAID, "jobs/b/clean.md": CLEAN, "jobs/b/unpaid.txt": UNPAID });
  const paths = (pattern: string) =>
    (
      JSON.parse(cli.run([pattern, "--format", "json", ...DAY], { folder }).out) as { files: { path: string }[] }
    ).files.map(({ path }) => path);
  expect(paths("jobs/**/*.md")).toEqual(["jobs/a/unpaid.md", "jobs/b/clean.md"]);
  expect(paths("jobs/{b,c}/*")).toEqual(["jobs/b/clean.md", "jobs/b/unpaid.txt"]);
  expect(cli.run(["gone/**/*.md"], { folder }).code).toBe(2);
});

test.each([["--version"], ["-v"], ["-V"], ["version"], ["lint", "--version"]])(
  "%s answers on standard output",
  (...args) =>
    expect(cli.run(args)).toEqual({ code: 0, out: expect.stringMatching(/^posting-lint \d+\.\d+\.\d+\n$/), err: "" }),
);

describe("help", () => {
  const words = (text: string) => text.match(/--[a-z-]+/g) ?? [];
  const help = (...args: string[]) => cli.run(args).out;

  test("names every command, and every flag that some command takes", () => {
    const all = help("--help");
    for (const command of ["explain", "rules", "law", "title", "new", "inspect", "init"]) {
      expect(all).toContain(`posting-lint ${command}`);
      expect(words(all)).toEqual(expect.arrayContaining(words(help(command, "--help"))));
    }
  });

  test("of a command names the flags that it takes, and no others", () => {
    expect(words(help("law", "--help"))).toEqual(
      expect.arrayContaining(["--upcoming", "--as-of", "--json", "--debug"]),
    );
    expect(words(help("law", "--help"))).not.toContain("--fix");
    expect(help("help", "law")).toBe(help("law", "-h"));
  });

  test("is not what a word behind -- asks for", () => {
    const folder = cli.folder({ "--help": UNPAID });
    expect(cli.run(["--", "--help", ...DAY], { folder }).err).toContain('"--as-of"');
    expect(cli.run([...DAY, "--", "--help"], { folder }).out).toContain("pay/undisclosed");
  });
});

test("short flags stand for long ones, also together", () => {
  const folder = cli.folder({ "unpaid.md": UNPAID });
  const long = cli.run(["unpaid.md", "--quiet", "--format", "json", ...DAY], { folder });
  expect(cli.run(["unpaid.md", "-q", "-f", "json", ...DAY], { folder })).toEqual(long);
  expect(cli.run(["unpaid.md", "-qf", "json", ...DAY], { folder })).toEqual(long);
});
