import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, encode, parseFile } from "../../src/parse/index.ts";
import type { Document } from "../../src/parse/index.ts";
import { expectTrueMaps } from "../support/maps.ts";
import { readers } from "../support/readers.ts";

function read(content: Uint8Array | string, path = "posting.md", limit?: number): Document {
  const document = parseFile({ path, content, ...(limit === undefined ? {} : { limit }) }, readers);
  expectTrueMaps(document);
  return document;
}

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));
const texts = (document: Document): string[] =>
  document.parts.flatMap((part) => part.blocks.map((block) => block.text.text));
const troubles = (document: Document): string[] => document.troubles.map(({ id, fatal }) => (fatal ? `${id}!` : id));

describe("decoding", () => {
  const posting = "# Night Nurse – Zürich\n\nPay: 40 € an hour\n";

  test.each([
    ["UTF-8", "utf-8", false],
    ["UTF-8 with a mark", "utf-8", true],
    ["UTF-16, little end first", "utf-16le", true],
    ["UTF-16, big end first", "utf-16be", true],
    ["UTF-16 without a mark", "utf-16le", false],
  ] as const)("%s", (_name, charset, hasMark) => {
    const content = encode(posting, charset, hasMark)!;
    const document = read(content);
    expect(document.source).toBe(posting);
    expect(texts(document)).toEqual(["Night Nurse – Zürich", "Pay: 40 € an hour"]);
    expect(document.troubles).toEqual([]);
    expect(decode(content)).toMatchObject({ charset, hasMark });
  });

  test("Windows-1252 is read and told once, at the first odd sign", () => {
    const document = read(encode(posting, "windows-1252", false)!);
    expect(document.source).toBe(posting);
    expect(troubles(document)).toEqual(["not-utf8"]);
    expect(document.troubles[0]!.at.start).toBe(posting.indexOf("–"));
  });

  test("what was decoded is written back byte for byte", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (content) => {
        const { text, charset, hasMark } = decode(content);
        const again = encode(text, charset, hasMark);
        const isWhole = content.length % 2 === 0 || !charset.startsWith("utf-16");
        if (again && isWhole && !text.includes("\ufffd") && isWellFormed(text)) expect(again).toEqual(content);
      }),
    );
  });

  test("text that came as a string may begin with a mark", () => {
    expect(texts(read("\ufeff# Night Nurse\n"))).toEqual(["Night Nurse"]);
  });

  test("old Mac line ends", () => {
    expect(texts(read("# Night Nurse\r\rWe care\rfor you.\r"))).toEqual(["Night Nurse", "We care\nfor you."]);
  });
});

describe("signs broken on their way", () => {
  test("are mended where they show, keep their places, and are told once", () => {
    const source = "## What youâ€™ll do\n\nWork in ZÃ¼richÂ\u00a0â€“ nights.\n";
    const document = read(source);
    expect(texts(document)).toEqual(["What you’ll do", "Work in Zürich\u00a0– nights."]);
    expect(document.source).toBe(source);
    expect(troubles(document)).toEqual(["mojibake"]);
    expect(source.slice(document.troubles[0]!.at.start, document.troubles[0]!.at.end)).toBe("â€™");
  });

  test("in a heading of plain text", () => {
    expect(texts(read("WHY WE CAREÂ \n\nYou will see.\n", "posting.txt"))[0]).toBe("WHY WE CARE");
  });

  test("twice broken", () => {
    expect(texts(read("You Ã¢â‚¬â„¢ll care.\n"))).toEqual(["You ’ll care."]);
  });

  test.each([
    "A CAFÉ… with a view",
    "Send your “RÉSUMÉ” today",
    "Pão e manhã",
    "Âge, château, naïve",
    "Ça va — très bien",
    "ÄÖÜ – weiter",
  ])("%s is left alone", (text) => {
    const document = read(`${text}\n`);
    expect(texts(document)).toEqual([text]);
    expect(document.troubles).toEqual([]);
  });
});

describe("files that hold no posting text", () => {
  test.each([
    ["a PDF", bytes("%PDF-1.7\n", [0xff, 0xfe, 0])],
    ["a picture", bytes([0x89], "PNG\r\n")],
    ["rich text", bytes("{\\rtf1\\ansi Nurse}")],
    ["zero bytes", bytes("Nurse", [0, 0, 0, 1, 2], "and more text")],
  ])("%s", (_name, content) => {
    const document = read(content, "posting.txt");
    expect(troubles(document)).toEqual(["binary!"]);
    expect(document.parts).toEqual([]);
  });

  test("an empty file, and one with blanks only", () => {
    expect(troubles(read(bytes()))).toEqual(["empty!"]);
    expect(troubles(read("  \n\t\n"))).toEqual(["empty!"]);
  });

  test("a file above the limit", () => {
    const document = read("Nurse. ".repeat(1000), "posting.txt", 5000);
    expect(troubles(document)).toEqual(["too-large!"]);
    expect(document.troubles[0]!.message).toContain("above 0.0 MB");
  });
});

/** Halves of surrogate pairs cannot be written as UTF-8. */
function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}
