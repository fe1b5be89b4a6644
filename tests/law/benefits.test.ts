import { describe, expect, test } from "vitest";
import { askAbout, benefits, scale } from "../../src/facts/index.ts";
import { parseFile } from "../../src/parse/index.ts";
import { readPostings } from "../../src/posting/index.ts";
import { readers } from "../support/readers.ts";

function asking(lines: string, path = "posting.md") {
  const [posting] = readPostings(
    parseFile(
      { path, content: path.endsWith(".md") ? `# Dental Hygienist\n\nLocation: Denver, CO\n\n${lines}\n` : lines },
      readers,
    ),
  );
  return askAbout(posting!, { asOf: "2026-11-22", employer: {}, statements: {} });
}

const named = (lines: string, path?: string) => asking(lines, path)(benefits).named.map(({ text }) => text);

describe("benefits are named", () => {
  test.each([
    [
      "in a sentence that offers them",
      "We offer health insurance and paid vacation.",
      ["health insurance", "paid vacation"],
    ],
    ["in a list under a heading", "## Benefits\n\n- Dental\n- 401(k)", ["Dental", "401(k)"]],
    ["under a label", "**Benefits:** dental, vision", ["dental", "vision"]],
  ] as const)("%s", (_, lines, expected) => expect(named(lines)).toEqual(expected));

  test("in a field", () =>
    expect(named("title: Clerk\nlocation: Denver, CO\nbenefits: dental, 20 days of PTO\n", "posting.yaml")).toEqual([
      "dental",
      "days of PTO",
    ]));
});

describe("no benefit is meant by", () => {
  test.each([
    ["the trade", "You work in a busy dental practice."],
    ["a mission", "Our vision is care for all."],
    ["a residence", "You visit a retirement community."],
    ["a task", "You mail vision screening letters."],
  ])("%s", (_, lines) => expect(named(lines)).toEqual([]));
});

describe("a list left open", () => {
  const open = (lines: string) => asking(lines)(benefits).trailOff.map(({ text }) => text);
  test("ends in such words", () => expect(open("We offer dental, a 401(k), and more.")).toEqual(["and more"]));
  test("is not one that goes on", () =>
    expect(open("We offer dental, a 401(k), and more information on request.")).toEqual([]));
  test("is not a list of tasks", () =>
    expect(open("You file, answer calls, and more.\n\nWe offer dental and a 401(k).")).toEqual([]));
});

describe("the pay scale", () => {
  const parts = (lines: string) => {
    const { starting, whole } = asking(lines)(scale);
    return { starting: starting.map(({ text }) => text), whole: whole.map(({ text }) => text) };
  };
  test("starting pay alone", () =>
    expect(parts("Starting pay: $20 - $22 per hour")).toEqual({ starting: ["$20 - $22 per hour"], whole: [] }));
  test("both", () =>
    expect(parts("Starts $20 - $22 per hour; full range $20 - $28 per hour")).toEqual({
      starting: ["$20 - $22 per hour"],
      whole: ["$20 - $28 per hour"],
    }));
  test("a plain range is neither", () => expect(parts("Pay: $20 - $28 per hour")).toEqual({ starting: [], whole: [] }));
  test("words in another line do not count", () =>
    expect(parts("Starting in March.\n\nPay: $20 - $28 per hour")).toEqual({ starting: [], whole: [] }));
});
