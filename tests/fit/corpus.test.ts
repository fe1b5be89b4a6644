import { existsSync, readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { lint } from "../../src/index.ts";
import { readers } from "../support/readers.ts";

const folder = new URL("../../../shared/corpus/postings/", import.meta.url);

/** Real postings whose requirements are not right, with the rule that says so: no licence is asked for in either. */
const RIGHT: readonly string[] = ["jsearch007 credentials/license-missing", "jsearch024 credentials/license-missing"];

test.skipIf(!existsSync(folder))("no real posting is accused that is right", () => {
  const errors = readdirSync(folder).flatMap((path) =>
    lint({ path, content: readFileSync(new URL(path, folder)) }, readers, {
      asOf: "2026-11-22",
      employer: {},
      statements: {},
    })
      .flatMap(({ findings }) => findings)
      .filter(
        ({ rule, level, sure }) =>
          rule.startsWith("credentials/") && rule !== "credentials/title-mismatch" && level === "error" && sure,
      )
      .map(({ rule }) => `${path.split("-")[0]} ${rule}`),
  );
  expect(errors.filter((error) => !RIGHT.includes(error))).toEqual([]);
});
