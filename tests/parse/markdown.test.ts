import { describe, expect, test } from "vitest";
import type { Block } from "../../src/parse/document.ts";
import { markdownBlocks, readMarkdown } from "../../src/parse/markdown/index.ts";
import { mapped } from "../../src/text/index.ts";
import { expectTrueMaps } from "../support/maps.ts";
import { readers } from "../support/readers.ts";

function read(source: string) {
  const document = readMarkdown(source, readers, { path: "posting.md" });
  expectTrueMaps(document);
  return { ...document, ...document.parts[0]! };
}

const line = ({ kind, level, style, lead, mark, row, text }: Block): string =>
  `${kind}${level || ""}${mark === "" ? "" : ` "${mark}"`}${row === 0 ? "" : ` row ${row}`}${style === "none" ? "" : ` ${style}`}${lead === 0 ? "" : ` lead ${lead}`}: ${text.text.replaceAll("\n", "⏎")}`;
const lines = (source: string): string[] => read(source).blocks.map(line);

describe("headings", () => {
  test.each([
    ["# Night Nurse", "heading1 markdown: Night Nurse"],
    ["### What you'll bring: ###", "heading3 markdown: What you'll bring:"],
    ["Night Nurse\n===========", "heading1 markdown: Night Nurse"],
    ["Duties\n---", "heading2 markdown: Duties"],
    ["##Duties:", "heading2 markdown: Duties:"],
    ["#Requirements", "heading1 markdown: Requirements"],
    ["**What you'll do**", "heading1 bold-line: What you'll do"],
    ["**What to expect:**", "heading1 bold-line: What to expect:"],
    ["__Benefits__:", "heading1 bold-line: Benefits:"],
    ["<b>Benefits</b>", "heading1 bold-line: Benefits"],
    ["***Benefits***", "heading1 bold-line: Benefits"],
    ["WHAT WE OFFER\nA fair rota.", "heading1 all-caps-line: WHAT WE OFFER"],
    ["Requirements:\nA licence.", "heading1 trailing-colon: Requirements:"],
    ["=== Pay ===\n\nFair.", "heading1 rule-wrapped: Pay"],
  ])("%j", (source, first) => expect(lines(source)[0]).toBe(first));

  test.each([
    ["**We welcome everyone who cares.**", "paragraph run-in lead 30: We welcome everyone who cares."],
    ["#1 rated ward in the county", "paragraph: #1 rated ward in the county"],
    [
      "**RN licence** is required for this role at the ward",
      "paragraph run-in lead 10: RN licence is required for this role at the ward",
    ],
    ["\\# not a heading", "paragraph: # not a heading"],
  ])("%j is left alone", (source, first) => expect(lines(source)[0]).toBe(first));

  test("empty headings and stray marks leave nothing", () =>
    expect(lines("###\n\n&nbsp;\n\n**\n\nText here, and more of it.")).toEqual([
      "paragraph: Text here, and more of it.",
    ]));
});

describe("marks disappear, places stay", () => {
  test.each([
    ["Pay: **$40** to *$52* an `hour`", "Pay: $40 to $52 an hour"],
    [
      'See [our *clinic*](https://clinic.example "Clinic") or <https://jobs.example>',
      "See our clinic or https://jobs.example",
    ],
    ["![Logo of the clinic](logo.png) We care", "Logo of the clinic We care"],
    ["R&amp;D &ndash; 40&nbsp;% &#8364;", "R&D – 40\u00a0% €"],
    ["5 \\* 4, snake_case_name, 2 * 3 * 4", "5 * 4, snake_case_name, 2 * 3 * 4"],
    ["[Shift] to be filled in, [see notes]", "[Shift] to be filled in, [see notes]"],
    ['Call <span class="x">us</span><!-- soon --> today', "Call us today"],
    ["We ~~never~~ pay", "We never pay"],
  ])("%j", (source, text) => expect(read(source).blocks.map((block) => block.text.text)).toEqual([text]));

  test("definitions elsewhere resolve, and do not show", () => {
    expect(
      lines("Apply [here][1] or [there], [not this].\n\n[1]: https://a.example\n[there]: https://b.example\n"),
    ).toEqual(["paragraph: Apply here or there, [not this]."]);
  });

  test("comments are kept apart", () => {
    const { comments, blocks } = read(
      "<!-- posting-lint-disable-next-line pay/undisclosed -- agreed -->\nJoin us. <!-- aside -->\n",
    );
    expect(comments.map(({ text }) => text.text)).toEqual([
      " posting-lint-disable-next-line pay/undisclosed -- agreed ",
      " aside ",
    ]);
    expect(blocks.map(({ text }) => text.text.trim())).toEqual(["Join us."]);
  });
});

