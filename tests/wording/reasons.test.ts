import { describe, expect, test } from "vitest";
import type { OpenGround, Reason } from "../../src/rule/index.ts";
import { english as grounds } from "../../src/wording/en/grounds.ts";
import { english as reasons } from "../../src/wording/en/reasons.ts";
import { clauseFor, explained, sentencesOf, type ReasonWords } from "../../src/wording/index.ts";

const COLORADO = { id: "US-CO", name: "Colorado" };

/** A value for every name that a reason may have. */
const VALUES = {
  place: COLORADO,
  count: 9,
  atLeast: 15,
  hours: 40,
  above: 10_000,
  by: "copy",
  cite: "Example Act, s. 4",
  made: "2026-01-05",
  from: "2026-01-01",
  to: "2026-03-01",
  on: "2026-01-01",
  asOf: "2026-02-01",
  town: "Denver",
  text: "until filled",
  says: "the wage itself is paid by commission",
  ties: "do business",
  occupation: "chef-cook",
  title: "Cook",
  fitting: "Baker",
  facility: "a hospice",
  means: ["Certified Clinical Perfusionist", "Critical Care Paramedic"],
  setting: "federal",
  asked: "Ohio",
  read: 12,
  right: 8,
};

const said = (table: object): [string, string][] =>
  Object.entries(table as Record<string, (values: typeof VALUES) => string>).map(([key, line]) => [key, line(VALUES)]);

describe("every line", () => {
  test.each([...said(reasons.conditions), ...said(reasons.doubts)])("%s is a clause: %s", (_, clause) => {
    expect(clause).not.toMatch(/undefined|\[object| {2}|[.:;]$/);
    expect(clause).toMatch(/^["\p{Ll}]|^Denver/u);
  });

  test.each(said(grounds).filter(([key]) => key !== "recorded"))("%s is a whole sentence: %s", (_, sentence) => {
    expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
    expect(sentence).not.toMatch(/undefined|\[object| {2}/);
  });

  test("two facts about one head-count are told in two sentences", () => {
    const both: OpenGround = {
      key: "both",
      reasons: [
        { key: "head-count", atLeast: 4 },
        { key: "someone-needed-there", place: COLORADO },
      ],
    };
    expect(explained(both)).toBe(
      "It binds employers of 4 or more; your number is not known. It needs somebody in Colorado; your number there is not known.",
    );
  });
});

describe("another language", () => {
  const german: ReasonWords = {
    ...reasons,
    neededIf: (condition) => `das ist nötig, wenn ${condition}`,
    all: (facts) => facts.join(" und wenn "),
    pleaseCheck: (clause) => `Bitte prüfen: ${clause}. `,
    question: (check) => `Bitte prüfen Sie, ${check}`,
    conditions: {
      ...reasons.conditions,
      "head-count": ({ atLeast }) => `Sie mindestens ${atLeast} Personen beschäftigen`,
      unpaid: () => "die Arbeit bezahlt wird",
    },
  };
  const open: readonly Reason[] = [{ key: "head-count", atLeast: 15 }, { key: "unpaid" }];

  test("is another table", () => {
    expect(clauseFor(open, german)).toBe(
      "das ist nötig, wenn Sie mindestens 15 Personen beschäftigen und wenn die Arbeit bezahlt wird",
    );
  });

  test("has its own words around a message", () => {
    const message = { problem: "Kein Gehalt.", why: "Das Gesetz fragt danach." };
    expect(sentencesOf({ ...message, todo: "Nennen Sie es." }, {}, { reasons: open, open }, german).todo).toBe(
      "Bitte prüfen: das ist nötig, wenn Sie mindestens 15 Personen beschäftigen und wenn die Arbeit bezahlt wird. Nennen Sie es.",
    );
    expect(sentencesOf({ ...message, check: "was gemeint ist." }, {}, { reasons: open, open }, german).todo).toBe(
      "Bitte prüfen Sie, was gemeint ist.",
    );
  });
});
