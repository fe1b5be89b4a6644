import { parse } from "@humanwhocodes/momoa";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Field, FieldTree } from "../../src/parse/document.ts";
import { readJson, readStrictJson } from "../../src/parse/json/library.ts";
import { mapped, sourceSpan } from "../../src/text/index.ts";
import { leaves } from "../support/leaves.ts";
import { expectTrueMaps } from "../support/maps.ts";
import { readers } from "../support/readers.ts";

function read(source: string): FieldTree {
  const tree = readJson(mapped(source), readers);
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
        const tree = readStrictJson(mapped(JSON.stringify(value, null, indent)));
        expect(values(tree!)).toEqual(Object.fromEntries(leaves(value)));
      }),
    );
  });

  test("accepts nothing in silence that JSON.parse refuses", () => {
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
          if (readStrictJson(mapped(source))?.troubles.length === 0) JSON.parse(source);
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

  test("agrees with the value that was written, in whatever way it is written", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.infiniteStream(fc.nat(5)), (value, choices) => {
        const { fields, troubles } = read(` ${loosely(value, choices)}// end`);
        expect(troubles).toEqual([]);
        expect(fields.map(({ path, value: own }) => [path.join("."), own])).toEqual(
          leaves(JSON.parse(JSON.stringify(value))),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("escapes keep their places", () => {
    const source = "{ text: 'It\\'s \\x41\\u2122 \\\r\nnight \\q' }";
    const [text] = read(source).fields.map((field) => field.text);
    expect(text!.text).toBe("It's A™ night q");
    const behind = [...text!.text]
      .map((_, i) => sourceSpan(text!, { start: i, end: i + 1 }))
      .map(({ start, end }) => source.slice(start, end));
    expect(behind.filter((written) => written.length > 1)).toEqual(["\\'", "\\x41", "\\u2122", "\\q"]);
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
    [
      "a comma is missing behind a number",
      '{\n  "pay": 40\n  "title": "Nurse"\n}',
      { title: "Nurse", pay: 40 },
      '"title"',
      "A comma is missing",
    ],
    [
      "a comma is missing in a list",
      '{ "tags": [\n"days"\n"nights"] }',
      { "tags.0": "days", "tags.1": "nights" },
      '"nights"',
      "A comma is missing",
    ],
    ["a colon is missing", '{ "title" "Nurse", "pay": 40 }', { title: "Nurse", pay: 40 }, '"Nurse"', "A colon was"],
    [
      "a comma stands twice",
      '{ "pay": 40,, "title": "Nurse" }',
      { title: "Nurse", pay: 40 },
      ', "title"',
      "A value was",
    ],
    [
      "marks stand inside a text",
      '{ "title": "The "best" nurse", "pay": 40 }',
      { pay: 40 },
      'best"',
      "A comma is missing",
    ],
    ["marks are curly", '{ "title": “Nurse”, "pay": 40 }', { pay: 40 }, "“Nurse”", "A value was expected"],
    [
      "a folder has single backslashes",
      '{ "file": "C:\\users", "pay": 40 }',
      { pay: 40 },
      "\\users",
      "This escape is not",
    ],
    ["a text ends with a backslash", '{ "title": "Nurse\\', {}, '"Nurse', "never closed"],
    ["a value is a point", '{ "pay": . }', {}, ". }", "A value was expected"],
    ["two objects stand beside each other", '{ "pay": 40 }{ "pay": 50 }', { pay: 40 }, '{ "pay": 50', "ends before"],
    [
      "a comment stands in what is broken",
      '{ "title": "Nurse" // nights\n  "pay": 40 }',
      { title: "Nurse", pay: 40 },
      '"pay"',
      "A comma is missing",
    ],
    ["the file holds words alone", "Night Nurse", {}, "Night", "A value was expected"],
  ])("%s: told, and the rest is read", (_name, source, expected, place, message) => {
    const { fields, troubles } = read(source);
    expect(values({ fields })).toMatchObject(expected);
    expect(
      troubles.map(({ id, message: text, at }) => [id, text.includes(message), source.startsWith(place, at.start)]),
    ).toEqual([["broken-json", true, true]]);
  });

  test("a sign of two units is told whole", () => {
    const source = '{ "title": 𝟙 }';
    expect(read(source).troubles.map(({ at }) => source.slice(at.start, at.end))).toEqual(["𝟙"]);
  });

  test("whatever the library refuses is told, and nothing else but line breaks", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TOKENS), { maxLength: 12 }), (tokens) => {
        const source = tokens.join(" ");
        expect(read(source).troubles.length).toBe(isSound(source) ? 0 : 1);
      }),
      { numRuns: 3000 },
    );
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

const TOKENS = [
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"a"',
  "'b'",
  "c",
  "40",
  "-0x1F",
  ".5",
  "null",
  "true",
  "NaN",
  "// d\n",
  "/* e */",
];

function isSound(source: string): boolean {
  try {
    parse(source, { mode: "json5" });
    return true;
  } catch {
    return false;
  }
}

/** A value as people write JSON: with comments, single marks, bare keys, commas at the end, signs before numbers. */
function loosely(value: unknown, choices: Iterator<number>): string {
  const choice = choices.next().value as number;
  const note = choice === 0 ? "/* note */" : choice === 1 ? " // note\n" : " ";
  if (typeof value === "string") return note + looseText(value, choice);
  if (typeof value === "number" && !value.toString().includes("e"))
    return note + (choice === 2 && value >= 0 ? `+${value}` : value);
  if (typeof value !== "object" || value === null) return note + JSON.stringify(value);
  const inner = Array.isArray(value)
    ? value.map((item) => loosely(item, choices))
    : Object.entries(value).map(([key, item]) => `${looseKey(key, choice)}:${loosely(item, choices)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${note}${open}${inner.join(",")}${choice > 3 && inner.length > 0 ? "," : ""}${note}${close}`;
}

function looseKey(key: string, choice: number): string {
  return /^[A-Za-z_]\w*$/.test(key) && choice % 2 === 0 ? key : looseText(key, choice);
}

function looseText(text: string, choice: number): string {
  const inner = JSON.stringify(text).slice(1, -1);
  return choice < 3
    ? `"${inner}"`
    : `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}${choice === 5 ? "\\\n" : ""}'`;
}
