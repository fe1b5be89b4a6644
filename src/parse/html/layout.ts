import { LINEAR, mapped, MappedBuilder } from "../../text/index.ts";
import type { Mapped, SourceSpan } from "../../text/index.ts";
import type { Comment, Field } from "../document.ts";
import type { Leaf } from "../blocks/leaf.ts";
import { decodeInto, entityInText } from "../entities/library.ts";
import { readMarkup } from "../markup/pieces.ts";
import type { ClosingTag, MarkupHandler, OpeningTag } from "../markup/pieces.ts";
import { BLOCK, VOID } from "./elements.ts";
import { LeafText } from "./leaf-text.ts";
import { Microdata } from "./microdata.ts";
import { OpenElements, opened } from "./open-elements.ts";
import { Rows } from "../blocks/rows.ts";

/** What one walk over HTML finds. All places lead into the text that was walked. */
export interface Layout {
  readonly leaves: readonly Leaf[];
  readonly comments: readonly Comment[];
  /** The insides of `<script type="application/ld+json">`. */
  readonly data: readonly Mapped[];
  /** Microdata of JobPosting items, under the paths that JSON-LD would have. */
  readonly fields: readonly Field[];
  readonly pageTitle: Mapped | null;
  readonly language: Mapped | null;
}

/** Reads HTML as a person sees the page: blocks of visible text, without menus, code and what is hidden. */
export function layOut(text: string): Layout {
  const walk = new Walk(text);
  readMarkup(text, "html", walk);
  return walk.end();
}

class Walk implements MarkupHandler {
  readonly #text: string;
  readonly #leaves: Leaf[] = [];
  readonly #comments: Comment[] = [];
  readonly #data: Mapped[] = [];
  readonly #microdata: Microdata;
  readonly #open = new OpenElements();
  readonly #rows = new Rows();
  #pageTitle: Mapped | null = null;
  #language: Mapped | null = null;
  #leaf: LeafText;
  /** Where the open block begins and ends so far, its tags included. */
  #start = -1;
  #end = -1;
  #startsItem = false;
  #holdsData = false;

  constructor(text: string) {
    this.#text = text;
    this.#leaf = new LeafText(text);
    this.#microdata = new Microdata(text);
  }

  end(): Layout {
    this.#flush();
    this.#rows.end(this.#leaves);
    return {
      leaves: this.#leaves,
      comments: this.#comments,
      data: this.#data,
      fields: this.#microdata.fields,
      pageTitle: this.#pageTitle,
      language: this.#language,
    };
  }

  comment(comment: Comment): void {
    this.#comments.push(comment);
  }

  text({ start, end }: SourceSpan, isRaw: boolean): void {
    if (this.#holdsData) this.#data.push(mapped(this.#text, start, end));
    this.#holdsData = false;
    const open = this.#open;
    if (open.isIn("title"))
      this.#pageTitle ??= decodeInto(new MappedBuilder(this.#text), this.#text, start, end, entityInText).build();
    if (open.isHidden) return;
    this.#microdata.text(start, end);
    const before = this.#leaf.isEmpty;
    this.#leaf.add(start, end, {
      isBold: open.isBold,
      isLink: open.isIn("a"),
      isRaw,
      keepsLines: open.keepsLines || holdsPastedText(this.#text, start, end),
    });
    if (this.#leaf.isEmpty) return;
    if (before && this.#start < 0) this.#start = start + leadingSpace(this.#text, start);
    this.#end = end;
  }

  open(tag: OpeningTag): void {
    const { name } = tag;
    if (name === "br") return this.#break(tag);
    if (name === "hr") return this.#rule(tag);
    const element = opened(tag, this.#text);
    if (element.attributes) this.#note(name, element.attributes);
    if (BLOCK.has(name)) this.#openBlock(tag);
    else if (this.#start < 0 && !VOID.has(name) && !element.isHidden) this.#start = tag.start;
    this.#microdata.open(tag, element.attributes, VOID.has(name) || tag.closesItself);
    if (!VOID.has(name) && !tag.closesItself) this.#open.push(element);
  }

  #openBlock({ name, start }: OpeningTag): void {
    this.#flush();
    this.#start = start;
    if (name === "li") this.#startsItem = true;
    this.#rows.open(name, this.#leaves);
  }

  close(tag: ClosingTag): void {
    const { name, end } = tag;
    const isBlock = BLOCK.has(name);
    if (isBlock) this.#flush(end);
    else if (!this.#leaf.isEmpty) this.#end = end;
    if (name === "li" || name === "ul" || name === "ol") this.#startsItem = false;
    this.#microdata.close(tag);
    this.#open.close(name, isBlock);
    if (isBlock) this.#rows.close(name, this.#leaves);
  }

  #note(name: string, attributes: ReadonlyMap<string, Mapped>): void {
    if (name === "html") this.#language = attributes.get("lang") ?? null;
    if (name === "script")
      this.#holdsData = attributes.get("type")?.text.trim().toLowerCase() === "application/ld+json";
  }

  #break({ start, end }: SourceSpan): void {
    if (this.#open.isHidden || this.#leaf.isEmpty) return;
    if (this.#open.heading > 0) return this.#leaf.space(start, end);
    if (this.#leaf.endsWithBreak) this.#flush();
    else this.#leaf.break(start, end);
  }

  #rule({ start, end }: SourceSpan): void {
    this.#flush();
    if (this.#open.isHidden) return;
    const text = { text: "", runs: [0, start, LINEAR] };
    this.#leaves.push({
      kind: "rule",
      level: 0,
      style: "none",
      mark: "",
      row: 0,
      at: { start, end },
      text,
      strong: [],
      breaks: [],
    });
  }

  /** Ends the open block; `closedAt` is the end of its closing tag. */
  #flush(closedAt = this.#end): void {
    const leaf = this.#leaf;
    const at: SourceSpan = { start: this.#start, end: Math.max(closedAt, this.#end) };
    this.#start = -1;
    if (leaf.isEmpty) return;
    this.#leaf = new LeafText(this.#text);
    const isMenu = this.#open.isFrame && leaf.isAllLinks;
    if (!isMenu) this.#push(leaf, at);
    this.#end = -1;
  }

  #push(leafText: LeafText, at: SourceSpan): void {
    const inline = leafText.build();
    if (inline.text.text === "") return;
    const { heading, listDepth } = this.#open;
    const isHeading = heading > 0 && inline.text.text.length <= LONGEST_HEADING;
    const cell = this.#rows.cell;
    const base = { mark: "", row: cell?.row ?? 0, at, ...inline };
    if (isHeading) this.#leaves.push({ ...base, kind: "heading", level: heading, style: "html-heading" });
    else if (this.#startsItem)
      this.#leaves.push({ ...base, kind: "item", level: Math.max(1, listDepth), style: "none" });
    else if (cell) this.#leaves.push({ ...base, kind: "cell", level: cell.column, style: "none" });
    else this.#leaves.push({ ...base, kind: "paragraph", level: 0, style: "none" });
    this.#startsItem = false;
  }
}

/** Whole paragraphs stand in heading tags on some sites, for their size; those are text. */
const LONGEST_HEADING = 200;

// A blank line inside running text says that plain text was pasted into the page, whose line feeds count.
function holdsPastedText(text: string, start: number, end: number): boolean {
  return end - start > 80 && /\S[ \t]*\r?\n[ \t]*\r?\n\s*\S/.test(text.slice(start, end));
}

function leadingSpace(text: string, start: number): number {
  SPACES.lastIndex = start;
  SPACES.test(text);
  return SPACES.lastIndex - start;
}

const SPACES = /\s*/y;
