import { describe, expect, test } from "vitest";
import { lint } from "../../src/index.ts";
import type { Finding } from "../../src/rule/finding.ts";
import { readers } from "../support/readers.ts";
import { rulesOf } from "./codes.ts";
import { postingOf, scenarios, type Scenario } from "./scenarios.ts";

/** Expectations that cannot be met today, with the reason. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  // The excerpt does not hold the word that the finding is about.
  "FC-002": ["problem-name"],
};

/** What may be told beside the expected: gaps of the excerpts that the scenarios leave open. */
const LEFT_OPEN = ["missing-license", "missing-education", "missing-certification"];

const all = scenarios();

// The scenarios are research kept beside the project, not in it; where they are not, the run says so.
if (all.length === 0) test.skip("the scenarios do not lie beside the project", () => {});

describe.each(all.map((scenario) => [scenario.id, scenario.title, scenario] as const))(
  "%s %s",
  (id, _title, scenario) => {
    const found = findingsOf(scenario);
    const open = OPEN[id] ?? [];

    test.each(scenario.expected.map(({ code, about }) => [code, about ?? ""]))("tells %s about %s", (code) => {
      expect(found.some((finding) => isCalled(code, finding))).toBe(!open.includes(code));
    });

    test("tells nothing that is forbidden, and no warning beside", () => {
      const forbidden = found.filter((finding) => scenario.must_not_fire?.some((code) => isCalled(code, finding)));
      const beside = found.filter(
        (finding) =>
          finding.level !== "info" &&
          !scenario.expected.some(({ code }) => isCalled(code, finding)) &&
          !LEFT_OPEN.some((code) => isCalled(code, finding)),
      );
      expect(
        [...forbidden, ...beside].map(({ rule, messageId, problem }) => `${rule} ${messageId}: ${problem}`),
      ).toEqual([]);
    });
  },
);

function findingsOf(scenario: Scenario): Finding[] {
  const linted = lint({ path: "posting.md", content: postingOf(scenario) }, readers, {
    asOf: "2026-11-22",
    employer: {},
    statements: {},
  });
  return linted
    .flatMap(({ findings }) => findings)
    .filter(
      ({ rule }) => rule.startsWith("credentials/") || rule === "pay/implausible" || rule === "pay/stipends-mixed",
    );
}

function isCalled(code: string, { rule, messageId }: Finding): boolean {
  return (rulesOf[code] ?? []).some((name) => name === rule || name === `${rule} ${messageId}`);
}
