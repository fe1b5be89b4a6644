import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "../../src/make/lines.ts";
import { Lines } from "../../src/tables/lines.ts";

/** A sign that a key or a text may have: letters of any script, blanks, marks, and what stands in JSON. */
const sign = fc.oneof(
  fc.constantFrom("a", "b", "A", "é", "É", "ł", "Я", "東", "😀", " ", "|", "'", '"', ":", "0", "u"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }).filter((unit) => !/[\t\n\f\r\\]/.test(unit)),
);
const word = fc.array(sign, { maxLength: 5 }).map((signs) => signs.join(""));
const rows = fc.dictionary(word, word, { maxKeys: 15 }).map((texts) => new Map(Object.entries(texts)));

test("every key of a list is found with its text, and no other text is found", () => {
  fc.assert(
    fc.property(rows, rows, fc.array(fc.string({ unit: "binary" })), (names, codes, others) => {
      const lines = new Lines(linesOf({ names, codes }));
      const asked = [...names.keys(), ...codes.keys(), ...others].flatMap((key) => [key, ...nearMisses(key)]);
      expect(asked.map((key) => lines.rows("names").get(key))).toEqual(asked.map((key) => names.get(key)));
      expect(asked.map((key) => lines.rows("codes").get(key))).toEqual(asked.map((key) => codes.get(key)));
      expect(asked.filter((key) => lines.rows("names").has(key))).toEqual(asked.filter((key) => names.has(key)));
      expect(asked.filter((key) => lines.rows("name").has(key))).toEqual([]);
    }),
  );
});

// What a look-up that takes less than all letters for the whole would find: beginnings, longer words, other cases,
// letters in another writing, and stretches of the text of the table itself.
function nearMisses(key: string): string[] {
  return [
    key.slice(0, -1),
    key.slice(1),
    `${key}s`,
    `${key} `,
    ` ${key}`,
    `x${key}`,
    key.toUpperCase(),
    key.toLowerCase(),
    key.normalize("NFD"),
    [...key].reverse().join(""),
    key.replaceAll("é", "\\u00e9"),
    `${key}\tnames\t`,
    `${key}\tnames\t${key}`,
    `\n${key}`,
    `${key}\n`,
    `${key}\n${key}`,
    `${key}\f`,
  ];
}

test("a text may hold what JSON writes", () => {
  const texts = new Map([
    ["plain", '{"name":"Licence \\"A\\"","of":["Québec","Łódź"]}'],
    ["none", ""],
  ]);
  const found = new Lines(linesOf({ texts })).rows("texts");
  expect(found.get("plain")).toBe('{"name":"Licence \\"A\\"","of":["Québec","Łódź"]}');
  expect(found.get("none")).toBe("");
  expect(found.has("none")).toBe(true);
});

test.each([
  ["a key with a tab", [["night\tshift", "shift"]]],
  ["a key of two lines", [["night\nshift", "shift"]]],
  ["a key with a backslash", [["nights\\days", "shift"]]],
  ["a text of two lines", [["nights", "shift\nhours"]]],
  ["a text that would be read as a letter", [["nights", "\\u00e9"]]],
  [
    "a key that stands twice",
    [
      ["nights", "shift"],
      ["nights", "hours"],
    ],
  ],
] as const)("%s stops the build", (_, shifts) => {
  expect(() => linesOf({ shifts })).toThrow('of the list "shifts"');
});
