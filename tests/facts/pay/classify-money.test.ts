import { describe, expect, test } from "vitest";
import { askAbout, moneyDecisions } from "../../../src/facts/index.ts";
import { MONEY_STEPS } from "../../../src/facts/pay/classify-money.ts";
import { readOne } from "../../support/read.ts";

/** The decisions about each figure of a posting that holds these lines. */
function decisionsAbout(lines: string) {
  const title = lines.startsWith("# ") ? "" : "# Ward Clerk\n\nYou answer the telephone and greet visitors.\n\n";
  const posting = readOne(`${title}${lines}\n`, "md");
  return moneyDecisions(posting, askAbout(posting, { asOf: "2026-11-22", employer: {}, statements: {} }));
}

describe("what kind of money a figure is", () => {
  test.each(MONEY_STEPS)('$name: "$quote"', ({ name, quote }) =>
    expect(decisionsAbout(quote).map(({ step }) => step)).toContain(name),
  );

  test("each step has a name and a quote of its own", () => {
    expect(new Set(MONEY_STEPS.map(({ name }) => name)).size).toBe(MONEY_STEPS.length);
    expect(new Set(MONEY_STEPS.map(({ quote }) => quote)).size).toBe(MONEY_STEPS.length);
  });

  test.each([
    ["Salary: $52,000 to $58,000, and a $2,000 sign-on bonus", ["pay", "sign-on"]],
    ["We invested $205 million in community benefits.", ["foreign"]],
    ["Two of our lamps cost nobody a dollar.", []],
    ["$1 certificate pay", ["other"]],
    ["Each of our lamps burns for $40 longer than others.", ["unknown"]],
  ])('"%s"', (line, answers) => expect(decisionsAbout(line).map(({ answer }) => answer)).toEqual(answers));

  test("a decision tells the words it is about", () => {
    const [decision] = decisionsAbout("The salary is $52,000 to $58,000.");
    expect(decision).toMatchObject({ about: "money", step: "called pay before" });
    expect(decision!.at!.end - decision!.at!.start).toBe("$52,000 to $58,000".length);
  });
});
