/** What a stretch of HTML or XML is. */
export type MarkupKind = "text" | "raw" | "open" | "close" | "comment" | "other";

/**
 * One stretch of markup. `text` holds entities to decode; `raw` is shown letter by letter (CDATA, the inside of a
 * script). Every unit of the source belongs to exactly one token.
 */
export interface Token {
  readonly kind: MarkupKind;
  readonly start: number;
  readonly end: number;
  /** Name of a tag, in lower case for HTML; empty for other kinds. */
  readonly name: string;
  /** Where the attributes stand; the first unit after the name. */
  readonly nameEnd: number;
  /** True for `<br/>`. */
  readonly closesItself: boolean;
}

/** How the text is written: XML keeps the case of names and has CDATA; HTML has elements whose inside is not markup. */
export type MarkupLanguage = "html" | "xml";

/**
 * Cuts HTML or XML into tokens as browsers do: whatever is no tag is text, an unclosed comment reaches to the end.
 * One walk over the text, so any input takes time in proportion to its length.
 */
export function* tokensOf(text: string, language: MarkupLanguage): Generator<Token> {
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at, language);
    yield token;
    at = token.end;
    if (language === "html" && token.kind === "open" && RAW_ELEMENTS.has(token.name)) {
      const end = rawEnd(text, at, token.name);
      if (end > at) yield plain(SHOWN_RAW.has(token.name) ? "text" : "raw", at, end);
      at = end;
    }
  }
}

// Inside these, "<" is only a letter. Entities count in titles and text areas alone.
const RAW_ELEMENTS = new Set(["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"]);
const SHOWN_RAW = new Set(["title", "textarea"]);

function tokenAt(text: string, start: number, language: MarkupLanguage): Token {
  if (text.charCodeAt(start) !== 60) return textFrom(text, start, start);
  const next = text.charCodeAt(start + 1);
  if (isNameStart(next)) return tag("open", text, start, start + 1, language);
  if (next === 47 && isNameStart(text.charCodeAt(start + 2))) return tag("close", text, start, start + 2, language);
  if (next === 33) return declaration(text, start, language);
  if (next === 63 || next === 47)
    return plain("other", start, after(text, next === 63 && language === "xml" ? "?>" : ">", start + 2));
  return textFrom(text, start, start + 1);
}

function textFrom(text: string, start: number, from: number): Token {
  const next = text.indexOf("<", from);
  return plain("text", start, next < 0 ? text.length : next);
}

function declaration(text: string, start: number, language: MarkupLanguage): Token {
  if (text.startsWith("<!--", start)) return plain("comment", start, commentEnd(text, start));
  if (language === "xml" && text.startsWith("<![CDATA[", start))
    return plain("raw", start, after(text, "]]>", start + 9));
  return plain("other", start, language === "xml" ? doctypeEnd(text, start) : after(text, ">", start + 2));
}

function commentEnd(text: string, start: number): number {
  if (text.startsWith(">", start + 4)) return start + 5;
  if (text.startsWith("->", start + 4)) return start + 6;
  COMMENT_END.lastIndex = start + 4;
  return COMMENT_END.test(text) ? COMMENT_END.lastIndex : text.length;
}

const COMMENT_END = /--!?>/g;

// Entities declared in a document type are skipped over unread, so that none of them can grow.
function doctypeEnd(text: string, start: number): number {
  const end = after(text, ">", start);
  const subset = text.slice(start, end).indexOf("[");
  return subset < 0 ? end : after(text, ">", after(text, "]", start + subset));
}

function tag(kind: "open" | "close", text: string, start: number, nameStart: number, language: MarkupLanguage): Token {
  TAG_NAME.lastIndex = nameStart;
  TAG_NAME.test(text);
  const nameEnd = TAG_NAME.lastIndex;
  const name = text.slice(nameStart, nameEnd);
  const end = tagEnd(text, nameEnd);
  return {
    kind,
    start,
    end,
    name: language === "html" ? name.toLowerCase() : name,
    nameEnd,
    closesItself: text.charCodeAt(end - 2) === 47 && end - 2 >= nameEnd,
  };
}

const TAG_NAME = /[^\s/>]*/y;

/** The end of a tag: the first ">" outside quoted values. A quote counts only where a value begins. */
function tagEnd(text: string, from: number): number {
  TAG_PART.lastIndex = from;
  for (let part = TAG_PART.exec(text); part; part = TAG_PART.exec(text)) {
    if (part[0] === ">") return TAG_PART.lastIndex;
    const close = text.indexOf(part[0].at(-1)!, TAG_PART.lastIndex);
    if (close < 0) return text.length;
    TAG_PART.lastIndex = close + 1;
  }
  return text.length;
}

const TAG_PART = />|=\s*["']/g;

function rawEnd(text: string, from: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  close.lastIndex = from;
  return close.exec(text)?.index ?? text.length;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function plain(kind: MarkupKind, start: number, end: number): Token {
  return { kind, start, end, name: "", nameEnd: start, closesItself: false };
}

function isNameStart(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95 || unit >= 0xc0;
}
