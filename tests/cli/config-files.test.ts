import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { buildCli } from "../support/cli.ts";
import { CLEAN, UNPAID } from "./postings.ts";

const cli = await buildCli();
const DAY = ["--as-of", "2026-11-22"];

describe("a config program that gives no config ends the run with 2, and is named", () => {
  test.each([
    [
      "throws",
      'throw new Error("The list of clinics is gone.");',
      ":1:7: This config program ended with an error: The list of clinics is gone.",
    ],
    ["is no JavaScript", "export default {", "This config program ended with an error"],
    [
      "imports what is not there",
      'import "clinics-of-ours"; export default {};',
      "Cannot find package 'clinics-of-ours'",
    ],
    ["has no default export", "export const rules = {};", " has no default export."],
    ["exports a function", "export default () => ({ rules: {} });", " exports a function."],
    ["exports a promise", "export default Promise.resolve({});", 'Write "await" behind "export default".'],
    ["exports a Map", "export default new Map();", " exports something other than a group of settings."],
    [
      "exports what is none of ours",
      "export default { employer: { employees: () => 40 } };",
      '"employer.employees" should be a whole number of 0 or more (employees everywhere), not a function.',
    ],
    ["never answers", "await new Promise(() => {}); export default {};", " ended the run before it gave a config."],
    ["ends the process", "process.exit(0); export default {};", " ended the run before it gave a config."],
  ])("one that %s", (_, program, sentence) => {
    const folder = cli.folder({ "posting-lint.mjs": program, "unpaid.md": UNPAID });
    const { code, out, err } = cli.run(["unpaid.md", ...DAY], { folder });
    expect(err).toContain("posting-lint.mjs");
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at |inside posting-lint|undefined/);
    expect([code, out]).toEqual([2, ""]);
  });

  test.each([
    ["later", "setTimeout(() => process.exit(0), 0);"],
    ["at the end", 'process.on("beforeExit", () => process.exit(0));'],
    ["by its code", "process.exitCode = 0;"],
  ])("one that ends the process %s changes no exit code", (_, line) => {
    const folder = cli.folder({ "posting-lint.mjs": `${line}\nexport default { rules: {} };\n`, "unpaid.md": UNPAID });
    const { code, out } = cli.run(["unpaid.md", ...DAY], { folder });
    expect(out).toContain("pay/undisclosed");
    expect(code).toBe(1);
  });

  test("one that waits for something is waited for", () => {
    const program =
      'export default { rules: await new Promise((done) => setTimeout(() => done({ "pay/*": "off" }), 20)) };';
    const folder = cli.folder({ "posting-lint.mjs": program, "unpaid.md": UNPAID });
    expect(cli.run(["unpaid.md", ...DAY], { folder })).toMatchObject({ code: 0, err: "" });
  });
});

describe("a config under a name of another tool", () => {
  test.each([
    ["posting-lint.toml", "Write its settings as YAML into posting-lint.yaml."],
    [".posting-lintrc", "Call it posting-lint.yaml."],
    [".posting-lintrc.json", "Call it posting-lint.json."],
    ["posting-lint.cjs", "Call it posting-lint.mjs and let it export the config"],
    ["posting-lint.config.js", "Call it posting-lint.js."],
  ])("%s is answered with the right one", (name, next) => {
    const folder = cli.folder({ [name]: "", "jobs/clean.md": CLEAN });
    const { code, out, err } = cli.run(["jobs", ...DAY], { folder });
    expect(err).toContain(`"${name}" is not read`);
    expect(err).toContain(next);
    expect([code, out]).toEqual([2, ""]);
  });

  test("is left alone beside a config, without one wanted, and by names that only look alike", () => {
    const folder = cli.folder({ "posting-lint.yaml": "rules: {}\n", ".posting-lintrc": "", "clean.md": CLEAN });
    expect(cli.run(["clean.md", ...DAY], { folder })).toMatchObject({ code: 0, err: "" });
    const other = cli.folder({ "posting-lint.toml": "", "clean.md": CLEAN });
    expect(cli.run(["clean.md", "--no-config", ...DAY], { folder: other })).toMatchObject({ code: 0, err: "" });
    const alike = cli.folder({ "posting-lint.yaml.bak": "", "posting-lint-report.json": "{}", "clean.md": CLEAN });
    expect(cli.run(["clean.md", ...DAY], { folder: alike })).toMatchObject({ code: 0, err: "" });
  });
});

