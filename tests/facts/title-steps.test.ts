import { expect, test } from "vitest";
import { TITLE_STEPS } from "../../src/facts/occupation/title-certainty.ts";
import { matchTitle } from "../../src/facts/index.ts";

test.each(TITLE_STEPS.map(({ name, quote }) => [quote, name] as const))("%s: %s", (quote, name) => {
  expect(matchTitle(quote).decidedBy?.name).toBe(name);
});

test("each step has a name of its own", () => {
  const names = TITLE_STEPS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
