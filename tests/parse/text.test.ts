import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../src/parse/document.ts";
import { readText, textBlocks } from "../../src/parse/text/index.ts";
import { compose, mapped, MappedBuilder } from "../../src/text/index.ts";
import { expectTrueMaps } from "../support/maps.ts";
import { readers } from "../support/readers.ts";

function blocksOf(source: string): readonly Block[] {
  const document = readText(source, readers, { path: "posting.txt" });
  expectTrueMaps(document);
  return document.parts[0]!.blocks;
}

/** One word per kind, then the style where there is one, then the text. */
const lines = (source: string): string[] =>
  blocksOf(source).map(
    ({ kind, level, style, mark, text }) =>
      `${kind}${kind === "item" ? `${level} ${mark.trim()}` : ""}${style === "none" ? "" : ` (${style})`}: ${text.text.replaceAll("\n", "⏎")}`,
  );

describe("headings without markup", () => {
  test.each([
    [
      "REQUIREMENTS/MINIMUM QUALIFICATIONS\n\nTwo years.",
      "heading (all-caps-line): REQUIREMENTS/MINIMUM QUALIFICATIONS",
    ],
    ["BENEFITS:\nHealth plan.", "heading (trailing-colon): BENEFITS:"],
    ["Primary job responsibilities:\n\nLead the ward.", "heading (trailing-colon): Primary job responsibilities:"],
    ["=== JOB DESCRIPTION ===\nLead the ward.", "heading (rule-wrapped): JOB DESCRIPTION"],
    ["*** How to apply ***\n\nCall us.", "heading (rule-wrapped): How to apply"],
    ["Essential duties\n----------------\nLead the ward.", "heading (underlined): Essential duties"],
    ["QUALIFICATIONS\n==============\nLicence.", "heading (underlined): QUALIFICATIONS"],
    ["🚀 What you'll do\n\nLead the ward.", "heading (emoji-led): 🚀 What you'll do"],
    ["##Duties\n\nLead the ward.", "heading (markdown): Duties"],
  ])("%j", (source, first) => expect(lines(source)[0]).toBe(first));

  test("a bare short line between blank lines is only a candidate; its words decide", () => {
    expect(lines("Night Nurse\n\nEssential Duties\n\nLead the ward.")).toEqual([
      "paragraph (bare-line): Night Nurse",
      "paragraph (bare-line): Essential Duties",
      "paragraph: Lead the ward.",
    ]);
  });

  test("numbered lines that each head a block", () => {
    expect(
      lines(
        "1. Required Licensure & Credentials\n\n- RN licence\n- BLS card\n\n2. Preferred Experience\n\nTwo years on a ward.\n",
      ),
    ).toEqual([
      "heading (numbered): Required Licensure & Credentials",
      "item1 -: RN licence",
      "item1 -: BLS card",
      "heading (numbered): Preferred Experience",
      "paragraph: Two years on a ward.",
    ]);
  });

  test.each([
    [
      "a numbered list",
      "1. Visual acuity to observe patients\n2. Hearing in normal range\n3. Ability to lift 30 pounds",
      "item1 1.: Visual acuity to observe patients",
    ],
    ["a cheer in capitals", "AND SO MANY MORE!\n\nCall us.", "paragraph: AND SO MANY MORE!"],
    [
      "capitals that run on",
      "THIS COMPETITION IS OPEN TO THE PUBLIC ON AN\nOPEN BASIS\n\nCall us.",
      "paragraph: THIS COMPETITION IS OPEN TO THE PUBLIC ON AN",
    ],
    ["a revision line", "REVISED: 04-04-17\n\nCall us.", "paragraph (labelled-line): REVISED: 04-04-17"],
    ["a telephone line", "TDD 555-0100 X 12\n\nCall us.", "paragraph (bare-line): TDD 555-0100 X 12"],
    ["a hashtag line", "#hiring #nurses #nights", "paragraph: #hiring #nurses #nights"],
    [
      "a sentence with a colon at its end",
      "We are looking for someone who brings all of these things along:\n\n- a licence",
      "paragraph: We are looking for someone who brings all of these things along:",
    ],
    [
      "a letterhead",
      "CITY OF ASPEN GROVE\nDEPARTMENT OF HEALTH\nNURSING DIVISION\n\nCall us.",
      "paragraph: CITY OF ASPEN GROVE",
    ],
  ])("%s is left alone", (_name, source, first) => expect(lines(source)[0]).toBe(first));
});

