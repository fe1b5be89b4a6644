import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../src/make/knowledge.ts";

const [hook] = parse(readFileSync(`${root}.pre-commit-hooks.yaml`, "utf8")) as [Record<"files" | "exclude", string>];
const files = new RegExp(hook.files);
// pre-commit reads patterns as Python does: (?ix) lets them be set out in lines and takes capitals for small letters.
const exclude = new RegExp(hook.exclude.replace("(?ix)", "").replaceAll(/\s/g, ""), "i");

/** Whether pre-commit, with nothing said about files in its config, would have this one judged. */
const isJudged = (path: string): boolean => files.test(path) && !exclude.test(path);

const examples = readdirSync(`${root}examples`, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== "posting-lint.yaml")
  .map(({ name }) => `examples/${name}`);

test.each([
  ...examples,
  "night-nurse.md",
  "content/jobs/nurse/index.md",
  "openings/2026/cook.jsonc",
  "postings/legal-counsel.md",
  "postings/security-engineer.txt",
  "postings/package-handler.yaml",
  "postings/license-clerk.html",
  "postings/requirements-engineer.md",
  "postings/configuration-manager.md",
])("the hook has %s judged", (path) => expect(isJudged(path)).toBe(true));

test.each([
  "README.md",
  "docs/readme.de.md",
  "LICENSE.txt",
  "postings/Licence.md",
  "dist/THIRD-PARTY-LICENSES.txt",
  "CODE_OF_CONDUCT.md",
  "legal/equal-opportunity.md",
  "examples/legal/equal-opportunity.md",
  "posting-lint.yaml",
  "postings/posting-lint.json",
  ".pre-commit-config.yaml",
  ".github/ISSUE_TEMPLATE/wish.md",
  "package.json",
  "tsconfig.json",
  "requirements.txt",
  "mkdocs.yml",
  "docker-compose.yml",
  "renovate.config.json",
  "schemas/opening.schema.json",
  "content/jobs/_index.md",
  "layouts/job.html",
  "postings/~$night-nurse.docx",
  "postings/ward.png",
  "build.ts",
])("the hook leaves %s alone", (path) => expect(isJudged(path)).toBe(false));
