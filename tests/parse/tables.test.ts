import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowsOf } from "../../src/parse/csv/cells.ts";
import type { Document } from "../../src/parse/document.ts";
import { parseFile } from "../../src/parse/parse.ts";
import { allReaders } from "../../src/parse/readers.ts";
import { expectTrueMaps } from "../support/maps.ts";

const read = (content: string, path: string, columns?: Record<string, string>): Document =>
  parseFile({ content, path, ...(columns ? { columns } : {}) }, allReaders);
const fields = (document: Document): unknown[] =>
  document.parts.map((part) => Object.fromEntries(part.fields.map(({ path, value }) => [path.join("."), value])));

describe("tables", () => {
  const sheet =
    'Title,Location,Description\r\nNight Nurse,"Denver, CO","You care for ""12"" patients.\nYou chart every visit before the night ends."\r\nWard Clerk,Boulder,\r\n';

  test("every row is a posting, with quotation marks and line feeds inside cells", () => {
    const document = read(sheet, "jobs.csv");
    expect(fields(document)).toEqual([
      {
        Title: "Night Nurse",
        Location: "Denver, CO",
        Description: 'You care for "12" patients.\nYou chart every visit before the night ends.',
      },
      { Title: "Ward Clerk", Location: "Boulder", Description: null },
    ]);
    expect(document.parts[0]!.blocks.map(({ text }) => text.text)).toEqual([
      'You care for "12" patients.',
      "You chart every visit before the night ends.",
    ]);
    expectTrueMaps(document);
  });

  test("tabs, semicolons and bars part cells too", () => {
    expect(fields(read("Title\tPay\nNight Nurse\t$38, nights more\n", "jobs.tsv"))).toEqual([
      { Title: "Night Nurse", Pay: "$38, nights more" },
    ]);
    expect(fields(read("Titel;Gehalt\nPflegekraft;3.200,50\n", "jobs.csv"))).toEqual([
      { Titel: "Pflegekraft", Gehalt: "3.200,50" },
    ]);
  });

  test("columns that the config names", () => {
    expect(
      fields(read("Stelle,von\nPflegekraft,3200\n", "jobs.csv", { Stelle: "title", von: "baseSalary.min" })),
    ).toEqual([{ title: "Pflegekraft", "baseSalary.min": "3200" }]);
  });

  test("a quotation mark that never closes is told where it opens", () => {
    const document = read('Title,Text\nNight Nurse,"You care\nWard Clerk,x\n', "jobs.csv");
    expect(document.troubles.map(({ id, at, fatal }) => [id, at.start, fatal])).toEqual([["broken-csv", 23, false]]);
  });

  test("an empty table cannot be read", () => {
    for (const content of ["", "\n\n", "Title,Location\n"])
      expect(read(content, "jobs.csv").troubles.map(({ id, fatal }) => [id, fatal])).toEqual([["empty", true]]);
  });

  test("cells are those that the library reads", () => {
    const cell = fc.oneof(
      fc.constantFrom("", "Nurse", '"a ""b"" c"', '"x\ny"', '"p,q"', "10 000"),
      fc.stringMatching(/^[a-z ]{0,5}$/),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (table) => {
        const text = table.map((row) => row.join(",")).join("\n");
        const theirs = parse(text, { relax_column_count: true, trim: true }) as string[][];
        expect([...rowsOf(text, ",")].map(({ cells }) => cells.map((own) => own.text.text))).toEqual(
          theirs.map((row) => row.map((value) => value.trim())),
        );
      }),
    );
  });
});

describe("one JSON posting a line", () => {
  const lines =
    '{"title":"Night Nurse","description":"You care for patients."}\n\n{"title":"Broken"\r\n{"stelle":"Ward Clerk"}\n';

  test("a broken line is told and left out", () => {
    const document = read(lines, "jobs.ndjson", { stelle: "title" });
    expect(fields(document)).toEqual([
      { title: "Night Nurse", description: "You care for patients." },
      { title: "Ward Clerk" },
    ]);
    expect(document.troubles.map(({ id, message, fatal }) => [id, message.slice(0, 6), fatal])).toEqual([
      ["broken-json", "Line 3", false],
    ]);
    expect(document.parts.map(({ at }) => lines.slice(at.start, at.end))).toEqual([
      lines.split("\n")[0],
      '{"stelle":"Ward Clerk"}',
    ]);
    expectTrueMaps(document);
  });

  test("nothing but broken lines cannot be read", () => {
    expect(read("Night Nurse\n{\n", "jobs.jsonl").troubles.map(({ fatal }) => fatal)).toEqual([true]);
  });
});

test("any text: no throw, true places, linear time", () => {
  const text = fc
    .array(
      fc.constantFrom('"', ",", "\n", "\r\n", "\t", "{", "}", "Title", '{"title":"x"}', "[", "]", '\\"', ":", "null"),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.constantFrom("a.csv", "a.tsv", "a.ndjson"), (content, path) =>
      expectTrueMaps(read(content, path)),
    ),
  );
  for (const content of ["a,".repeat(300_000), '"'.repeat(1_000_000), 'a\n"'.repeat(200_000), "{\n".repeat(200_000)])
    for (const path of ["a.csv", "a.ndjson"]) read(content, path);
});
