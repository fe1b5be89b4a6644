import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { readLaws } from "../../src/make/law.ts";
import { verdictsOf, type Judged, type Verdict } from "../support/verdicts.ts";

interface Case extends Judged {
  readonly id: string;
  /** True where a sourced rule was applied to new facts by us, and no source read decides the very case. */
  readonly derived?: true;
  /** Verdict by law; the key `any` stands for all laws of pay and notices. */
  readonly expect: Readonly<Record<string, Verdict>>;
}

const ids = new Set([...readLaws().values()].flatMap(({ laws }) => laws.map(({ id }) => id)));
const folder = new URL("./cases/", import.meta.url);

describe.each(readdirSync(folder).sort())("%s", (file) => {
  const cases = parse(readFileSync(new URL(file, folder), "utf8")) as Case[];
  test.each(cases.map((one) => [`${one.id}${one.derived ? " (derived)" : ""}`, one] as const))("%s", (_, one) => {
    const { verdicts, told } = verdictsOf(one);
    const actual = Object.fromEntries(
      Object.keys(one.expect).map((law) => [
        law,
        law === "any"
          ? ([...verdicts].find(([id]) => ids.has(id))?.[1] ?? "nothing")
          : (verdicts.get(law) ?? "nothing"),
      ]),
    );
    expect(actual, told.join("\n")).toEqual(one.expect);
  });
});
