import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildCli } from "../support/cli.ts";

const root = new URL("../../", import.meta.url);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
(formats as unknown as (ajv: Ajv2020) => void)(ajv);
const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), "utf8")) as object;
const cli = await buildCli();
const run = (...args: string[]) => cli.run([...args, "--as-of", "2026-11-22"], { folder: root.pathname });

interface Report {
  readonly files: readonly {
    readonly findings: readonly { readonly start: Place; readonly end: Place; readonly text: string }[];
    readonly path: string;
  }[];
}
interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

test("every schema is one", () => {
  const files = readdirSync(new URL("schemas/", root), { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".json")))
    expect(ajv.validateSchema(JSON.parse(readFileSync(new URL(`schemas/${file}`, root), "utf8")) as object), file).toBe(
      true,
    );
});

test("the JSON report of the examples is what its schema says, and its places are true", () => {
  const report = JSON.parse(run("--format", "json", "examples").out) as Report;
  const isReport = ajv.compile(schema("report"));
  expect(isReport(report), ajv.errorsText(isReport.errors)).toBe(true);
  for (const { path, findings } of report.files.filter((file) => !file.path.endsWith(".docx"))) {
    const source = readFileSync(new URL(path, root), "utf8");
    for (const { start, end, text } of findings) {
      expect(source.slice(start.offset, end.offset)).toBe(text);
      expect(source.split("\n")[start.line - 1]!.slice(start.column - 1)).toContain(text.split("\n", 1)[0]!);
    }
  }
});

test("a line of JSON Lines is an entry of the report's files", () => {
  const { $defs } = schema("report") as { $defs: object };
  const isFile = ajv.compile({ $schema: "https://json-schema.org/draft/2020-12/schema", $ref: "#/$defs/file", $defs });
  const lines = run("--format", "jsonl", "examples").out.trim().split("\n");
  expect(lines.length).toBeGreaterThan(12);
  for (const line of lines) expect(isFile(JSON.parse(line)), ajv.errorsText(isFile.errors)).toBe(true);
});

test("a finding that is not sure carries its reasons as data, a sure one none", () => {
  const posting =
    "# Records Analyst\n\nLocation: Peoria, IL\n\n## Duties\n\n- Review charts\n- Answer requests\n\n## Requirements\n\n- Two years of experience\n";
  const folder = cli.folder({
    "open/analyst.md": posting,
    "large/analyst.md": posting,
    "large/posting-lint.yaml": "employer: { employees: 90 }\n",
  });
  const { out } = cli.run(["--format", "jsonl", "--as-of", "2026-11-22", "open", "large"], { folder });
  const found = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { path: string; findings: { rule: string; sure: boolean; reasons?: unknown }[] })
    .map(({ path, findings }) => [path, findings.find(({ rule }) => rule === "pay/undisclosed")] as const);
  expect(Object.fromEntries(found)).toEqual({
    "open/analyst.md": expect.objectContaining({ sure: false, reasons: [{ key: "head-count", atLeast: 15 }] }),
    "large/analyst.md": expect.objectContaining({ sure: true }),
  });
  expect(Object.fromEntries(found)["large/analyst.md"]).not.toHaveProperty("reasons");
});

test("what inspect prints is what its schema says", () => {
  const isInspected = ajv.compile(schema("inspect"));
  const { out } = cli.run(["inspect", "--json", "--why", "examples"], { folder: root.pathname });
  for (const line of out.trim().split("\n"))
    expect(isInspected(JSON.parse(line)), `${ajv.errorsText(isInspected.errors)} in ${line.slice(0, 200)}`).toBe(true);
});

test("the canonical example is what its schema says", () => {
  const isPosting = ajv.compile(schema("posting"));
  const posting: unknown = JSON.parse(readFileSync(new URL("examples/infusion-nurse.json", root), "utf8"));
  expect(isPosting(posting), ajv.errorsText(isPosting.errors)).toBe(true);
});
