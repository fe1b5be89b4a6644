import { expect, test } from "vitest";
import { DEMAND_STEPS } from "../../../src/facts/credentials/read/demand/steps.ts";
import { credentials } from "../../../src/facts/index.ts";
import { askText } from "../../support/ask.ts";

/** What stands before a quote that is decided by its place. The others stand in running text. */
const BEFORE: Readonly<Record<string, string>> = {
  "listed in a sentence of requirements": "# Case Worker\n\nYou see many people. ",
  "stands in a title or heading": "# ",
  "names the people who hold it": "# Case Worker\n\n## Requirements\n\n- ",
  "a sentence about papers that it does not name": "# Case Worker\n\n## Requirements\n\n- ",
  "listed among the requirements": "# Case Worker\n\n## Requirements\n\n- ",
  "listed among the wishes": "# Case Worker\n\n## Preferred Qualifications\n\n- ",
  "asked in passing where the posting speaks of something else": "# Case Worker\n\n## Benefits\n\n",
  "in a part that speaks of something else": "# Case Worker\n\n## Benefits\n\n",
  "opens an item of a list": "# Case Worker\n\n## About the job\n\n- ",
};
const IN_TEXT = "# Case Worker\n\n## About the job\n\n";

test.each(DEMAND_STEPS.map(({ name, quote }) => ({ name, quote })))("$quote: $name", ({ name, quote }) => {
  const ask = askText(`${BEFORE[name] ?? IN_TEXT}${quote}\n`);
  expect(ask(credentials).map(({ decidedBy }) => decidedBy.name)).toContain(name);
});

test("each step has a name of its own", () => {
  const names = DEMAND_STEPS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