describe("lists", () => {
  test.each(["•", "-", "*", "–", "·", "▪", "✓", "➢", "◦", "\uf0b7", "o"])("with the glyph %s", (glyph) => {
    expect(lines(`${glyph} Lead the ward\n${glyph} Teach students\n`)).toEqual([
      `item1 ${glyph}: Lead the ward`,
      `item1 ${glyph}: Teach students`,
    ]);
  });

  test("tabs, glyphs without blanks, and marks on a line of their own", () => {
    expect(lines("•\tLead the ward\n•Teach students\n")).toEqual(["item1 •: Lead the ward", "item1 •: Teach students"]);
    expect(lines("•\nLead the ward\n•\nTeach students\n")).toEqual([
      "item1 •: Lead the ward",
      "item1 •: Teach students",
    ]);
    expect(lines("-Nights\n-Weekends\n")).toEqual(["item1 -: Nights", "item1 -: Weekends"]);
  });

  test("depth from indentation, wrapped lines joined", () => {
    expect(
      lines("• Lead the ward and keep the\n  rota of the whole team\n    – days\n    – nights\n• Teach students\n"),
    ).toEqual([
      "item1 •: Lead the ward and keep the⏎rota of the whole team",
      "item2 –: days",
      "item2 –: nights",
      "item1 •: Teach students",
    ]);
  });

  test("pictographs in a row are a list", () => {
    expect(lines("🏥 Health plan\n🌴 25 days off\n💰 Bonus\n")).toEqual([
      "item1 🏥: Health plan",
      "item1 🌴: 25 days off",
      "item1 💰: Bonus",
    ]);
  });
});

describe("paragraphs", () => {
  test("lines that an editor wrapped stay together", () => {
    const source =
      "The charge nurse leads the ward at night and reports to the Head of\nNursing. You plan the rota, teach students and keep the records of the\nward in order.\n\nCall us.\n";
    expect(lines(source)).toEqual([
      "paragraph: The charge nurse leads the ward at night and reports to the Head of⏎Nursing. You plan the rota, teach students and keep the records of the⏎ward in order.",
      "paragraph: Call us.",
    ]);
  });

  test("lines that end on purpose stand alone", () => {
    expect(
      lines("Schedule:\nMonday to Friday\nDay shift\nWeekends as needed\n").map((line) =>
        line.replace(" (bare-line)", ""),
      ),
    ).toEqual([
      "heading (trailing-colon): Schedule:",
      "paragraph: Monday to Friday",
      "paragraph: Day shift",
      "paragraph: Weekends as needed",
    ]);
  });

  test("labelled lines are fields as well", () => {
    const source =
      "Salary: $25.75 - $25.75 HOUR\nClosing Date:  5/26/2027 10:00 PM\nUnion Position\tYes\nTenure            Permanent\nSee https://clinic.example: it helps.\n";
    const {
      parts: [part],
    } = readText(source, readers, { path: "posting.txt" });
    expect(part!.blocks.map(({ style, lead }) => [style, lead])).toEqual([
      ["labelled-line", 7],
      ["labelled-line", 13],
      ["labelled-line", 14],
      ["labelled-line", 6],
      ["none", 0],
    ]);
    expect(
      part!.fields.map(({ path, value, origin, keyAt }) => [
        path[0],
        value,
        origin,
        source.slice(keyAt.start, keyAt.end),
      ]),
    ).toEqual([
      ["Salary", "$25.75 - $25.75 HOUR", "label", "Salary"],
      ["Closing Date", "5/26/2027 10:00 PM", "label", "Closing Date"],
      ["Union Position", "Yes", "label", "Union Position"],
      ["Tenure", "Permanent", "label", "Tenure"],
    ]);
  });
});

test("a label on one line and its value on the next", () => {
  const source =
    "Location:\nDenver, CO\n\nReq ID:\n• 334712\nPrimary Unit\n: Ward 3\nBenefits:\n401(k)\nPaid time off\n";
  const {
    parts: [part],
  } = readText(source, readers, { path: "posting.txt" });
  expect(part!.fields.map(({ path, value }) => [path[0], value])).toEqual([
    ["Location", "Denver, CO"],
    ["Primary Unit", "Ward 3"],
  ]);
});

test("text inside another text keeps its places in the outermost", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("DUTIES\n", "• Lead\n", "Pay: $40\n", "\n", "text\n", "  more\r\n", "=== X ===\n"), {
        maxLength: 12,
      }),
      (parts) => {
        const inner = parts.join("");
        const escaped = inner.replaceAll("\n", "\\n").replaceAll("\r", "\\r");
        const builder = new MappedBuilder(escaped);
        for (let i = 0; i < escaped.length; i++) {
          if (escaped[i] === "\\") builder.replace(escaped[i + 1] === "n" ? "\n" : "\r", i, ++i + 1);
          else builder.copy(i, i + 1);
        }
        const there = textBlocks(compose(mapped(escaped), builder.build()), ["json"]);
        const here = textBlocks(mapped(inner), ["json"]);
        expect(there.map(({ text, kind, style }) => [text.text, kind, style])).toEqual(
          here.map(({ text, kind, style }) => [text.text, kind, style]),
        );
        expectTrueMaps({
          format: "json",
          source: escaped,
          frontMatter: "none",
          parts: [{ at: { start: 0, end: escaped.length }, format: "json", blocks: there, fields: [] }],
          comments: [],
          troubles: [],
        });
      },
    ),
  );
});
