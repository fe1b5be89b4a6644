import { LINEAR, MappedBuilder, mapped, trimMapped } from "../../text/index.ts";
import type { Mapped } from "../../text/index.ts";
import type { Comment, Field, FieldTree, Trouble } from "../document.ts";
import { attributesOf } from "../markup/attributes.ts";
import { decodeInto } from "../markup/entities.ts";
import { tokensOf } from "../markup/tokens.ts";
import type { Token } from "../markup/tokens.ts";

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
  for (const token of tokensOf(source, "xml")) walk.take(token);
  return walk.end();
}

class Walk {
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

  take(token: Token): void {
    const element = this.#open.at(-1);
    switch (token.kind) {
      case "text":
        return void (element && !element.isHtml && decodeInto(element.text, this.#source, token.start, token.end));
      case "raw":
        return void (
          element &&
          !element.isHtml &&
          element.text.copy(token.start + CDATA_OPEN, Math.max(token.start + CDATA_OPEN, token.end - CDATA_CLOSE))
        );
      case "comment":
        return void this.#comments.push({
          text: mapped(this.#source, token.start + 4, Math.max(token.start + 4, token.end - 3)),
          at: { start: token.start, end: token.end },
        });
      case "open":
        return this.#takeOpen(token, element);
      case "close":
        return this.#takeClose(token);
    }
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

  #takeOpen(token: Token, outer: OpenElement | undefined): void {
    if (outer?.isHtml) return;
    if (outer && HTML.has(token.name.toLowerCase())) return void (outer.isHtml = true);
    const path = outer ? [...outer.path, ...step(outer, localName(token.name))] : [localName(token.name)];
    if (path.length > DEEPEST) return void (this.#passedOver += token.closesItself ? 0 : 1);
    this.#open.push({
      name: token.name,
      path,
      start: token.start,
      contentStart: token.end,
      text: new MappedBuilder(this.#source),
      children: null,
      isHtml: false,
    });
    this.#attributes(token, path);
    if (token.closesItself) this.#finish(token.end, token.end);
  }

  #takeClose(token: Token): void {
    if (this.#passedOver > 0) return void this.#passedOver--;
    const at = this.#open.findLastIndex(({ name }) => name === token.name);
    const inner = this.#open.at(-1);
    if (!inner || (at < 0 && inner.isHtml)) return;
    if (inner.name !== token.name)
      this.#tell(`</${token.name}> stands here, but <${inner.name}> is open.`, token.start, token.end);
    if (at < 0) return;
    while (this.#open.length > at + 1) this.#finish(token.start, token.start);
    this.#finish(token.start, token.end);
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

  #attributes(token: Token, path: readonly (string | number)[]): void {
    if (token.end - token.nameEnd < 4) return;
    for (const [name, text] of attributesOf(this.#source, token)) {
      const at = { start: token.start, end: token.end };
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

const CDATA_OPEN = 9;
const CDATA_CLOSE = 3;

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
