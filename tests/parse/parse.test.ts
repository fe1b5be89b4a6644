import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFile } from "../../src/parse/index.ts";
import { corpus } from "../support/corpus.ts";
import { expectTrueMaps } from "../support/maps.ts";
import { readers } from "../support/readers.ts";

const endings = ["md", "txt", "yaml", "json", "html", "xml", "csv", "ndjson", ""];

describe("reading any file", () => {
  test("real postings keep every place", () => {
    for (const { name, bytes } of corpus()) expectTrueMaps(parseFile({ path: name, content: bytes }, readers));
  });

  test("real postings read as any other format keep every place", () => {
    for (const { name, bytes } of corpus().slice(0, 40)) {
      for (const ending of ["md", "txt", "yaml", "json", "html", "xml"])
        expectTrueMaps(parseFile({ path: `${name}.${ending}`, content: bytes }, readers));
    }
  });

  test("Markdown and JSON without markup ask for no reader of markup", () => {
    const asked: string[] = [];
    const listening = {
      ...readers,
      entities: () => (asked.push("entities"), readers.entities()),
      markup: () => (asked.push("markup"), readers.markup()),
    };
    const read = (path: string, content: string): string[] => {
      parseFile({ path, content }, listening);
      return asked.splice(0);
    };
    expect(read("nurse.md", "# Nurse\n\n**R&D** at A & B; AT&T, under <5 miles, *$40* an hour.\n")).toEqual([]);
    expect(
      read("nurse.json", '{"title":"Nurse, R&D","description":"You care for the patients of a ward at night."}'),
    ).toEqual([]);
    expect(read("nurse.md", "# Nurse\n\nPay: $40 &ndash; $50\n")).toEqual(["entities"]);
    expect(read("nurse.json", '{"title":"Nurse","description":"<p>You care for patients.</p>"}')).toEqual(["markup"]);
  });

  test("any bytes give a document", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...endings), (content, ending) => {
        expectTrueMaps(parseFile({ path: `posting.${ending}`, content }, readers));
      }),
      { numRuns: 500 },
    );
  });

  test("any text gives a document whose places are true", () => {
    fc.assert(
      fc.property(dirtyText, fc.constantFrom("md", "txt", "yaml", "json", "html", "xml"), (content, ending) => {
        expectTrueMaps(parseFile({ path: `posting.${ending}`, content }, readers));
      }),
      { numRuns: 3000 },
    );
  });

  test("a posting with its head cut anywhere gives a document", () => {
    fc.assert(
      fc.property(fc.nat(head.length), fc.nat(head.length), (start, end) => {
        expectTrueMaps(
          parseFile({ path: "posting.md", content: head.slice(Math.min(start, end), Math.max(start, end)) }, readers),
        );
        expectTrueMaps(parseFile({ path: "posting.md", content: head.slice(0, start) + head.slice(end) }, readers));
      }),
      { numRuns: 500 },
    );
  });
});

const dirtyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "---\n",
        "+++\n",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "title: Night Nurse\n",
        'pay: "$40 \\u2013 $50"\n',
        "list: [a, 'b']\n",
        "  - x\n",
        "text: |\n  Two\n  lines\n",
        "more: >-\n  folded\n  text\n",
        "# ",
        "- ",
        "* ",
        "• ",
        "1. ",
        "> ",
        "**",
        "_",
        "`",
        "[",
        "](",
        ")",
        "<",
        ">",
        "<!--",
        "-->",
        "<p>",
        "</p>",
        "<li>",
        "<br/>",
        '<a title="&quot;">',
        "<job>",
        "</job>",
        "<![CDATA[",
        "]]>",
        "&amp;",
        "&lt;p&gt;",
        "&amp;nbsp;",
        "&",
        "\\",
        "| a | b |\n",
        "|---|---|\n",
        "=== ",
        "PAY AND BENEFITS\n",
        "Pay: ",
        ":",
        "\t",
        "  ",
        "    ",
        "{",
        "}",
        "[",
        "]",
        '"',
        "'",
        ",",
        '{"title":"Nurse"',
        "// x\n",
        "/* x */",
        "a = 1\n",
        "[table]\n",
        "🚀 ",
        "é",
        "\u00a0",
        "\ufeff",
        "\ud83d",
        "\0",
        "Ã©",
        "â€™",
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

const head = `---
title: "Charge Nurse \\"ICU\\""   # days
company: 'O''Hara Clinic'
tags: [nursing, "night shift",
  icu]
contact:
  name: Ada
  phones:
    - 555-0100
    - 555-0101
summary: >
  Lead the shift,
  keep calm.

  Second paragraph.
duties: |-
  - Rounds
  - Handover
---

# Charge Nurse

**Pay:** $40 &ndash; $50 an hour  
**Shift:** nights

WHAT YOU WILL DO
• Lead the *team*
• Report to \`Ward 3\`

| Day | Pay |
| --- | --- |
| Sat | +10% |
`;
