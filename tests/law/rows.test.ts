import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { readLaws } from "../../src/make/law.ts";

const ajv = new Ajv2020({ allErrors: true, strictRequired: false });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
const isLawFile = ajv.compile(
  JSON.parse(readFileSync(new URL("../../schemas/law.schema.json", import.meta.url), "utf8")) as object,
);

const files = [...readLaws()];
const rows = files.flatMap(([, file]) => file.laws.map((row) => [row.id, row] as const));

describe("the rows of law", () => {
  test.each(files)("%s fits the schema", (_, file) => {
    isLawFile(file);
    expect(isLawFile.errors ?? []).toEqual([]);
  });

  test.each(files)("%s is named for its place", (name, { place }) => {
    expect(name === place.toLowerCase().replace("/", "-")).toBe(true);
  });

  test("no id stands twice", () => expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length));

  test.each(rows)("%s cites only sources it lists, on days they were read", (_, row) => {
    const values = [
      ...Object.values(row.reach ?? {}),
      ...Object.values(row.duties ?? {}).flatMap((dated) => Object.values(dated)),
      ...(row.exposure ? [row.exposure] : []),
    ];
    for (const { source, read } of values) expect([source, row.sources[source]?.read]).toEqual([source, read]);
  });

  test.each(rows.filter(([, row]) => row.from))("%s has no value before its first day", (_, row) => {
    const days = [
      ...Object.keys(row.reach ?? {}),
      ...Object.values(row.duties ?? {}).flatMap((dated) => Object.keys(dated)),
    ];
    for (const day of days) expect(day >= row.from!).toBe(true);
  });

  test.each(rows.filter(([, row]) => row.confidence === "low"))("%s, of low confidence, says why", (_, row) => {
    expect([...(row.doubts ?? []), row.notes ?? ""].join("").length).toBeGreaterThan(20);
  });
});
