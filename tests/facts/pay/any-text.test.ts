import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pay, places } from "../../../src/facts/index.ts";
import { contains } from "../../../src/text/index.ts";
import { askText } from "../../support/ask.ts";
import { corpus } from "../../support/corpus.ts";

const pieces = fc.constantFrom(
  "$",
  "€",
  "£",
  "20",
  "45,000",
  "52.50",
  "1.2",
  "k",
  " ",
  "-",
  "–",
  " to ",
  "/hr",
  " per hour",
  " a year",
  "+",
  "up to ",
  "from ",
  "Salary: ",
  "bonus",
  "\n",
  "\n\n",
  ", ",
  "Denver",
  "CO",
  "New York",
  "NY",
  "MD",
  "remote",
  "hybrid",
  "licensed in ",
  "reports to our ",
  "(",
  ")",
  "%",
  "401(k)",
  "USD",
  "and",
  "min",
  "max",
  "**",
  "Ä",
  "—",
  ".",
  ":",
);

describe("whatever the text", () => {
  test("statements and places lie inside it, and figures are numbers", () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }).map((parts) => `# Ward Clerk\n\n${parts.join("")}`),
        (text) => {
          const ask = askText(text);
          const whole = { start: 0, end: text.length };
          for (const { at, min, max } of ask(pay).statements) {
            expect(contains(whole, at)).toBe(true);
            expect([min, max].every((value) => value === null || (Number.isFinite(value) && value >= 0))).toBe(true);
          }
          const { work, openTo, closedTo, reportsTo, offices, licensure } = ask(places);
          for (const { at, id } of [...work, ...openTo, ...closedTo, ...reportsTo, ...offices, ...licensure]) {
            expect(contains(whole, at)).toBe(true);
            expect(id).toMatch(/^[A-Z]/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ["figures", "$20 - $30, "],
    ["dashes", "$1-"],
    ["digits", "1 000 "],
    ["places", "Denver, CO, "],
    ["codes", "MD, "],
    ["capitals", "Aa Bb Cc "],
    ["words of pay", "bonus pay salary "],
    ["letters", "a"],
  ])("a long line of %s is read to its end", (_, piece) => {
    const text = `# Ward Clerk\n\n${piece.repeat(Math.ceil(200_000 / piece.length))}\n`;
    const ask = askText(text);
    expect(ask(pay).statements.length + ask(places).work.length).toBeGreaterThanOrEqual(0);
  });

  test("real postings: every statement's text stands where it says", () => {
    const decoder = new TextDecoder();
    for (const { name, bytes } of corpus()) {
      const ask = askText(decoder.decode(bytes), name);
      for (const { at, text } of ask(pay).statements) expect(at.end - at.start, `${name}: ${text}`).toBeGreaterThan(0);
    }
  });
});
