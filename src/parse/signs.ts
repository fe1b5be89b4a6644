import type { FileFormatId } from "./format-ids.ts";

// What a text is by its signs. Each stands for itself, so that the formats may ask for those of others.

const HEAD = 20_000;

/** Site generators keep Markdown with front matter in files that end in .html. */
export function isMarkdownInHtml(source: string): boolean {
  return /^(?:---|\+\+\+)\r?\n/.test(source) && !/<(?:html|body|h[1-6]|p|div|ul)\b/i.test(source.slice(0, HEAD));
}

/** One object a line, and more than one line. */
export function isNdjson(source: string): boolean {
  return source.startsWith("{") && /^\{.*\}[ \t]*\r?\n[ \t]*\{.*\}/.test(source.slice(0, HEAD * 5));
}

/** A page, whatever the file is called. */
export function isHtmlPage(source: string): boolean {
  return source.startsWith("<") && /^<(?:!doctype html|html|head|body)\b/i.test(source);
}

/** Text files often hold Markdown; two headings or bold stretches show it. */
export function isMarkdownInText(source: string): boolean {
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
export function formatOfText(source: string): FileFormatId {
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
