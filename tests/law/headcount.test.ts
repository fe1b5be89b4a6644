import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reasonsOf, type Employer } from "../../src/facts/index.ts";
import { wordFor } from "../../src/facts/law/answer.ts";
import { hasHeadCount } from "../../src/facts/law/headcount.ts";
import type { HeadCount } from "../../src/tables/law.ts";
import { conditionIn } from "../../src/wording/index.ts";

const COLORADO = { place: { id: "US-CO", name: "Colorado" }, isTied: true };
const REMOTE = { ...COLORADO, isTied: false };

function holds(needed: HeadCount, employer: Employer, where = COLORADO): string {
  return wordFor(hasHeadCount(needed, employer, where));
}

describe("counted everywhere", () => {
  const fifteen: HeadCount = { atLeast: 15, counted: "everywhere" };
  test.each([
    ["enough", { employees: 15 }, "yes"],
    ["one too few", { employees: 14 }, "no"],
    ["nobody said", {}, "maybe"],
    ["the places alone make enough", { employeesIn: { "US-TX": 10, "US-CO": 5 } }, "yes"],
    ["a city counts once, inside its state", { employeesIn: { "US-NY": 10, "US-NY/nyc": 9 } }, "maybe"],
    ["contractors do not count unless the law says so", { employees: 14, contractors: 4 }, "no"],
  ] as const)("%s", (_, employer, expected) => expect(holds(fifteen, employer)).toBe(expected));

  test("contractors count where the law says so", () =>
    expect(holds({ ...fifteen, contractors: "counted" }, { employees: 14, contractors: 1 })).toBe("yes"));
  test("a law for every employer asks nobody's number", () =>
    expect(holds({ atLeast: 1, counted: "everywhere" }, {})).toBe("yes"));
});

describe("counted in the place", () => {
  const thirty: HeadCount = { atLeast: 30, counted: "in-place" };
  test.each([
    ["enough there", { employeesIn: { "US-CO": 30 } }, "yes"],
    ["one too few there, many elsewhere", { employees: 900, employeesIn: { "US-CO": 29 } }, "no"],
    ["too few in all", { employees: 29 }, "no"],
    ["many in all, unknown there", { employees: 900 }, "maybe"],
    ["its cities alone make enough", { employeesIn: { "US-CO/denver": 31 } }, "yes"],
  ] as const)("%s", (_, employer, expected) => expect(holds(thirty, employer)).toBe(expected));

  test("somebody will be there where the work is", () =>
    expect(holds({ atLeast: 1, counted: "in-place" }, {})).toBe("yes"));
  test("nobody need be there for remote work", () =>
    expect(holds({ atLeast: 1, counted: "in-place" }, {}, REMOTE)).toBe("maybe"));
  test("remote work for an employer with nobody there", () =>
    expect(holds({ atLeast: 1, counted: "in-place" }, { employeesIn: { "US-CO": 0 } }, REMOTE)).toBe("no"));
  test("the average of last year rules, not the number of today", () => {
    const averaged: HeadCount = { atLeast: 25, counted: "in-place", average: "prior-year" };
    expect(holds(averaged, { employeesIn: { "US-CO": 80 }, employeesPriorYearAverage: 24 })).toBe("no");
    expect(holds(averaged, { employeesIn: { "US-CO": 3 }, employeesPriorYearAverage: { "US-CO": 25 } })).toBe("yes");
  });
});

describe("counted nobody knows where", () => {
  const unsettled: HeadCount = { atLeast: 25, counted: "unsettled" };
  test.each([
    ["enough in all, the place unknown", { employees: 30 }, "yes"],
    ["enough in all, too few in the place", { employees: 60, employeesIn: { "US-CO": 20 } }, "maybe"],
    ["enough in the place", { employeesIn: { "US-CO": 25 } }, "yes"],
    ["too few in all", { employees: 24 }, "no"],
  ] as const)("%s", (_, employer, expected) => expect(holds(unsettled, employer)).toBe(expected));
});

describe("so many in all and one in the place", () => {
  const both: HeadCount = { atLeast: 4, counted: "everywhere", alsoInPlace: 1, household: 1, agency: 1 };
  test.each([
    ["one there", { employees: 4, employeesIn: { "US-CO": 1 } }, REMOTE, "yes"],
    ["none there, remote", { employees: 40, employeesIn: { "US-CO": 0 } }, REMOTE, "no"],
    ["none there yet, on site", { employees: 40, employeesIn: { "US-CO": 0 } }, COLORADO, "maybe"],
    ["unknown there, on site", { employees: 40 }, COLORADO, "yes"],
    ["unknown there, remote", { employees: 40 }, REMOTE, "maybe"],
    ["a household with one worker", { employees: 1, kind: "household" }, COLORADO, "yes"],
    ["an agency of two", { employees: 2, postedBy: "agency" }, COLORADO, "yes"],
  ] as const)("%s", (_, employer, where, expected) => expect(holds(both, employer, where)).toBe(expected));
});

test("more people never take a posting out of a law", () => {
  const rank = { no: 0, maybe: 1, yes: 2 } as const;
  fc.assert(
    fc.property(
      fc.constantFrom("everywhere", "in-place", "unsettled"),
      fc.integer({ min: 1, max: 60 }),
      fc.nat(80),
      fc.nat(80),
      (counted, atLeast, there, more) => {
        const before = hasHeadCount(
          { atLeast, counted },
          { employees: there + 5, employeesIn: { "US-CO": there } },
          COLORADO,
        );
        const after = hasHeadCount(
          { atLeast, counted },
          { employees: there + 5 + more, employeesIn: { "US-CO": there + more } },
          COLORADO,
        );
        expect(rank[wordFor(after)]).toBeGreaterThanOrEqual(rank[wordFor(before)]);
      },
    ),
  );
});

test("what is not known is always named", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("everywhere", "in-place", "unsettled"),
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
      (counted, atLeast, isTied) => {
        const answer = hasHeadCount({ atLeast, counted, alsoInPlace: 1 }, {}, { ...COLORADO, isTied });
        expect(wordFor(answer) === "maybe").toBe(conditionIn(reasonsOf(answer)) !== null);
      },
    ),
  );
});
