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
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 2;
}

function ruleSource(id: string): string {
  return `import { defineRule } from "../../src/rule/index.ts";

/** Tells when … */
export default defineRule({
  id: "${id}",
  since: "0.1.0",
  level: "warning",
  needs: {},
  messages: {
    found: {
      problem: "…",
      why: "…",
      todo: "…",
    },
  },
  check() {},
});
`;
}

function pageSource(id: string): string {
  return `# ${id}

What is found, in one sentence.

## Why

## Reported

\`\`\`md
# Night Nurse
\`\`\`

## Left alone

\`\`\`md
# Night Nurse
\`\`\`

## When to switch it off

## Sources
`;
}
