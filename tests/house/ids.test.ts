import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCredentials } from "../../src/make/credentials.ts";
import { root } from "../../src/make/knowledge.ts";

const rows = readCredentials();
const roles = new Set<string>(rows.flatMap((row) => row.roles ?? []));
// A system of boards has the name of the credential that stands for all its boards.
const ids = new Set<string>(rows.map(({ id }) => id).filter((id) => id !== "abms"));

// Facts ask what a credential is for, so that a row may be added or split without a word of code.
test("no fact and no rule names a credential by its id", () => {
  const found = ["src/facts", "rules"].flatMap(filesUnder).flatMap((file) =>
    textsIn(file)
      .filter((text) => ids.has(text) && !roles.has(text))
      .map((text) => `${file}: "${text}"`),
  );
  expect(found).toEqual([]);
});

test("the test knows the ids", () => {
  expect(ids).toContain("lic-rn");
  expect(textsIn("tests/house/ids.test.ts")).toContain("lic-rn");
});

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

function textsIn(file: string): string[] {
  return [...readFileSync(join(root, file), "utf8").matchAll(/"([^"\n]*)"/g)].map(([, text]) => text!);
}
