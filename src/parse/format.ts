import type { Format } from "./document.ts";

/**
 * How a file is to be read; the shapes that share a syntax (JSON exports, XML feeds) are told apart by their reader.
 */
export type Syntax = "markdown" | "text" | "html" | "docx" | "yaml" | "json" | "csv" | "ndjson" | "xml";

const BY_ENDING: Readonly<Record<string, Syntax>> = {
  md: "markdown",
  markdown: "markdown",
  mdown: "markdown",
  mkd: "markdown",
  mdx: "markdown",
  qmd: "markdown",
  txt: "text",
  text: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  docx: "docx",
  yaml: "yaml",
  yml: "yaml",
  json: "json",
  jsonc: "json",
  json5: "json",
  jsonld: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
  csv: "csv",
  tsv: "csv",
  tab: "csv",
  xml: "xml",
  rss: "xml",
};

const BY_FORMAT: Readonly<Record<Format, Syntax>> = {
  markdown: "markdown",
  text: "text",
  html: "html",
  docx: "docx",
  yaml: "yaml",
  json: "json",
  "json-ld": "json",
  canonical: "json",
  csv: "csv",
  ndjson: "ndjson",
  greenhouse: "json",
  lever: "json",
  ashby: "json",
  workable: "json",
  smartrecruiters: "json",
  recruitee: "json",
  usajobs: "json",
  "hr-open": "json",
  "personio-xml": "xml",
  "indeed-xml": "xml",
  "linkedin-xml": "xml",
  xml: "xml",
};

/** Decides how to read a text: what the caller says, else the ending of the name, else what the text looks like. */
export function syntaxOf(source: string, path: string, format: Format | undefined): Syntax {
  if (format) return BY_FORMAT[format];
  const dot = path.lastIndexOf(".");
  const ending = dot < 0 ? "" : path.slice(dot + 1).toLowerCase();
  const named = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  switch (named) {
    case undefined:
    case "docx":
      return syntaxOfText(source);
    case "html":
      return isMarkdownInHtml(source) ? "markdown" : "html";
    case "json":
      return isNdjson(source) ? "ndjson" : "json";
    case "text":
      return isHtmlPage(source) ? "html" : isMarkdownInText(source) ? "markdown" : "text";
    default:
      return named;
  }
}

const HEAD = 20_000;

/** Site generators keep Markdown with front matter in files that end in .html. */
function isMarkdownInHtml(source: string): boolean {
  return /^(?:---|\+\+\+)\r?\n/.test(source) && !/<(?:html|body|h[1-6]|p|div|ul)\b/i.test(source.slice(0, HEAD));
}

/** One object a line, and more than one line. */
function isNdjson(source: string): boolean {
  return source.startsWith("{") && /^\{.*\}[ \t]*\r?\n[ \t]*\{.*\}/.test(source.slice(0, HEAD * 5));
}

function isHtmlPage(source: string): boolean {
  return source.startsWith("<") && /^<(?:!doctype html|html|head|body)\b/i.test(source);
}

/** Text files often hold Markdown; two headings or bold stretches show it. */
function isMarkdownInText(source: string): boolean {
  const mayBe =
    source.startsWith("#") ||
    source.startsWith("---") ||
    source.startsWith("+++") ||
    source.includes("\n#") ||
    source.includes("**");
  if (!mayBe) return false;
  const isHeaded = /^(?:---|\+\+\+)[ \t]*\r?\n[A-Za-z_][\w-]*[ \t]*[:=]/.test(source);
  return isHeaded || (source.slice(0, HEAD).match(/^#{1,6} \S|\*\*[^*\s][^*\n]*\*\*/gm)?.length ?? 0) >= 2;
}

const MARKDOWN_HINT = /^(?:#{1,6} \S|\s*[*+-] \[?.*\]\(|```)|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\([^)\n]+\)/m;

/** What a text without a telling name is, from its beginning. */
function syntaxOfText(source: string): Syntax {
  const head = source.slice(0, HEAD).trimStart();
  if (/^(?:---|\+\+\+)[ \t]*\r?\n/.test(head)) return "markdown";
  if (isNdjson(head)) return "ndjson";
  if (/^(?:\{\s*["'}/]|\[\s*[[{"\]])/.test(head)) return "json";
  if (head.startsWith("<?xml") && !/<html\b/i.test(head)) return "xml";
  if (
    /^<(?:!doctype html|html|head|body|div|p|h[1-6]|ul|section|article|main|script|meta|table|span|strong|b)\b/i.test(
      head,
    )
  )
    return "html";
  if (/^<(?:source|jobs?|workzag-jobs|feed|rss|positions?)\b/i.test(head)) return "xml";
  return MARKDOWN_HINT.test(head) ? "markdown" : "text";
}
