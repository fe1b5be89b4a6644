import { describe, expect, test } from "vitest";
import { askAbout, moneyDecisions } from "../../../src/facts/index.ts";
import { readKnowledge } from "../../../src/make/knowledge.ts";
import { payIn } from "../../support/pay.ts";
import { readOne } from "../../support/read.ts";

interface Row {
  readonly direction: string;
  readonly quote: string;
}

const { names } = readKnowledge<{ names: (Row & { money: string })[] }>("words/money.yaml");
const { open } = readKnowledge<{ open: (Row & { end: string })[] }>("words/pay.yaml");

// Each list of cues has a line of a posting in which one of its words speaks.
describe("quotes of the knowledge are read as their rows say", () => {
  test.each(names)("$money, $direction: $quote", ({ money, quote }) => {
    const posting = readOne(`# Ward Clerk\n\nYou answer the telephone and greet visitors.\n\n${quote}\n`, "md");
    const decisions = moneyDecisions(posting, askAbout(posting, { asOf: "2026-11-22", employer: {}, statements: {} }));
    expect(decisions.map(({ answer }) => answer)).toEqual([money === "none" ? "unknown" : money]);
  });

  test.each(open)("open $end, $direction: $quote", ({ end, quote }) =>
    expect(payIn(quote)).toEqual([expect.stringMatching(`^open-${end} `)]),
  );
});
