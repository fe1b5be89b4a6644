import { strToU8, zipSync } from "fflate";

/** Further parts of a Word file, as the inside of their root element. */
export interface WordParts {
  readonly styles?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly comments?: string;
}

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** The bytes of a Word file with this body, written as WordprocessingML. */
export function wordFile(body: string, { styles, header, footer, comments }: WordParts = {}): Uint8Array {
  const part = (root: string, inside: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMES}>${inside}</w:${root}>`);
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": part("document", `<w:body>${body}<w:sectPr/></w:body>`),
    ...(styles === undefined ? {} : { "word/styles.xml": part("styles", styles) }),
    ...(header === undefined
      ? {}
      : { "word/header1.xml": part("hdr", header), "word/header2.xml": part("hdr", header) }),
    ...(footer === undefined ? {} : { "word/footer1.xml": part("ftr", footer) }),
    ...(comments === undefined ? {} : { "word/comments.xml": part("comments", comments) }),
  });
}

/** A paragraph; `properties` is the inside of `<w:pPr>`. */
export function paragraph(content: string, properties = ""): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${content}</w:p>`;
}

/** A run of text; `properties` is the inside of `<w:rPr>`. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}<w:t xml:space="preserve">${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</w:t></w:r>`;
}

/** A paragraph of one run. */
export function line(text: string, properties = ""): string {
  return paragraph(run(text), properties);
}

/** A table of rows of cells. */
export function table(rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
}
