import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contains, cover, Lines, overlaps } from "../../src/text/index.ts";

describe("lines and columns", () => {
  test("count from one, whatever ends a line", () => {
    const lines = new Lines("Nurse\r\nnights\rpay\n");
    expect(lines.at(0)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(lines.at(7)).toEqual({ line: 2, column: 1, offset: 7 });
    expect(lines.at(14)).toEqual({ line: 3, column: 1, offset: 14 });
    expect(lines.at(18)).toEqual({ line: 4, column: 1, offset: 18 });
    expect(lines.at(99)).toEqual({ line: 4, column: 1, offset: 18 });
    expect(lines.startOf(3)).toBe(14);
    expect(lines.startOf(9)).toBe(18);
  });

  test("a column counts UTF-16 units", () =>
    expect(new Lines("🚀 pay").at(3)).toEqual({ line: 1, column: 4, offset: 3 }));

  test("an offset is the start of its line and its column", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "\n", "\r", "\r\n", "🚀")).map((parts) => parts.join("")),
        fc.nat(60),
        (text, n) => {
          const lines = new Lines(text);
          const { line, column, offset } = lines.at(Math.min(n, text.length));
          expect(lines.startOf(line) + column - 1).toBe(offset);
        },
      ),
    );
  });
});

describe("spans", () => {
  test("touching is not overlapping", () => {
    expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 6 })).toBe(false);
    expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 6 })).toBe(true);
  });

  test("edges may touch inside", () => {
    expect(contains({ start: 2, end: 6 }, { start: 2, end: 6 })).toBe(true);
    expect(contains({ start: 2, end: 6 }, { start: 2, end: 7 })).toBe(false);
  });

  test("the cover of two", () =>
    expect(cover({ start: 2, end: 3 }, { start: 7, end: 9 })).toEqual({ start: 2, end: 9 }));
});
