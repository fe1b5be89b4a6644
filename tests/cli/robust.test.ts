import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildCli } from "../support/cli.ts";
import { CLEAN, UNPAID } from "./postings.ts";

const cli = await buildCli();
const DAY = ["--as-of", "2026-11-22"];
const MISSPELT = CLEAN.replace("- Clear writing", "- Clear writing\n- Knows HIPPA");

describe("a file that is hard to read gets a finding or a sentence, never a trace, and is not touched", () => {
  const files: Record<string, string | Uint8Array> = {
    "empty.md": "",
    "broken.json": '{ "title": "Nurse", ',
    "broken.yaml": "title: [Nurse\n",
    "broken.docx": Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]),
    "broken.xml": "<source><job>",
    "windows.txt": Uint8Array.from(Buffer.from("Night Nurse caf\xe9 \x96 50 \x80", "latin1")),
    "wide.txt": Uint8Array.from(Buffer.from("\ufeffNight Nurse\n\nDuties\n- Care\n", "utf16le")),
    "noise.md": Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 255),
    "zeros.txt": new Uint8Array(5000),
  };

  test.each(Object.keys(files))("%s", (name) => {
    const folder = cli.folder({ [name]: files[name]! });
    for (const flags of [[], ["--fix"], ["--format", "json"]]) {
      const { code, out, err } = cli.run([name, ...flags, ...DAY], { folder });
      expect([0, 1, 2]).toContain(code);
      expect(out + err).not.toBe("");
      expect(out + err).not.toMatch(/\n\s+at |fault of posting-lint|went wrong/);
    }
    expect(Buffer.compare(readFileSync(join(folder, name)), Buffer.from(files[name]!))).toBe(0);
  });

  test("fifty megabytes", () => {
    const folder = cli.folder({ "large.txt": "Night Nurse on a ward by the river. ".repeat(1_400_000) });
    const { out, err } = cli.run(["large.txt", ...DAY], { folder });
    expect(out).not.toBe("");
    expect(err).toBe("");
  });
});

