import { describe, expect, test } from "vitest";
import type { Nouns, Schema } from "../../src/config/problems/index.ts";
import { problemsIn } from "../support/problems.ts";

/** A duty roster of a ward, as a schema would describe it that has nothing to do with configs. */
const roster: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["ward", "shifts"],
  dependentRequired: { until: ["from"] },
  properties: {
    ward: { type: "string", minLength: 1 },
    from: { $ref: "#/$defs/day" },
    until: { $ref: "#/$defs/day" },
    beds: { type: "integer", minimum: 1, maximum: 40 },
    share: { type: "number", exclusiveMinimum: 0 },
    skills: { type: "array", uniqueItems: true, items: { enum: ["acls", "bls", "nrp"] } },
    contacts: { type: "object", minProperties: 1, additionalProperties: { type: "string" } },
    rooms: { type: "object", patternProperties: { "^[0-9]+$": { type: "boolean" } }, additionalProperties: false },
    closed: false,
    note: { not: { const: "none" }, description: "a note, or nothing at all" },
    shifts: { type: "array", minItems: 1, items: { $ref: "#/$defs/shift" } },
  },
  $defs: {
    day: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "a day such as 2026-11-22" },
    shift: {
      oneOf: [
        {
          type: "object",
          additionalProperties: false,
          required: ["kind", "hours"],
          properties: {
            kind: { const: "day" },
            hours: { type: "integer", minimum: 4 },
            before: { $ref: "#/$defs/shift" },
          },
        },
        {
          type: "object",
          additionalProperties: false,
          required: ["kind", "hours", "premium"],
          properties: { kind: { const: "night" }, hours: { type: "integer", minimum: 4 }, premium: { type: "number" } },
        },
      ],
    },
  },
  allOf: [
    { if: { required: ["ward"], properties: { ward: { const: "ICU" } } }, then: { required: ["skills"] } },
    { if: { required: ["ward"], properties: { ward: { const: "ER" } } }, then: { required: ["rooms"] } },
  ],
};

const nouns: Nouns = { whole: "The roster", anyWhole: "A roster", group: "a group of keys" };
const shifts = [{ kind: "day", hours: 8 }];
const sentences = (value: unknown) => problemsIn(value, roster, nouns).map(({ sentence }) => sentence);

describe("one mistake is one sentence, with its place and what would be right", () => {
  test.each<[object, string]>([
    [{ shifts }, 'The roster lacks "ward".'],
    [{ wrd: "A", shifts }, 'A roster has no "wrd". Did you mean "ward"?'],
    [{ ward: "", shifts }, '"ward" should be text of 1 or more letters, not "".'],
    [{ ward: "A", shifts: [] }, '"shifts" should be a list of 1 or more entries, but has 0 entries.'],
    [{ ward: "A", shifts, beds: 60 }, '"beds" should be a whole number of 1 to 40, not 60.'],
    [{ ward: "A", shifts, share: 0 }, '"share" should be a number above 0, not 0.'],
    [{ ward: "A", shifts, from: "soon" }, '"from" should be text (a day such as 2026-11-22), not "soon".'],
    [{ ward: "A", shifts, until: "2026-11-22" }, 'The roster has "until" and so needs "from" too.'],
    [{ ward: "A", shifts, skills: ["bls", "acls", "bls"] }, '"skills[2]" says the same as "skills[0]".'],
    [
      { ward: "A", shifts, skills: ["alcs"] },
      '"skills[0]" should be "acls", "bls" or "nrp", not "alcs". Did you mean "acls"?',
    ],
    [{ ward: "A", shifts, contacts: {} }, '"contacts" should be a group of keys with 1 or more keys, but has 0 keys.'],
    [{ ward: "A", shifts, contacts: { day: 5 } }, '"contacts.day" should be text, not 5.'],
    [{ ward: "A", shifts, rooms: { 12: "yes" } }, '"rooms.12" should be true or false, not "yes". Did you mean true?'],
    [{ ward: "A", shifts, rooms: { attic: true } }, '"rooms" has no "attic".'],
    [{ ward: "A", shifts, closed: true }, 'A roster has no "closed".'],
    [{ ward: "A", shifts, note: "none" }, '"note" should be a note, or nothing at all, not "none".'],
    [{ ward: "ICU", shifts }, 'The roster lacks "skills".'],
    [{ ward: "ER", shifts }, 'The roster lacks "rooms".'],
  ])("%j", (value, sentence) => {
    expect(sentences(value)).toEqual([expect.stringContaining(sentence)]);
  });

  test.each<[object]>([
    [{ ward: "A", shifts }],
    [{ ward: "ICU", shifts, skills: ["acls"], rooms: { 12: true }, from: "2026-11-22", until: "2026-11-23" }],
    [{ ward: "A", shifts: [{ kind: "night", hours: 10, premium: 4.5 }] }],
  ])("%j has none", (value) => expect(sentences(value)).toEqual([]));
});

describe("of several shapes, the one that is nearest gives the words", () => {
  test.each<[string, object, string[]]>([
    ["the one its constant names", { kind: "night", hours: 8 }, ['"shifts[0]" lacks "premium".']],
    [
      "the same with more wrong",
      { kind: "night", hours: 2, premum: 4 },
      [
        '"shifts[0].hours" should be a whole number of 4 or more, not 2.',
        '"shifts[0]" has no "premum". Did you mean "premium"?',
      ],
    ],
    [
      "one inside another",
      { kind: "day", hours: 8, before: { kind: "day", hours: "8" } },
      ['"shifts[0].before.hours" should be a whole number of 4 or more, not "8".'],
    ],
  ])("%s", (_, shift, expected) => expect(sentences({ ward: "A", shifts: [shift] })).toEqual(expected));

  test("what has none of them is told as a whole", () => {
    expect(sentences({ ward: "A", shifts: ["night"] })).toEqual([
      '"shifts[0]" should be a group of keys, not "night".',
    ]);
  });
});

test("what a validator knows and we have no words for is told in its own", () => {
  const schema = { type: "object", properties: { beds: { contains: { const: 1 } } } } as Schema;
  expect(problemsIn({ beds: [2] }, schema, nouns).map(({ path, sentence }) => [path, sentence])).toEqual([
    [["beds"], '"beds" must contain at least 1 valid item(s).'],
  ]);
});

test("a value is quoted no further than a message bears", () => {
  const [long = ""] = sentences({ ward: "A", shifts, from: "the day after ".repeat(1000) });
  expect(long.length).toBeLessThan(200);
  const [key = ""] = sentences({ ward: "A", shifts, ["the day after ".repeat(1000)]: 1 });
  expect(key.length).toBeLessThan(200);
});
