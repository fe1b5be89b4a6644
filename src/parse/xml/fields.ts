import { LINEAR, MappedBuilder, mapped, trimMapped } from "../../text/index.ts";
import type { Mapped, SourceSpan } from "../../text/index.ts";
import type { Comment, Field, FieldTree, Trouble } from "../document.ts";
import { decodeInto } from "../entities/library.ts";
import { attributesOf } from "../markup/attributes.ts";
import { readMarkup } from "../markup/pieces.ts";
import type { ClosingTag, MarkupHandler, OpeningTag } from "../markup/pieces.ts";

/** An element whose end has not come yet. */
interface OpenElement {
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly start: number;
  readonly contentStart: number;
  readonly text: MappedBuilder;
  /** How often each name came among its children; `null` until the first. */
  children: Map<string, number> | null;
  /** True once a tag of HTML stands inside: then the whole inside is one text. */
  isHtml: boolean;
}

/**
 * The elements of XML as fields: each element that holds text and each attribute, under the names that lead to it.
 * A name that comes again among its siblings gets its number. Broken XML gives what could be read, and a trouble.
 */
export function xmlFields(source: string): FieldTree {
  const walk = new Walk(source);
  readMarkup(source, "xml", walk);
  return walk.end();
}

class Walk implements MarkupHandler {
  readonly #source: string;
  readonly #open: OpenElement[] = [];
  readonly #fields: Field[] = [];
  readonly #comments: Comment[] = [];
  readonly #troubles: Trouble[] = [];
  /** Open elements that lie too deep to be read. */
  #passedOver = 0;

  constructor(source: string) {
    this.#source = source;
  }

  text({ start, end }: SourceSpan, isRaw: boolean): void {
    const element = this.#open.at(-1);
    if (!element || element.isHtml) return;
    if (isRaw) element.text.copy(start, end);
    else decodeInto(element.text, this.#source, start, end);
  }

  comment(comment: Comment): void {
    this.#comments.push(comment);
  }

  end(): FieldTree {
    const unclosed = this.#open.at(-1);
    if (unclosed) this.#tell(`<${unclosed.name}> is never closed.`, unclosed.start, unclosed.contentStart);
    while (this.#open.length > 0) this.#finish(this.#source.length, this.#source.length);
    return {
      fields: this.#fields.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end),
      comments: this.#comments,
      troubles: this.#troubles,
    };
  }

  open(tag: OpeningTag): void {
    const outer = this.#open.at(-1);
    if (outer?.isHtml) return;
    if (outer && HTML.has(tag.name.toLowerCase())) return void (outer.isHtml = true);
    const path = outer ? [...outer.path, ...step(outer, localName(tag.name))] : [localName(tag.name)];
    if (path.length > DEEPEST) return void (this.#passedOver += tag.closesItself ? 0 : 1);
    this.#open.push({
      name: tag.name,
      path,
      start: tag.start,
      contentStart: tag.end,
      text: new MappedBuilder(this.#source),
      children: null,
      isHtml: false,
    });
    this.#attributes(tag, path);
    if (tag.closesItself) this.#finish(tag.end, tag.end);
  }

  close(tag: ClosingTag): void {
    if (this.#passedOver > 0) return void this.#passedOver--;
    const at = this.#open.findLastIndex(({ name }) => name === tag.name);
    const inner = this.#open.at(-1);
    if (!inner || (at < 0 && inner.isHtml)) return;
    if (inner.name !== tag.name)
      this.#tell(`</${tag.name}> stands here, but <${inner.name}> is open.`, tag.start, tag.end);
    if (at < 0) return;
    while (this.#open.length > at + 1) this.#finish(tag.start, tag.start);
    this.#finish(tag.start, tag.end);
  }

  #finish(contentEnd: number, end: number): void {
    const element = this.#open.pop()!;
    const text: Mapped = trimMapped(
      element.isHtml ? mapped(this.#source, element.contentStart, contentEnd) : element.text.build(),
    );
    if (text.text === "" && element.children) return;
    const keyAt = { start: element.start + 1, end: element.start + 1 + element.name.length };
    this.#fields.push({
      path: element.path,
      value: text.text === "" ? null : text.text,
      text: text.text === "" ? { text: "", runs: [0, element.contentStart, LINEAR] } : text,
      at: { start: element.start, end },
      keyAt,
      origin: "source",
      within: ["xml"],
    });
  }

  #attributes(tag: OpeningTag, path: readonly (string | number)[]): void {
    const at = { start: tag.start, end: tag.end };
    for (const [name, text] of attributesOf(this.#source, tag)) {
      if (!name.startsWith("xmlns"))
        this.#fields.push({
          path: [...path, `@${name}`],
          value: text.text,
          text,
          at,
          keyAt: { start: at.start, end: at.start },
          origin: "source",
          within: ["xml"],
        });
    }
  }

  // One break makes many: only the first is told.
  #tell(what: string, start: number, end: number): void {
    if (this.#troubles.length > 0) return;
    this.#troubles.push({
      id: "broken-xml",
      message: `The XML is broken here: ${what} What could be read was read; ask for the feed to be exported again.`,
      at: { start, end },
      fatal: false,
    });
  }
}

/** Deeper elements than any feed has are passed over. */
const DEEPEST = 48;

/** Tags that stand unescaped in the texts of some feeds. */
const HTML = new Set([
  "p",
  "br",
  "ul",
  "ol",
  "li",
  "b",
  "strong",
  "em",
  "i",
  "u",
  "div",
  "span",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "table",
  "a",
]);

/** Lists of postings are numbered from the first on, other names from their second coming. */
function step(outer: OpenElement, name: string): readonly (string | number)[] {
  const children = (outer.children ??= new Map());
  const count = children.get(name) ?? 0;
  children.set(name, count + 1);
  return count === 0 && !POSTING.test(name) ? [name] : [name, count];
}

const POSTING = /^(?:jobs?|positions?|item|entry|vacancy|posting|offer|opening|jobposting|stelle|anzeige)$/i;

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
