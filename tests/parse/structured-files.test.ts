import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseFile } from "../../src/parse/parse.ts";
import { allReaders } from "../../src/parse/readers.ts";
import { readPostings } from "../../src/posting/index.ts";
import { corpus } from "../support/corpus.ts";
import { expectTrueMaps } from "../support/maps.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));
const own = readdirSync(examples)
  .filter((name) => name !== "posting-lint.yaml")
  .map((name) => ({ name, path: examples + name }));
const files = [
  ...own.filter(({ name }) => isStructured(name)).map(({ name, path }) => ({ name, bytes: readFileSync(path) })),
  ...corpus().filter(({ name }) => isStructured(name)),
];

function isStructured(name: string): boolean {
  return /\.(?:html|json|xml|csv|ndjson|ya?ml|docx)$/.test(name);
}

describe("files in structured formats", () => {
  test.each(files.map(({ name, bytes }) => [name, bytes] as const))(
    "%s: places are true, every posting has a title",
    (path, content) => {
      const document = parseFile({ content, path }, allReaders);
      expectTrueMaps(document);
      expect(document.troubles.filter(({ fatal }) => fatal)).toEqual([]);
      for (const posting of readPostings(document)) expect(posting.title?.value).toBeTruthy();
    },
  );
});
