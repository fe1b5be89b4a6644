import { MappedBuilder } from "../../text/index.ts";
import type { SourceSpan } from "../../text/index.ts";
import type { Leaf } from "../blocks/leaf.ts";
import { decodeInto } from "../entities/library.ts";
import { readMarkup } from "../markup/pieces.ts";
import type { ClosingTag, MarkupHandler, OpeningTag } from "../markup/pieces.ts";
import type { Rows } from "../blocks/rows.ts";
import { lineText, LINE_BREAK, OpenParagraph } from "./lines.ts";
import type { WordParagraph, XmlSpan } from "./lines.ts";
import { CHANGES, SIGNS, UNSEEN } from "./elements.ts";
import { isOn, valueOf } from "./styles.ts";
import type { WordStyle } from "./styles.ts";
import { SPACE } from "../units.ts";

/** What the parts of a Word file add up to. */
export interface WordText {
  /** One for each paragraph; joined by line feeds they are the text of the document. */
  readonly lines: string[];
  length: number;
  readonly leaves: Leaf[];
  readonly paragraphs: WordParagraph[];
  /** Where each comment is attached, by its id. */
  readonly anchors: Map<string, SourceSpan>;
  hasChanges: boolean;
}

/** Reads one part (the body, a header, a footer) and appends its paragraphs, one a line. */
export function readWordPart(
  xml: string,
  part: string,
  styles: ReadonlyMap<string, WordStyle>,
  rows: Rows,
  into: WordText,
): void {
  const walk = new Walk(xml, part, styles, rows, into);
  readMarkup(xml, "xml", walk);
  walk.end();
}

interface Paragraph {
  readonly text: OpenParagraph;
  readonly start: number;
  style: string;
  outline: number;
  list: number;
  isInProperties: boolean;
  /** The mark at its end was deleted, so it runs on into the next. */
  runsOn: boolean;
}

class Walk implements MarkupHandler {
  readonly #xml: string;
  readonly #part: string;
  readonly #styles: ReadonlyMap<string, WordStyle>;
  readonly #rows: Rows;
  readonly #into: WordText;
  readonly #open: Paragraph[] = [];
  #unseen = 0;
  #isText = false;
  #textStart = 0;
  #bold: boolean | null = null;
  #isHidden = false;
  #runsOn: OpenParagraph | null = null;

  constructor(xml: string, part: string, styles: ReadonlyMap<string, WordStyle>, rows: Rows, into: WordText) {
    this.#xml = xml;
    this.#part = part;
    this.#styles = styles;
    this.#rows = rows;
    this.#into = into;
  }