describe("lists", () => {
  test("nested, ordered, tasks, pasted glyphs behind a mark", () => {
    expect(
      lines("- Lead\n  - days\n    * early\n  - nights\n- [x] Teach\n\n1. Call\n2. Write\n\n* • Pasted\n"),
    ).toEqual([
      'item1 "- ": Lead',
      'item2 "- ": days',
      'item3 "* ": early',
      'item2 "- ": nights',
      'item1 "- [x] ": Teach',
      'item1 "1. ": Call',
      'item1 "2. ": Write',
      'item1 "* • ": Pasted',
    ]);
  });

  test("glyphs that Markdown does not know", () => {
    expect(lines("• Lead the ward\n• Teach students\n\nBenefits\n– Health plan\n– 25 days off\n")).toEqual([
      'item1 "• ": Lead the ward',
      'item1 "• ": Teach students',
      "paragraph bare-line: Benefits",
      'item1 "– ": Health plan',
      'item1 "– ": 25 days off',
    ]);
  });

  test("a wrapped item, and a second paragraph inside it", () => {
    expect(lines("- Lead the ward and keep\n  the rota in order\n\n  It is a long one.\n")).toEqual([
      'item1 "- ": Lead the ward and keep⏎the rota in order',
      "paragraph: It is a long one.",
    ]);
  });

  test("the whole item with its mark is its place", () => {
    const source = "Duties\n\n  * **Lead** the ward\n";
    expect(read(source).blocks.map(({ at }) => source.slice(at.start, at.end))).toEqual([
      "Duties",
      "* **Lead** the ward",
    ]);
  });
});

describe("lines", () => {
  test("asked-for breaks part a paragraph", () => {
    expect(lines("**Pay:** $40  \n**Place:** Denver\\\nDays<br>Nights")).toEqual([
      "paragraph run-in lead 4: Pay: $40",
      "paragraph run-in lead 6: Place: Denver",
      "paragraph bare-line: Days",
      "paragraph: Nights",
    ]);
  });

  test("soft breaks stay inside", () => {
    expect(
      lines("The charge nurse leads the ward at night and reports to the Head of\nNursing; you plan the rota.\n"),
    ).toEqual([
      "paragraph: The charge nurse leads the ward at night and reports to the Head of⏎Nursing; you plan the rota.",
    ]);
  });

  test("block quotes lose their marks", () =>
    expect(lines("> We care for\n> everyone.\n")).toEqual(["paragraph: We care for⏎everyone."]));

  test("a drawn line is a rule", () =>
    expect(lines("One.\n\n***\n\nTwo.")).toEqual(["paragraph: One.", "rule: ", "paragraph: Two."]));
});

describe("tables", () => {
  test("cells with row and column", () => {
    expect(lines("| Shift | Pay |\n|---|---:|\n| **nights** | $40 \\| plus |\n| days | |\n")).toEqual([
      "cell1 row 1: Shift",
      "cell2 row 1: Pay",
      "cell1 row 2 lead 6: nights",
      "cell2 row 2: $40 | plus",
      "cell1 row 3: days",
    ]);
  });
});

describe("HTML inside Markdown", () => {
  test("blocks of it are read as HTML", () => {
    const { blocks } = read("# Nurse\n\n<h3>Duties</h3>\n<ul>\n<li>Lead &amp; teach</li>\n</ul>\n\nMore *text*.\n");
    expect(blocks.map(({ kind, text, within }) => [kind, text.text, within])).toEqual([
      ["heading", "Nurse", []],
      ["heading", "Duties", ["html"]],
      ["item", "Lead & teach", ["html"]],
      ["paragraph", "More text.", []],
    ]);
  });
});

describe("labels", () => {
  test("bold leads, labelled lines, items and rows of two cells are fields as well", () => {
    const { fields, source } = read(
      "**Location:** Denver, CO\n\nPay: $40\n\n- Shift: nights\n- **Start:** now\n\n| Team | Ward 3 |\n|---|---|\n| Hours | 36 |\n",
    );
    expect(fields.map(({ path, value, keyAt }) => [path[0], value, source.slice(keyAt.start, keyAt.end)])).toEqual([
      ["Location", "Denver, CO", "Location"],
      ["Pay", "$40", "Pay"],
      ["Shift", "nights", "Shift"],
      ["Start", "now", "Start"],
      ["Team", "Ward 3", "Team"],
      ["Hours", "36", "Hours"],
    ]);
  });
});

test("Markdown inside another text keeps its places in the outermost", () => {
  const source = "text: |\n  ## Duties\n  - **Lead** the ward\n";
  const inner = { text: "## Duties\n- **Lead** the ward\n", runs: [0, 10, -1, 10, 22, -1] };
  const blocks = markdownBlocks(inner, readers, ["yaml"]);
  expect(blocks.map(line)).toEqual(["heading2 markdown: Duties", 'item1 "- " run-in lead 4: Lead the ward']);
  expect(blocks.map(({ at }) => source.slice(at.start, at.end))).toEqual(["## Duties", "- **Lead** the ward"]);
  expect(markdownBlocks(mapped(source, 8), readers).length).toBe(2);
});
