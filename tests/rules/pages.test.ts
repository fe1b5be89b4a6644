import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/registry.ts";
import { blanksOf, samplesOf } from "../support/page.ts";
import { compare, findingsOn } from "../support/told.ts";

/** What a page of text cannot hold: a file of bytes, tested in tests/engine. */
const NOT_SHOWN = ["posting/unreadable fatal"];

const HOW_TO_MARK =
  'put a line of carets under the words that are told, with the message behind it: "  ^^^^^^^ found". ' +
  "CONTRIBUTING.md shows what else may stand there";

// A rule's page is its first test: what the carets mark is told there, and nothing else by this rule.
describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const path = new URL(`../../rules/${id}.md`, import.meta.url);
  if (!existsSync(path)) return test.fails("has a page", () => expect(path.href).toBe("there"));
  const samples = samplesOf(readFileSync(path, "utf8"));
  const reported = samples.filter((sample) => sample.heading === "Reported");
  const leftAlone = samples.filter((sample) => sample.heading === "Left alone");

  const blanks = Object.values(rule.messages).flatMap(blanksOf);

  test("the page shows as much left alone as reported", () => {
    expect(reported.length, `rules/${id}.md: put a fenced posting under "## Reported"`).toBeGreaterThan(0);
    expect(
      leftAlone.length,
      `rules/${id}.md: "## Left alone" needs as many postings as "## Reported" (${reported.length})`,
    ).toBeGreaterThanOrEqual(reported.length);
  });

  test.each(reported.map((sample) => [sample.line, sample] as const))(
    "reports what line %i of its page marks",
    (_, sample) => {
      const { told, announced } = compare(sample, findingsOn(rule, sample));
      const where = `rules/${id}.md:${sample.line}`;
      expect(sample.expected.length, `${where}: ${HOW_TO_MARK}`).toBeGreaterThan(0);
      expect(told, `${where}: what is told (first) is not what the carets announce (second)`).toEqual(announced);
      const unfilled = blanks.filter((blank) => told.some((line) => line.includes(blank)));
      expect(unfilled, `${where}: give these blanks a value in the third argument of tell()`).toEqual([]);
    },
  );

  test.each(leftAlone.map((sample) => [sample.line, sample] as const))(
    "leaves the posting of line %i alone",
    (_, sample) => {
      const { told } = compare(sample, findingsOn(rule, sample));
      expect(told, `rules/${id}.md:${sample.line}: nothing should be told here`).toEqual([]);
    },
  );

  test("every message stands on the page", () => {
    const shown = new Set(reported.flatMap((sample) => findingsOn(rule, sample)).map(({ messageId }) => messageId));
    const unshown = Object.keys(rule.messages).filter(
      (message) => !shown.has(message) && !NOT_SHOWN.includes(`${id} ${message}`),
    );
    expect(unshown, `rules/${id}.md: each message needs a posting under "## Reported" that brings it about`).toEqual(
      [],
    );
  });
});
