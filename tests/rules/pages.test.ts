import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/registry.ts";
import { samplesOf } from "../support/page.ts";
import { compare, findingsOn } from "../support/told.ts";

/** What a page of text cannot hold: a file of bytes, tested in tests/engine. */
const NOT_SHOWN = ["posting/unreadable fatal"];

// A rule's page is its first test: what the carets mark is told there, and nothing else by this rule.
describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const path = new URL(`../../rules/${id}.md`, import.meta.url);
  if (!existsSync(path)) return test.fails("has a page", () => expect(path.href).toBe("there"));
  const samples = samplesOf(readFileSync(path, "utf8"));
  const reported = samples.filter((sample) => sample.heading === "Reported");
  const leftAlone = samples.filter((sample) => sample.heading === "Left alone");

  const blanks = Object.values(rule.messages).flatMap(
    ({ problem, why, todo }) => `${problem}${why}${todo}`.match(/\{\w+\}/g) ?? [],
  );

  test("the page shows as much left alone as reported", () => {
    expect(reported.length).toBeGreaterThan(0);
    expect(leftAlone.length).toBeGreaterThanOrEqual(reported.length);
  });

  test.each(reported.map((sample) => [sample.line, sample] as const))(
    "reports what line %i of its page marks",
    (_, sample) => {
      const { told, announced } = compare(sample, findingsOn(rule, sample));
      expect(sample.expected.length).toBeGreaterThan(0);
      expect(told).toEqual(announced);
      expect(blanks.filter((blank) => told.some((line) => line.includes(blank)))).toEqual([]);
    },
  );

  test.each(leftAlone.map((sample) => [sample.line, sample] as const))(
    "leaves the posting of line %i alone",
    (_, sample) => {
      expect(compare(sample, findingsOn(rule, sample)).told).toEqual([]);
    },
  );

  test("every message stands on the page", () => {
    const shown = new Set(reported.flatMap((sample) => findingsOn(rule, sample)).map(({ messageId }) => messageId));
    expect(
      Object.keys(rule.messages).filter((message) => !shown.has(message) && !NOT_SHOWN.includes(`${id} ${message}`)),
    ).toEqual([]);
  });
});
