import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./knowledge.ts";
import { makeRegistry } from "./registry.ts";

/** Starts a rule: its `.ts`, its page, and its place in the registry. */
export async function makeNewRule([id = ""]: string[]): Promise<void> {
  if (!/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/.test(id))
    return fail("Give the rule's id as group/name in lower case, for example pay/undisclosed.");
  const path = join(root, "rules", id);
  if (existsSync(`${path}.ts`)) return fail(`rules/${id}.ts is there already.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.ts`, ruleSource(id));
  writeFileSync(`${path}.md`, pageSource(id));
  await makeRegistry();
  console.log(
    `rules/${id}.ts and rules/${id}.md are started. Write the page first, then run: npx vitest run tests/rules -t ${id}`,
  );
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 2;
}

// Red at first: the tests of its page say what to write next.
function ruleSource(id: string): string {
  return `import { defineRule } from "../../src/rule/index.ts";

/** Tells when … */
export default defineRule({
  id: "${id}",
  since: "0.1.0",
  level: "warning",
  // The facts it asks, under the names that check uses: { pay }, { title: occupation }. src/facts/registry.ts lists them.
  needs: {},
  messages: {
    found: {
      problem: "What is on the page, in its own words.",
      why: "Whom it hurts, or who asks.",
      // Or, where only a person can tell: check: "which of the two is meant, and write it out."
      todo: "The first thing to type, with an example.",
    },
  },
  check(_facts, _tell) {
    // restsOn names the readings that may be otherwise; where one of them is not sure, the finding is a please check.
    // _tell("found", { at: span, restsOn: [reading] }, { name: "a value for {name} in the sentences" });
  },
});
`;
}

function pageSource(id: string): string {
  return `# ${id}

What is found, in one sentence.

## Why

Who asks, or whom it hurts.

## Reported

\`\`\`md
# Night Nurse

Words that are told.
^^^^^ found
\`\`\`

## Left alone

\`\`\`md
# Night Nurse

Words that come near and are right.
\`\`\`

## When to switch it off

## Sources
`;
}