describe("--fix", () => {
  test.each([
    ["plain", (text: string) => Buffer.from(text)],
    ["CRLF", (text: string) => Buffer.from(text.replaceAll("\n", "\r\n"))],
    ["with a byte-order mark", (text: string) => Buffer.from(`\ufeff${text}`)],
    ["UTF-16", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["Windows-1252", (text: string) => Buffer.from(text.replace("wards", "wards caf\xe9"), "latin1")],
  ])("keeps every other byte of a file that is %s", (_, write) => {
    const folder = cli.folder({ "nurse.md": write(MISSPELT) });
    expect(cli.run(["nurse.md", "--fix", ...DAY], { folder }).out).toContain("repaired");
    expect(readFileSync(join(folder, "nurse.md")).equals(write(MISSPELT.replace("HIPPA", "HIPAA")))).toBe(true);
    const before = statSync(join(folder, "nurse.md")).mtimeMs;
    cli.run(["nurse.md", "--fix", ...DAY], { folder });
    expect(statSync(join(folder, "nurse.md")).mtimeMs).toBe(before);
  });

  test("dry, writes nothing and reports what would be left", () => {
    const folder = cli.folder({ "nurse.md": MISSPELT });
    expect(cli.run(["nurse.md", "--fix-dry-run", ...DAY], { folder })).toMatchObject({ code: 0, err: "" });
    expect(readFileSync(join(folder, "nurse.md"), "utf8")).toBe(MISSPELT);
  });

  test.each([
    ["a plain name", "nurse.md", MISSPELT],
    ["a name with blanks", "jobs/night nurse.md", MISSPELT],
    ["a name with other letters", "stellen/pflegekräfte.md", MISSPELT],
    ["line ends of Windows", "nurse.md", MISSPELT.replaceAll("\n", "\r\n")],
    ["no end of its last line", "nurse.md", MISSPELT.trimEnd()],
    ["the change in its last line", "nurse.md", `${CLEAN}- Knows HIPPA`],
  ])("as a diff that git applies, of a file with %s", (_, path, before) => {
    const folder = cli.folder({ [path]: before });
    const { code, out } = cli.run([path, "--diff", ...DAY], { folder });
    expect(code).toBe(1);
    execFileSync("git", ["apply", "-"], { cwd: folder, input: out });
    expect(readFileSync(join(folder, path), "utf8")).toBe(before.replace("HIPPA", "HIPAA"));
    expect(cli.run([path, "--diff", ...DAY], { folder })).toMatchObject({ code: 0, out: "" });
  });

  test("inserts the approved statement, letter by letter", () => {
    const statement = "Fennmoor Systems hires people of every age, origin & belief.";
    const folder = cli.folder({
      "nurse.md": CLEAN.slice(0, CLEAN.indexOf("## Equal")),
      "posting-lint.yaml": `statements: { equalOpportunity: "${statement}" }\n`,
    });
    cli.run(["nurse.md", "--fix", ...DAY], { folder });
    cli.run(["nurse.md", "--fix", ...DAY], { folder });
    expect(readFileSync(join(folder, "nurse.md"), "utf8").split(statement)).toHaveLength(2);
  });
});

describe("standard input", () => {
  test("is one posting, called as --stdin-filename says", () => {
    const { code, out } = cli.run(["--stdin", "--stdin-filename", "jobs/nurse.md", "--format", "json", ...DAY], {
      input: UNPAID,
    });
    expect(code).toBe(1);
    expect((JSON.parse(out) as { files: { path: string }[] }).files[0]!.path).toBe("jobs/nurse.md");
  });

  test("repaired, comes out on standard output", () => {
    const { out } = cli.run(["--stdin", "--stdin-filename", "nurse.md", "--fix", ...DAY], { input: MISSPELT });
    expect(out).toBe(MISSPELT.replace("HIPPA", "HIPAA"));
  });

  test("of NDJSON gives a result a line, in order, whatever a line holds", () => {
    const lines = [
      {
        title: "Night Nurse",
        location: "Denver, CO",
        description: "Duties\n- Care for patients\n\nRequirements\n- Nursing degree",
      },
      "{ broken",
      {
        title: "Cook",
        location: "Austin, TX",
        description: "Duties\n- Cook\n\nRequirements\n- Two years in a kitchen",
      },
    ];
    const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
    const { out, err } = cli.run(["--stdin", "--stdin-format", "ndjson", "--format", "jsonl", ...DAY], { input });
    expect(err).toBe("");
    const results = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { title: string | null; index: number });
    expect(results.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(results.map(({ title }) => title)).toEqual(["Night Nurse", null, "Cook"]);
  });

  test("in a format that there is not ends with a sentence", () => {
    const { code, err } = cli.run(["--stdin", "--stdin-format", "ndjsn"], { input: "" });
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean "ndjson"?')]);
  });
});

describe("a report in a folder", () => {
  test("makes it, and those above", () => {
    const folder = cli.folder({ "clean.md": CLEAN });
    expect(cli.run(["clean.md", "--format", "json:reports/2026/jobs.json", ...DAY], { folder })).toMatchObject({
      code: 0,
      err: "",
    });
    expect(existsSync(join(folder, "reports/2026/jobs.json"))).toBe(true);
  });

  test("says what is in the way", () => {
    const folder = cli.folder({ "clean.md": CLEAN, reports: "a file" });
    const { code, err } = cli.run(["clean.md", "--format", "json:reports/jobs.json", ...DAY], { folder });
    expect(err).toContain("a part of its path is a file, not a folder");
    expect(code).toBe(2);
  });
});

test("a pipe that is closed early ends quietly", () => {
  const folder = cli.folder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`jobs/${i}.md`, UNPAID])));
  const script = join(cli.folder({}), "pipe.sh");
  writeFileSync(script, `node "$1" jobs --format json | head -c 10`);
  const { stderr, status } = spawnSync("sh", [script, cli.program], { cwd: folder, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

describe("colours", () => {
  const folder = cli.folder({ "unpaid.md": UNPAID });
  const isColoured = (env: Record<string, string>, ...flags: string[]) =>
    cli.run(["unpaid.md", ...flags, ...DAY], { folder, env }).out.includes("\u001b[");

  test.each([
    ["where they are forced", { FORCE_COLOR: "1" }],
    ["in the log of a CI run", { CI: "true" }],
  ])("are shown %s", (_, env) => expect(isColoured(env)).toBe(true));

  test.each([
    ["in a pipe", {}],
    ["where NO_COLOR is set, whatever else is", { FORCE_COLOR: "1", CI: "true", NO_COLOR: "1" }],
  ])("are left out %s", (_, env) => expect(isColoured(env)).toBe(false));
});
