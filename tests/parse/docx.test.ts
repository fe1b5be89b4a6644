import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Block, Document } from "../../src/parse/document.ts";
import { parseFile } from "../../src/parse/parse.ts";
import { allReaders } from "../../src/parse/readers.ts";
import { readWord } from "../../src/parse/docx/library.ts";
import { Lines } from "../../src/text/index.ts";
import { expectTrueMaps } from "../support/maps.ts";
import { line, paragraph, run, table, wordFile } from "../support/word.ts";

const read = (content: Uint8Array): Document => parseFile({ content, path: "posting.docx" }, allReaders);
const blocks = (document: Document): readonly Block[] => document.parts[0]!.blocks;
const shown = (document: Document): string[] =>
  blocks(document).map(({ kind, level, text }) => `${kind}${level || ""}: ${text.text}`);

describe("paragraphs", () => {
  const styles = `<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
    <w:style w:styleId="JobHead"><w:name w:val="Job Section"/><w:basedOn w:val="Loud"/></w:style>
    <w:style w:styleId="Loud"><w:name w:val="Loud"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
    <w:style w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>`;

  test("headings by built-in styles, by styles of the house, by outline level", () => {
    const file = wordFile(
      line("Night Nurse", '<w:pStyle w:val="berschrift1"/>') +
        line("Duties", '<w:pStyle w:val="JobHead"/>') +
        line("Pay", '<w:outlineLvl w:val="2"/>') +
        line("You care for patients."),
      { styles },
    );
    expect(shown(read(file))).toEqual([
      "heading1: Night Nurse",
      "heading2: Duties",
      "heading3: Pay",
      "paragraph: You care for patients.",
    ]);
  });

  test("an all-bold line is a heading, a bold lead is a label", () => {
    const file = wordFile(
      paragraph(run("What you ", "<w:b/>") + run("bring", "<w:b/>")) +
        paragraph(run("Location:", "<w:b/>") + run(" Denver")) +
        paragraph(run("You bring "), "") +
        paragraph(run("Not bold", '<w:b w:val="0"/>')),
    );
    const document = read(file);
    expect(
      blocks(document)
        .slice(0, 2)
        .map(({ kind, style, lead }) => [kind, style, lead]),
    ).toEqual([
      ["heading", "bold-line", 0],
      ["paragraph", "run-in", 9],
    ]);
    expect(document.parts[0]!.fields.map(({ path, value }) => [path[0], value])).toEqual([["Location", "Denver"]]);
  });

  test("lists with their depth, by numbering and by style", () => {
    const item = (text: string, depth: number): string =>
      line(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`);
    const file = wordFile(
      item("Triage", 0) +
        item("by phone", 1) +
        line("Charting", '<w:pStyle w:val="ListBullet"/>') +
        line("No item", '<w:pStyle w:val="ListBullet"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      { styles },
    );
    expect(shown(read(file))).toEqual(["item1: Triage", "item2: by phone", "item1: Charting", "paragraph: No item"]);
  });

  test("two-column tables are labels and their text", () => {
    const document = read(
      wordFile(
        table([
          [line("Position"), line("Ward Clerk")],
          [line("Salary:"), line("$38 an hour")],
        ]),
      ),
    );
    expect(blocks(document).map(({ kind, row, level, text }) => [kind, row, level, text.text])).toEqual([
      ["cell", 1, 1, "Position"],
      ["cell", 1, 2, "Ward Clerk"],
      ["cell", 2, 1, "Salary:"],
      ["cell", 2, 2, "$38 an hour"],
    ]);
    expect(document.parts[0]!.fields.map(({ path, value, origin }) => [path[0], value, origin])).toEqual([
      ["Position", "Ward Clerk", "label"],
      ["Salary", "$38 an hour", "label"],
    ]);
  });

  test("headers come first and footers last, each text once", () => {
    const file = wordFile(line("You care for patients."), {
      header: line("Hill Clinic"),
      footer: line("We are an equal opportunity employer.") + line("Page 1 of 2"),
    });
    expect(shown(read(file))).toEqual([
      "paragraph: Hill Clinic",
      "paragraph: You care for patients.",
      "paragraph: We are an equal opportunity employer.",
    ]);
  });

  test("content controls, links, fields, text boxes, tabs, breaks and symbols", () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${line("Apply by Friday")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${line("Apply by Friday")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const control = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run("Denver")}</w:sdtContent></w:sdt>`;
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("2 May")}`;
    const file = wordFile(
      paragraph(box + run("City:") + "<w:r><w:tab/></w:r>" + control) +
        paragraph(`<w:hyperlink>${run("Apply")}</w:hyperlink>${run(" until ")}${field}`) +
        paragraph(run("Write to us") + "<w:r><w:br/></w:r>" + run("or call")) +
        paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r>' + run(" Triage")) +
        paragraph(run("Energie") + "<w:r><w:softHyphen/></w:r>" + run("beratung & R<D")) +
        paragraph(run("secret", "<w:vanish/>")),
    );
    const document = read(file);
    expect(shown(document)).toEqual([
      "paragraph: Apply by Friday",
      "paragraph: City:\tDenver",
      "paragraph: Apply until 2 May",
      "paragraph: Write to us",
      "paragraph: or call",
      "item1: Triage",
      "paragraph: Energieberatung & R<D",
    ]);
    expectTrueMaps(document);
  });
});

describe("changes and comments", () => {
  test("tracked changes are read as accepted, and told", () => {
    const changed = paragraph(
      run("Pay: $") +
        `<w:del w:id="1"><w:r><w:delText>30</w:delText></w:r></w:del><w:ins w:id="2">${run("38")}</w:ins>` +
        run(" an hour"),
    );
    const moved = paragraph(
      `<w:moveFrom w:id="3">${run("Gone")}</w:moveFrom><w:moveTo w:id="4">${run("Here")}</w:moveTo>`,
    );
    const merged =
      paragraph(run("You care "), '<w:rPr><w:del w:id="5"/></w:rPr>') +
      paragraph(run("for patients."), '<w:pPrChange w:id="6"><w:pPr><w:pStyle w:val="x"/></w:pPr></w:pPrChange>');
    const document = read(wordFile(changed + moved + merged));
    expect(shown(document)).toEqual([
      "paragraph: Pay: $38 an hour",
      "paragraph: Here",
      "paragraph: You care for patients.",
    ]);
    expect(document.troubles.map(({ id, fatal }) => [id, fatal])).toEqual([["tracked-changes", false]]);
    expect(read(wordFile(line("You care for patients."))).troubles).toEqual([]);
  });

  test("comments stand at the words they are attached to", () => {
    const body = paragraph(
      run("Pay is ") + '<w:commentRangeStart w:id="7"/>' + run("competitive") + '<w:commentRangeEnd w:id="7"/>',
    );
    const document = read(wordFile(body, { comments: `<w:comment w:id="7">${line("Ask & check")}</w:comment>` }));
    expect(document.comments.map(({ text, at }) => [text.text, document.source.slice(at.start, at.end)])).toEqual([
      ["Ask & check", "competitive"],
    ]);
  });
});

describe("places", () => {
  test("every paragraph is one line, and knows its place in the file", () => {
    const { document, paragraphs } = readWord(
      wordFile(line("Night Nurse") + line("") + paragraph(run("You care") + "<w:r><w:br/></w:r>" + run("by night"))),
    );
    const lines = new Lines(document.source);
    expect(paragraphs.map(({ ordinal, at }) => [ordinal, lines.at(at.start).line])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(paragraphs[2]!.runs.map(({ start, end }) => document.source.slice(start, end))).toEqual([
      "You care",
      "\v",
      "by night",
    ]);
  });
});

describe("files that cannot be read", () => {
  const told = (content: Uint8Array): unknown[] => read(content).troubles.map(({ id, fatal }) => [id, fatal]);
  const compound = (inside: string): Uint8Array =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(inside, "utf16le")]);

  test("with a password, from an old Word, damaged, other archives", () => {
    expect(told(compound("xx EncryptedPackage"))).toEqual([["encrypted", true]]);
    expect(told(compound("WordDocument"))).toEqual([["old-word", true]]);
    expect(told(wordFile(line("Night Nurse")).slice(0, 120))).toEqual([["broken-docx", true]]);
    expect(told(zipSync({ "content.xml": new Uint8Array(10) }))).toEqual([["not-word", true]]);
  });

  test("a file that would fill the memory is not unpacked", () => {
    expect(told(zipSync({ "word/document.xml": new Uint8Array(60_000_000) }, { level: 9 }))).toEqual([
      ["too-large", true],
    ]);
  });
});

test("any XML inside, any bytes: no throw, true places", () => {
  const body = fc
    .array(
      fc.constantFrom(
        "<w:p>",
        "</w:p>",
        "<w:r>",
        "</w:r>",
        "<w:t>",
        "</w:t>",
        "Nurse",
        " ",
        "<w:del>",
        "</w:del>",
        "<w:pPr>",
        "</w:pPr>",
        "<w:tbl><w:tr><w:tc>",
        "</w:tc></w:tr></w:tbl>",
        "<w:br/>",
        "<w:b/>",
        "&amp;",
        "<w:p/>",
        "<w:commentRangeEnd w:id='1'/>",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(""));
  fc.assert(fc.property(body, (xml) => expectTrueMaps(read(wordFile(xml, { comments: "<w:comment w:id='1'/>" })))));
  const file = wordFile(line("Night Nurse"));
  fc.assert(
    fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) =>
      expectTrueMaps(read(file.map((own, i) => (i === at ? byte : own)))),
    ),
  );
});
