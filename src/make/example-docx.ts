import { strToU8, zipSync } from "fflate";

/** The Word example: a posting as somebody would type it, with styles, a list and a table. */
export function clinicalDirector(): Uint8Array {
  const body = [
    heading(1, "Clinical Director, Behavioral Health"),
    paragraph("Quillhaven Health, Aurora, Colorado"),
    paragraph(
      "You lead the clinical work of our outpatient center: fourteen therapists, two prescribers and a front desk that knows everybody by name.",
    ),
    heading(2, "Responsibilities"),
    ...[
      "Supervise therapists toward licensure and sign their hours",
      "Review treatment plans and see that care meets the standards of our accreditor",
      "Carry a caseload of eight",
      "Write and keep clinical policies",
      "Plan staffing with the executive director",
    ].map(item),
    heading(2, "Requirements"),
    ...[
      "Master's degree in counseling, social work or psychology",
      "Active Colorado license as LCSW, LPC or LMFT",
      "Five years of practice, two of them supervising",
      "Board certified physician preferred",
    ].map(item),
    heading(2, "What we offer"),
    table([
      ["Pay", "$84,000 and up, depending on experience"],
      ["Plans", "Medical, dental and vision insurance, 403(b) with a match"],
      ["Leave", "26 days a year"],
    ]),
    heading(2, "How to apply"),
    paragraph("Send a letter and a resume to aurora@quillhaven.example by January 15, 2027."),
  ];
  return zipSync(
    Object.fromEntries(
      Object.entries({
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": RELATIONS,
        "word/document.xml": `${XML}<w:document xmlns:w="${WORD}"><w:body>${body.join("")}<w:sectPr/></w:body></w:document>`,
        "word/styles.xml": `${XML}<w:styles xmlns:w="${WORD}">${[1, 2].map(style).join("")}</w:styles>`,
        "word/numbering.xml": NUMBERING,
        "word/_rels/document.xml.rels": DOCUMENT_RELATIONS,
      }).map(([name, xml]) => [name, [strToU8(xml), { mtime: "2026-11-03" }]]),
    ),
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPES}.numbering+xml"/></Types>`;
const RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
const DOCUMENT_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`;
const NUMBERING = `${XML}<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

function style(level: number): string {
  return `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`;
}

function heading(level: number, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>${run(text)}</w:p>`;
}

function paragraph(text: string): string {
  return `<w:p>${run(text)}</w:p>`;
}

function item(text: string): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
}

function table(rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</w:t></w:r>`;
}