  end(): void {
    while (this.#open.length > 0) this.#endParagraph(this.#xml.length);
    this.#rows.end(this.#into.leaves);
  }

  open(tag: OpeningTag): void {
    const { name } = tag;
    const paragraph = this.#open.at(-1);
    const isInProperties = paragraph?.isInProperties ?? false;
    if (CHANGES.has(name)) this.#into.hasChanges = true;
    if (UNSEEN.has(name) && !(isInProperties && CHANGES.has(name)))
      return void (this.#unseen += tag.closesItself ? 0 : 1);
    if (this.#unseen > 0) return;
    if (isInProperties) return this.#property(tag, paragraph!);
    if (name === "w:p") return this.#startParagraph(tag);
    if (Object.hasOwn(TABLES, name)) return this.#rows.open(TABLES[name]!, this.#into.leaves);
    if (paragraph) this.#inParagraph(tag, paragraph);
  }

  close({ name, end }: ClosingTag): void {
    const paragraph = this.#open.at(-1);
    if (UNSEEN.has(name)) return void (this.#unseen = Math.max(0, this.#unseen - 1));
    if (this.#unseen > 0) return;
    if (name === "w:t") this.#isText = false;
    if (name === "w:pPr" && paragraph) paragraph.isInProperties = false;
    if (name === "w:p" && paragraph) this.#endParagraph(end);
    if (Object.hasOwn(TABLES, name)) this.#rows.close(TABLES[name]!, this.#into.leaves);
  }

  #startParagraph(tag: OpeningTag): void {
    const text = this.#runsOn ?? new OpenParagraph();
    this.#runsOn = null;
    this.#open.push({
      text,
      start: tag.start,
      style: "",
      outline: -1,
      list: 0,
      isInProperties: false,
      runsOn: false,
    });
    if (tag.closesItself) this.#endParagraph(tag.end);
  }

  #property(tag: OpeningTag, paragraph: Paragraph): void {
    const value = (): string => valueOf(this.#xml, tag, "w:val");
    switch (tag.name) {
      case "w:pStyle":
        paragraph.style = value();
        break;
      case "w:outlineLvl":
        paragraph.outline = Number(value());
        break;
      case "w:ilvl":
        paragraph.list = Number(value()) + 1;
        break;
      case "w:numId":
        paragraph.list = value() === "0" ? -1 : Math.max(1, paragraph.list);
        break;
      case "w:del":
      case "w:moveFrom":
        paragraph.runsOn = true;
        break;
    }
  }

  #inParagraph(tag: OpeningTag, paragraph: Paragraph): void {
    const { name } = tag;
    const at: XmlSpan = { start: tag.start, end: tag.end };
    switch (name) {
      case "w:pPr":
        paragraph.isInProperties = !tag.closesItself;
        break;
      case "w:r":
        this.#bold = null;
        this.#isHidden = false;
        break;
      case "w:b":
        this.#bold = isOn(valueOf(this.#xml, tag, "w:val"));
        break;
      case "w:rStyle":
        this.#bold = this.#styles.get(valueOf(this.#xml, tag, "w:val"))?.isBold || null;
        break;
      case "w:vanish":
        this.#isHidden = isOn(valueOf(this.#xml, tag, "w:val"));
        break;
      case "w:t":
        this.#isText = !tag.closesItself;
        this.#textStart = tag.start;
        break;
      case "w:br":
        paragraph.text.add(
          /w:type="(?:page|column)"/.test(this.#xml.slice(tag.start, tag.end)) ? " " : LINE_BREAK,
          at,
          false,
        );
        break;
      case "w:sym":
        paragraph.text.add(symbol(valueOf(this.#xml, tag, "w:char"), valueOf(this.#xml, tag, "w:font")), at, false);
        break;
      case "w:commentRangeStart":
      case "w:commentRangeEnd":
      case "w:commentReference":
        paragraph.text.anchors.push({
          id: valueOf(this.#xml, tag, "w:id"),
          at: paragraph.text.length,
          isEnd: name !== "w:commentRangeStart",
        });
        break;
      default:
        if (Object.hasOwn(SIGNS, name)) paragraph.text.add(SIGNS[name]!, at, false);
    }
  }

  text({ start, end }: SourceSpan, isRaw: boolean): void {
    const paragraph = this.#open.at(-1);
    if (!this.#isText || !paragraph || this.#isHidden || this.#unseen > 0) return;
    const text = isRaw
      ? this.#xml.slice(start, end)
      : decodeInto(new MappedBuilder(this.#xml), this.#xml, start, end).build().text;
    const isBold = this.#bold ?? this.#styles.get(paragraph.style)?.isBold ?? false;
    paragraph.text.add(
      text.replace(/[\r\n\v]+/g, " ").replace(/[\u00ad\u200b\u2060\ufeff]/g, ""),
      { start: this.#textStart, end: end + (isRaw ? "]]></w:t>" : "</w:t>").length },
      isBold,
    );
  }

  #endParagraph(xmlEnd: number): void {
    const paragraph = this.#open.pop()!;
    if (paragraph.runsOn) return void (this.#runsOn = paragraph.text);
    const into = this.#into;
    const start = into.length;
    const line = paragraph.text.text;
    into.lines.push(line);
    into.length += line.length + 1;
    const at: SourceSpan = { start, end: start + line.length };
    into.paragraphs.push({
      ordinal: into.paragraphs.length + 1,
      at,
      part: this.#part,
      xml: { start: paragraph.start, end: xmlEnd },
      runs: paragraph.text.runsFrom(start),
    });
    for (const { id, at: offset, isEnd } of paragraph.text.anchors) {
      const open = into.anchors.get(id);
      into.anchors.set(
        id,
        isEnd && open
          ? { start: open.start, end: Math.max(open.end, start + offset) }
          : (open ?? { start: start + offset, end: start + offset }),
      );
    }
    if (line.trim() !== "") into.leaves.push(this.#leaf(paragraph, line, at));
  }

  #leaf(paragraph: Paragraph, line: string, at: SourceSpan): Leaf {
    const { text, breaks, skipped } = lineText(line, at.start);
    const style = this.#styles.get(paragraph.style);
    const inside = (offset: number): number => Math.min(Math.max(0, offset - skipped), text.text.length);
    const cell = this.#rows.cell;
    const base = { text, at, breaks, strong: paragraph.text.strong.map(inside), mark: "", row: cell?.row ?? 0 };
    const heading =
      paragraph.outline >= 0 && paragraph.outline < 9 ? Math.min(6, paragraph.outline + 1) : (style?.heading ?? 0);
    const list = paragraph.list !== 0 ? paragraph.list : (style?.list ?? 0);
    if (heading > 0 && text.text.length <= LONGEST_HEADING)
      return { ...base, kind: "heading", level: heading, style: "docx-heading-style" };
    if (list > 0) return { ...base, kind: "item", level: list, style: "none" };
    if (cell) return { ...base, kind: "cell", level: cell.column, style: "none" };
    return { ...base, kind: "paragraph", level: 0, style: "none" };
  }
}

const LONGEST_HEADING = 200;

/** Word's tables by the names that rows are counted with. */
const TABLES: Readonly<Record<string, string>> = { "w:tbl": "table", "w:tr": "tr", "w:tc": "td" };

/** Letters of symbol fonts are drawings; the bullet is by far the commonest. */
function symbol(code: string, font: string): string {
  if (/wingdings|symbol|webdings/i.test(font)) return "•";
  const unit = Number.parseInt(code, 16);
  return Number.isInteger(unit) && unit >= SPACE && unit < 0xd800 ? String.fromCharCode(unit) : "";
}