describe("a file that is no config, given as one, is answered with a short sentence", () => {
  const folder = cli.folder({
    "clean.md": CLEAN,
    "notes.txt": "Call the agency about the night shift. ".repeat(2000),
    "large.yaml": "# a line that says nothing\n".repeat(60_000),
    "scan.docx": Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 200, 201]),
    "settings.toml": 'level = "off"\n',
    "many.yaml": Array.from({ length: 500 }, (_, i) => `bed${i}: free\n`).join(""),
    "package.json": '{ "posting-lint": "config/posting-lint.yaml" }',
  });

  test.each([
    ["notes.txt", 'The config should be a group of settings, not "Call the agency about the night shift.'],
    ["large.yaml", '"large.yaml" is too large for a config'],
    ["scan.docx", '"scan.docx" is no text'],
    ["settings.toml", '"settings.toml" is TOML'],
    ["many.yaml", "And 480 more."],
    ["package.json", 'not "config/posting-lint.yaml".'],
    [".", 'There is no config file ".".'],
  ])("%s", (name, sentence) => {
    const { code, out, err } = cli.run(["clean.md", "--config", name], { folder });
    expect(err).toContain(sentence);
    expect(err.length).toBeLessThan(3000);
    expect(err).not.toMatch(/\n\s+at /);
    expect([code, out]).toEqual([2, ""]);
  });
});

test("an empty group or list says nothing, as a key with comments below it", () => {
  const keys = ["employer", "statements", "includes", "rules", "columns", "terms", "overrides", "ignore", "extends"];
  const folder = cli.folder({ "posting-lint.yaml": keys.map((key) => `${key}:\n`).join(""), "clean.md": CLEAN });
  expect(cli.run(["clean.md", ...DAY], { folder })).toMatchObject({ code: 0, err: "" });
});

test("dashes, stars and comments are taken where they are meant", () => {
  const folder = cli.folder({
    "posting-lint.yaml":
      "# ours\n---\nemployer: { name: '*Star* Clinic', employees: &n 40, contractors: *n }\nignore: ['*.bak']\nstatements:\n  accommodation: |\n    Ask us.\n    ---\n    We help.\n",
    "clean.md": CLEAN,
  });
  expect(cli.run(["clean.md", ...DAY], { folder })).toMatchObject({ code: 0, err: "" });
});

test("places that are some are taken, known here or not", () => {
  const ids = ["US-CO", "US-NY/nyc", "CA", "DE-BY", "FR-75", "CO-DC", "KZ", "TN-11", "EMEA"];
  const folder = cli.folder({
    "posting-lint.yaml": `employer:\n  employeesIn: { ${ids.map((id) => `${id}: 3`).join(", ")} }\n  hiresIn: [${ids.join(", ")}]\n`,
    "clean.md": CLEAN,
  });
  expect(cli.run(["clean.md", ...DAY], { folder }).err).toBe("");
});

describe("--rule", () => {
  const folder = cli.folder({ "unpaid.md": UNPAID });

  test.each([
    ["pay/undisclosed=warn", 'Did you mean "warning"?'],
    ["pay/undisclosed=on", "leave the line out"],
  ])("%s says which levels there are", (rule, sentence) => {
    const { code, err } = cli.run(["unpaid.md", "--rule", rule, ...DAY], { folder });
    expect(err).toContain("should be off, info, warning, error");
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });
});

test("nothing compiles a schema at run time, so no code is made from text", () => {
  const folder = cli.folder({ "posting-lint.yaml": "employer: { employees: 40 }\n", "clean.md": CLEAN });
  const args = ["--disallow-code-generation-from-strings", cli.program, "clean.md", ...DAY];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});
