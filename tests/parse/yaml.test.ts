import fc from "fast-check";
import { parseDocument, stringify } from "yaml";
import { describe, expect, test } from "vitest";
import type { FieldTree } from "../../src/parse/document.ts";
import { parseFile } from "../../src/parse/index.ts";
import { readYaml } from "../../src/parse/readers/yaml.ts";
import { scanYaml } from "../../src/parse/yaml/scan.ts";
import { mapped } from "../../src/text/index.ts";
import { expectTrueMaps } from "../support/maps.ts";
import { readers } from "../support/readers.ts";

/** Values with their texts and places, as far as both ways of reading must agree. */
function told(source: string, { fields }: FieldTree): unknown[] {
  return fields.map(({ path, value, text, keyAt }) => ({
    path: path.join("."),
    value,
    text: typeof value === "string" ? text.text : "",
    key: source.slice(keyAt.start, keyAt.end),
  }));
}

function expectSound(source: string, tree: FieldTree): void {
  expectTrueMaps({
    format: "yaml",
    source,
    frontMatter: "none",
    parts: [{ at: { start: 0, end: source.length }, format: "yaml", blocks: [], fields: tree.fields }],
    comments: tree.comments,
    troubles: tree.troubles,
  });
}

describe("our own YAML scanner, with the library as the judge", () => {
  test("agrees on generated heads", () => {
    let understood = 0;
    fc.assert(
      fc.property(head, (source) => {
        const own = scanYaml(source, "source");
        const full = readYaml(mapped(source));
        expectSound(source, full);
        if (!own || own.troubles.length > 0) return;
        understood++;
        expectSound(source, own);
        if (parseDocument(source).errors.length === 0) expect(told(source, own)).toEqual(told(source, full));
        else expect.fail(`accepted what is broken: ${JSON.stringify(source)}`);
      }),
      { numRuns: 1500 },
    );
    expect(understood).toBeGreaterThan(100);
  });

  test("agrees on whatever the library writes", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("title", "pay", "closing_date", "Job Type", "a"), fc.jsonValue({ maxDepth: 2 }), {
          minKeys: 1,
        }),
        fc.constantFrom(80, 30),
        (value, lineWidth) => {
          const source = stringify(value, { lineWidth });
          const own = scanYaml(source, "source");
          if (own) expect(told(source, own)).toEqual(told(source, readYaml(mapped(source))));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a YAML file", () => {
  test("lines of dashes set postings apart", () => {
    const source = "# our jobs\ntitle: Night Nurse\n---\ntitle: Day Nurse\npay: $40\n---\n# nothing more\n";
    const document = parseFile({ path: "jobs.yaml", content: source }, readers);
    expectTrueMaps(document);
    expect(document.parts.map(({ fields }) => fields.map(({ value }) => value))).toEqual([
      ["Night Nurse"],
      ["Day Nurse", "$40"],
    ]);
    expect(document.parts.map(({ at }) => source.slice(at.start, at.end).trim())).toEqual([
      "# our jobs\ntitle: Night Nurse",
      "title: Day Nurse\npay: $40",
    ]);
  });

  test("what is broken is told where it stands", () => {
    const source = "title: Night Nurse\npay: [40, 50\nshift: nights\n";
    const document = parseFile({ path: "job.yaml", content: source }, readers);
    expectTrueMaps(document);
    expect(document.troubles.map(({ id, fatal }) => [id, fatal])).toEqual([["broken-yaml", false]]);
  });

  test.each([
    [
      "a key twice",
      "title: Night Nurse\npay: $40\ntitle: Day Nurse\n",
      'The key "title" stands here a second time',
      "title: Day",
    ],
    ["a tab", "title: Night Nurse\nhours:\n\tweek: 36\n", "A tab indents this line", "\tweek"],
  ])("%s is told with what to do, at its place", (_, source, sentence, words) => {
    const [trouble] = parseFile({ path: "job.yaml", content: source }, readers).troubles;
    expect(trouble!.message).toContain(sentence);
    expect(trouble!.message).not.toContain("quotation marks");
    expect(trouble!.at.start).toBe(source.indexOf(words));
  });
});

const word = fc.constantFrom(
  "nurse",
  "Night shift",
  "$40 - $50",
  "2026-01-05",
  "40",
  "4.5",
  "true",
  "yes",
  "null",
  "~",
  "a: b",
  "C#",
  "x #y",
  "R&D",
  "- dash",
  "https://clinic.example",
  "10:30",
  '"quoted"',
  "'single'",
  '"a \\"b\\" \\u2013"',
  "'O''Hara'",
  "[a, b]",
  "[\"x, y\", 'z', 3]",
  "[]",
  "{}",
  "{a: 1}",
  "&x y",
  "*x",
  "!!str 5",
  "|",
  ">",
  "%a",
  "@b",
  "`c",
  "?",
  ":",
  "a:",
  "é",
  "“x”",
  "[a]: b",
  "0x1F",
  ".5",
  "1e3",
  "-",
  "'unclosed",
  '"unclosed',
);
const key = fc.constantFrom("title", "pay", "Job Type", "closing_date", '"quoted key"', "b", "1", "a.b", "x-y");
const line = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom("", "", "", "  ", "    "),
        key,
        fc.constantFrom(": ", ":  ", ":"),
        word,
        fc.constantFrom("", "", " # note", "  "),
      )
      .map((parts) => parts.join("")),
  },
  fc
    .tuple(
      fc.constantFrom("", "  ", "    "),
      fc.constantFrom("- ", "-  ", "-"),
      fc.oneof(
        word,
        fc.tuple(key, word).map(([k, v]) => `${k}: ${v}`),
      ),
    )
    .map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom("", "  "), key, fc.constantFrom(":", ": |", ": >", ": |-", ": >-", ": |+", ": # note"))
    .map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom("  ", "    ", ""), word).map((parts) => parts.join("")),
  fc.constantFrom("", "", "# comment", "  # inner", "   ", "\t"),
);
const head = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 7 }), fc.constantFrom("\n", "\n", "\r\n"), fc.constantFrom("\n", ""))
  .map(([lines, feed, end]) => lines.join(feed) + end);
