import fc from "fast-check";
import JSON5 from "json5";
import { parse as parseJsonc } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import type { Field, FieldTree } from "../../src/parse/document.ts";
import { readJsonFields } from "../../src/parse/json.ts";
import { scanJson } from "../../src/parse/json/scan.ts";
import { scanLooseJson } from "../../src/parse/json/loose.ts";
import { mapped } from "../../src/text/index.ts";
import { expectTrueMaps } from "../support/maps.ts";
import { readers } from "../support/readers.ts";

function read(source: string): FieldTree {
  const tree = readJsonFields(mapped(source), readers);
  expectTrueMaps({
    format: "json",
    source,
    frontMatter: "none",
    parts: [{ at: { start: 0, end: source.length }, format: "json", blocks: [], fields: tree.fields }],
    comments: tree.comments,
    troubles: tree.troubles,
  });
  return tree;
}

const values = ({ fields }: { readonly fields: readonly Field[] }): Record<string, unknown> =>
  Object.fromEntries(fields.map(({ path, value }) => [path.join("."), value]));

/** The leaves of a parsed value, in the same words. */
function leaves(value: unknown, path: readonly (string | number)[] = []): [string, unknown][] {
  const isTree = typeof value === "object" && value !== null;
  const entries = isTree ? Object.entries(value) : [];
  if (entries.length === 0) return [[path.join("."), isTree ? null : value]];
  return entries.flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

describe("strict JSON", () => {
  test("every value with its key and its place", () => {
    const source =
      '{ "title": "Night \\"ICU\\" Nurse\\u2122", "pay": { "min": 38.5, "max": null }, "tags": ["a", true], "none": [] }';
    const { fields } = read(source);
    expect(values({ fields })).toEqual({
      title: 'Night "ICU" Nurse™',
      "pay.min": 38.5,
      "pay.max": null,
      "tags.0": "a",
      "tags.1": true,
      none: null,
    });
    expect(fields.map(({ at }) => source.slice(at.start, at.end))).toEqual([
      '"title": "Night \\"ICU\\" Nurse\\u2122"',
      '"min": 38.5',
      '"max": null',
      '"a"',
      "true",
      '"none": []',
    ]);
    expect(fields.map(({ keyAt }) => source.slice(keyAt.start, keyAt.end))).toEqual([
      '"title"',
      '"min"',
      '"max"',
      "",
      "",
      '"none"',
    ]);
    expect(fields[0]!.text.text).toBe('Night "ICU" Nurse™');
  });

  test("agrees with JSON.parse on whatever that accepts", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 2, "\t"), (json, indent) => {
        const value: unknown = JSON.parse(json);
        const tree = scanJson(JSON.stringify(value, null, indent));
        expect(values(tree!)).toEqual(Object.fromEntries(leaves(value)));
      }),
    );
  });

  test("accepts nothing that JSON.parse refuses", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            '"a"',
            "1",
            "-",
            "0",
            ".5",
            "true",
            "nul",
            " ",
            "\n",
            '"',
            "'",
            "//",
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          const source = parts.join("");
          if (scanJson(source)) JSON.parse(source);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("JSON as people write it", () => {
  test("comments, trailing commas, single quotes, bare keys", () => {
    const { fields, comments, troubles } = read(
      "// our posting\n{ title: 'Nurse\\'s aide', /* day */ \"pay\": +40, hex: 0x10, list: [1, 2,], }\n",
    );
    expect(values({ fields })).toEqual({ title: "Nurse's aide", pay: 40, hex: 16, "list.0": 1, "list.1": 2 });
    expect(comments.map(({ text }) => text.text)).toEqual([" our posting", " day "]);
    expect(troubles).toEqual([]);
  });

  test("agrees with JSON5 and with JSON with comments", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const five = JSON5.stringify(value, null, 2);
        if (!JSON.stringify(value).includes("__proto__")) {
          expect(values(scanLooseJson(five))).toEqual(Object.fromEntries(leaves(JSON5.parse(five))));
          const commented = JSON.stringify(value, null, 1).replaceAll("\n", " // note\n");
          expect(values(scanLooseJson(commented))).toEqual(Object.fromEntries(leaves(parseJsonc(commented))));
        }
      }),
    );
  });

  test.each([
    [
      "a comma is missing",
      '{\n  "title": "Nurse"\n  "pay": 40\n}',
      { title: "Nurse", pay: 40 },
      '"pay"',
      "A comma is missing",
    ],
    [
      "a quotation mark is missing",
      '{\n  "title": "Nurse,\n  "pay": 40\n}',
      { title: "Nurse,", pay: 40 },
      '"Nurse',
      "never closed",
    ],
    [
      "a line ends inside a text",
      '{ "text": "Lead\nthe ward", "pay": 40 }',
      { text: "Lead\nthe ward", pay: 40 },
      '"Lead',
      "A line ends inside",
    ],
    [
      "the end is missing",
      '{ "title": "Nurse", "pay": { "min": 40',
      { title: "Nurse", "pay.min": 40 },
      '{ "min"',
      "never closed",
    ],
    ["a value is missing", '{ "title": , "pay": 40 }', { pay: 40 }, ', "pay"', "A value was expected"],
    ["a word stands bare", '{ "title": Night Nurse, "pay": 40 }', { pay: 40 }, "Night", "A value was expected"],
    [
      "the wrong bracket closes",
      '{ "tags": ["a", "b"}, "pay": 40 }',
      { "tags.0": "a", "tags.1": "b" },
      '}, "pay"',
      '"]" was expected',
    ],
    ["something follows", '{ "pay": 40 } and more', { pay: 40 }, "and more", "ends before"],
  ])("%s: told, and the rest is read", (_name, source, expected, place, message) => {
    const { fields, troubles } = read(source);
    expect(values({ fields })).toMatchObject(expected);
    expect(
      troubles.map(({ id, message: text, at }) => [id, text.includes(message), source.startsWith(place, at.start)]),
    ).toEqual([["broken-json", true, true]]);
  });

  test("any text gives fields with true places", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              "{",
              "}",
              "[",
              "]",
              ",",
              ":",
              '"a"',
              '"b": ',
              "'",
              '"',
              "1",
              "x",
              "//",
              "/*",
              "*/",
              "\n",
              " ",
              "\\",
              "\\n",
              "\\u00e9",
            ),
            fc.string({ maxLength: 2 }),
          ),
          { maxLength: 25 },
        ),
        (parts) => {
          read(parts.join(""));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
