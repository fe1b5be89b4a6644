import { expect, test } from "vitest";
import { requirementContexts } from "../../../src/facts/credentials/read/demand/context.ts";
import { CONTEXT_STEPS } from "../../../src/facts/credentials/read/demand/context-steps.ts";
import { credentials } from "../../../src/facts/index.ts";
import { askText } from "../../support/ask.ts";

/** A quote is a heading over the line, but for the label, which stands between two lines of one list. */
const BEFORE: Readonly<Record<string, string>> = {
  "a label over it says how strongly it is asked": "## Qualifications\n\n- Two years on a ward\n\n",
};

test.each(CONTEXT_STEPS.map(({ name, quote }) => ({ name, quote })))("$quote: $name", ({ name, quote }) => {
  const ask = askText(`# Case Worker\n\n${BEFORE[name] ?? "## "}${quote}\n\n- RN license\n`);
  const [mention] = ask(credentials);
  expect(ask(requirementContexts)(mention!.block).step.name).toBe(name);
});
