import fc from "fast-check";
import { getStaticTOMLValue, parseTOML } from "toml-eslint-parser";
import { describe, expect, test } from "vitest";
import type { FieldTree } from "../../src/parse/document.ts";
import { readToml } from "../../src/parse/toml/library.ts";
import { isLinear, mapped, sourceSpan } from "../../src/text/index.ts";
import { corpus } from "../support/corpus.ts";
import { leaves } from "../support/leaves.ts";
import { expectTrueMaps } from "../support/maps.ts";

function read(source: string): FieldTree {
  const tree = readToml(mapped(source));
  expectTrueMaps({
    format: "markdown",
    source,
    frontMatter: "toml",
    parts: [{ at: { start: 0, end: source.length }, format: "markdown", blocks: [], fields: tree.fields }],
    comments: tree.comments,
    troubles: tree.troubles,
  });
  return tree;
}

const values = ({ fields }: FieldTree): Record<string, unknown> =>
  Object.fromEntries(fields.map(({ path, value }) => [path.join("."), value]));

describe("TOML", () => {
  test("every value with its key and its place", () => {
    const source =
      'title = "Charge Nurse" # days\nids = [\'a\', "b"]\nplace = { city = "Denver", "zip code".short = 80 }\n[contact]\nname = \'Ada\'\n[[pay]]\nmin = 1_000\n[[pay]]\nmin = 0x10\n';
    const { fields, comments } = read(source);
    expect(fields.map(({ path, value }) => [path.join("."), value])).toEqual([
      ["title", "Charge Nurse"],
      ["ids.0", "a"],
      ["ids.1", "b"],
      ["place.city", "Denver"],
      ["place.zip code.short", 80],
      ["contact.name", "Ada"],
      ["pay.0.min", 1000],
      ["pay.1.min", 16],
    ]);
    expect(fields.map(({ at }) => source.slice(at.start, at.end))).toEqual([
      'title = "Charge Nurse"',
      "'a'",
      '"b"',
      'city = "Denver"',
      '"zip code".short = 80',
      "name = 'Ada'",
      "min = 1_000",
      "min = 0x10",
    ]);
    expect(fields.map(({ keyAt }) => source.slice(keyAt.start, keyAt.end))).toEqual([
      "title",
      "",
      "",
      "city",
      '"zip code".short',
      "name",
      "min",
      "min",
    ]);
    expect(comments.map(({ text }) => text.text)).toEqual([" days"]);
  });

  test("days and times stay as they were written", () => {
    const source = "day = 2026-01-05\nat = 2026-01-05 07:30:00\nfrom = 07:30:00\nuntil = 2026-01-05T07:30:00Z\n";
    expect(values(read(source))).toEqual({
      day: "2026-01-05",
      at: "2026-01-05 07:30:00",
      from: "07:30:00",
      until: "2026-01-05T07:30:00Z",
    });
  });

  test("escapes and lines keep their places", () => {
    const source =
      'short = "Nurse\\u2122 \\"ICU\\""\r\nlong = """\r\nLead the ward\\\r\n   and keep calm.\r\nRounds\\tat 7\r\n"""\r\nliteral = \'\'\'\r\nC:\\hr\r\n\'\'\'\r\n';
    const [short, long, literal] = read(source).fields.map(({ text }) => text);
    expect([short!.text, long!.text, literal!.text]).toEqual([
      'Nurse™ "ICU"',
      "Lead the wardand keep calm.\nRounds\tat 7\n",
      "C:\\hr\n",
    ]);
    const behind = (text: typeof long, words: string): string => {
      const start = text!.text.indexOf(words);
      const at = sourceSpan(text!, { start, end: start + words.length });
      return source.slice(at.start, at.end);
    };
    expect(behind(short, "™")).toBe("\\u2122");
    expect(behind(long, "keep calm.")).toBe("keep calm.");
    expect(behind(long, "\t")).toBe("\\t");
    expect(behind(literal, "hr")).toBe("hr");
  });

  test("agrees on whatever is written as TOML, and follows every string", () => {
    fc.assert(
      fc.property(table, (value) => {
        const tree = read(written(value));
        expect(tree.troubles).toEqual([]);
        expect(Object.entries(values(tree)).sort()).toEqual(leaves(value).sort());
        for (const { text, value: own } of tree.fields)
          if (typeof own === "string" && /[a-z]/.test(own)) expect(isLinear(text, own.search(/[a-z]/))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("reads the heads of real postings as the library does", () => {
    for (const { name, bytes } of corpus()) {
      const fenced = /^\+\+\+\r?\n([^]*?\n)\+\+\+/.exec(new TextDecoder().decode(bytes));
      if (!fenced) continue;
      const expected = leaves(getStaticTOMLValue(parseTOML(fenced[1]!)));
      expect(Object.entries(values(read(fenced[1]!))).sort(), name).toEqual(expected.sort());
    }
  });

  test.each([
    ["a string that never closes", 'title = "Charge Nurse\n', "Unterminated string"],
    ["words without marks", "title = Charge Nurse\n", "Unexpected"],
    ["a key that stands twice", "pay = 40\npay = 50\n", "multiple times"],
    ["a list that never closes", "tags = [1, 2\n", "Unterminated array"],
  ])("tells %s", (_name, source, reason) => {
    expect(read(source).troubles.map(({ id, message }) => [id, message.includes(reason)])).toEqual([
      ["broken-toml", true],
    ]);
  });
});

const letters = fc.string({
  unit: fc.constantFrom("a", "z", " ", '"', "'", "\\", "\n", "\t", "é", "😀", "#", "\u0001"),
});
const scalar = fc.oneof(letters, fc.integer({ min: -1e6, max: 1e6 }), fc.boolean());
const name = fc.constantFrom("title", "pay", "Job Type", "a.b", "ü");
const table = fc.dictionary(name, fc.oneof(scalar, fc.array(scalar), fc.dictionary(name, scalar, { minKeys: 1 })), {
  minKeys: 1,
});

/** A table as TOML, with inline tables for those within. */
function written(value: Record<string, unknown>): string {
  return Object.entries(value)
    .map(([key, inner]) => `${quoted(key)} = ${ofValue(inner)}\n`)
    .join("");
}

function ofValue(value: unknown): string {
  if (Array.isArray(value)) return `[ ${value.map(ofValue).join(",\n  ")} ]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${quoted(key)} = ${ofValue(inner)}`)
      .join(", ")} }`;
  return typeof value === "string" ? ofText(value) : String(value);
}

/** Literal where that is possible, over several lines where there are some. */
function ofText(text: string): string {
  if (/^[^'\u0001]*$/.test(text)) return text.includes("\n") ? `'''\n${text}'''` : `'${text}'`;
  return text.includes("\n") ? `"""\n${escaped(text).replaceAll("\\n", "\n")}"""` : quoted(text);
}

function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
