import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { mapped } from "../../text/index.ts";
import type { SourceSpan } from "../../text/index.ts";
import type { Comment } from "../document.ts";

/** How the text is written: XML keeps the case of names and has CDATA; HTML has elements whose inside is not markup. */
export type MarkupLanguage = "html" | "xml";

/** `</name>`, from its "<" to behind its ">". Names are in lower case for HTML. */
export interface ClosingTag extends SourceSpan {
  readonly name: string;
}

/** `<name …>` or `<name …/>`. */
export interface OpeningTag extends ClosingTag {
  /** The first unit after the name. */
  readonly nameEnd: number;
  readonly closesItself: boolean;
  /** Where the attributes stand: their names, and their values without quotation marks, empty where there is none. */
  readonly attributes: readonly { readonly name: SourceSpan; readonly value: SourceSpan }[];
}

/** What a reader makes of the pieces of markup, told in the order of the text. Pieces nobody asks for are passed over. */
export interface MarkupHandler {
  open?(tag: OpeningTag): void;
  close?(tag: ClosingTag): void;
  /** Entities are still to be decoded, unless the text is raw: CDATA, the inside of a script. */
  text?(at: SourceSpan, isRaw: boolean): void;
  comment?(comment: Comment): void;
}

/**
 * Cuts HTML or XML into its pieces by the tokenizer of htmlparser2: whatever is no tag is text, an unclosed comment
 * reaches to the end. Its parser is not asked: it needs time in proportion to the square of the depth, ends a
 * paragraph at a `</b>` whose `<b>` stands outside it, and loses its place behind `</b >`.
 */
export function readMarkup(text: string, language: MarkupLanguage, handler: MarkupHandler): void {
  const tokenizer = new Tokenizer(
    { xmlMode: language === "xml", decodeEntities: false },
    new Pieces(text, language, handler),
  );
  tokenizer.write(language === "xml" ? legibleXml(text) : legibleHtml(text));
  tokenizer.end();
}

/** Makes pieces of what the tokenizer tells, which counts in the units of the text. */
class Pieces implements TokenizerCallbacks {
  readonly #text: string;
  readonly #isHtml: boolean;
  readonly #handler: MarkupHandler;
  #name: SourceSpan = { start: 0, end: 0 };
  #attributes: { readonly name: SourceSpan; value: SourceSpan }[] = [];
  #isRaw = false;

  constructor(text: string, language: MarkupLanguage, handler: MarkupHandler) {
    this.#text = text;
    this.#isHtml = language === "html";
    this.#handler = handler;
  }

  onopentagname(start: number, end: number): void {
    this.#name = { start, end };
    this.#attributes = [];
  }

  onattribname(start: number, end: number): void {
    this.#attributes.push({ name: { start, end }, value: { start: end, end } });
  }

  onattribdata(start: number, end: number): void {
    this.#attributes.at(-1)!.value = { start, end };
  }

  onopentagend(last: number): void {
    this.#open(last, false);
  }

  onselfclosingtag(last: number): void {
    this.#open(last, true);
  }

  onclosetag(start: number, end: number): void {
    this.#isRaw = false;
    const last = this.#text.indexOf(">", end);
    this.#handler.close?.({
      name: this.#nameIn(start, end),
      start: this.#text.lastIndexOf("<", start),
      end: last < 0 ? this.#text.length : last + 1,
    });
  }

  ontext(start: number, end: number): void {
    // What stands in a tag or declaration that never ends is told as text too.
    const isUnfinished =
      end === this.#text.length && (start < 0 || /^<[!?]/.test(this.#text.slice(Math.max(0, start - 2), start)));
    if (!isUnfinished) this.#handler.text?.({ start, end }, this.#isRaw);
  }

  oncdata(start: number, last: number, markLength: number): void {
    this.#handler.text?.({ start, end: last - markLength }, true);
  }

  oncomment(start: number, last: number, markLength: number): void {
    if (!this.#text.startsWith("<!--", start - 4)) return;
    const at = { start: start - 4, end: Math.min(last + 1, this.#text.length) };
    this.#handler.comment?.({ text: mapped(this.#text, start, last - markLength), at });
  }

  onattribend(): void {}
  onattribentity(): void {}
  ontextentity(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #open(last: number, closesItself: boolean): void {
    const { start, end } = this.#name;
    const name = this.#nameIn(start, end);
    this.#isRaw = this.#isHtml && RAW.has(name);
    this.#handler.open?.({
      name,
      start: start - 1,
      end: last + 1,
      nameEnd: end,
      closesItself,
      attributes: this.#attributes,
    });
  }

  #nameIn(start: number, end: number): string {
    const name = this.#text.slice(start, end);
    return this.#isHtml ? name.toLowerCase() : name;
  }
}

/** Elements inside which "&" is only a letter. */
const RAW = new Set(["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"]);

// The tokenizer reads a copy in which every unit has its place, so that what it would take for markup can be covered:
// for browsers CDATA in HTML is a comment up to the next ">".
function legibleHtml(html: string): string {
  return html.replaceAll("<![CDATA[", "<!-CDATA[");
}

// In XML it takes "<5 years" for a tag, and a document type to end at the first ">" inside it. What is declared there is
// left unread, so that no entity can grow.
function legibleXml(xml: string): string {
  return xml
    .replace(/<!DOCTYPE[^<>[]*\[[^\]]*/i, (declared) => declared.replaceAll("<", " "))
    .replace(/<(?![A-Za-z_:\u00c0-\uffff!?/])/g, " ");
}
