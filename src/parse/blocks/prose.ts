import { compose } from "../../text/index.ts";
import type { Mapped } from "../../text/index.ts";
import type { Block, Encoding } from "../document.ts";
import type { Readers } from "../reader.ts";
import { markdownBlocks } from "../markdown/index.ts";
import { textBlocks } from "../text/index.ts";

/**
 * Reads prose that stands in a string of another format. Whether it is HTML, Markdown or plain text shows in the text
 * itself.
 */
export function proseBlocks(text: Mapped, readers: Readers, within: readonly Encoding[]): readonly Block[] {
  if (isHtml(text.text)) return readers.markup().readHtmlBlocks(text, [...within, "html"]);
  if (isEscapedHtml(text.text)) {
    const { readHtmlBlocks, unescapeOnce } = readers.markup();
    return readHtmlBlocks(compose(text, unescapeOnce(text.text)), [...within, "html", "html"]);
  }
  return isMarkdown(text.text) ? markdownBlocks(text, readers, within) : textBlocks(text, within);
}

/** True where blocks are marked by tags. Bold and links alone occur in Markdown too. */
export function isHtml(text: string): boolean {
  return text.includes("<") && BLOCK_TAG.test(text);
}

/** True for HTML that was escaped once more than it should, as Greenhouse does. */
export function isEscapedHtml(text: string): boolean {
  return text.includes("&lt;") && ESCAPED_TAG.test(text);
}

function isMarkdown(text: string): boolean {
  return (
    MARKDOWN_SIGN.test(text) ||
    (text.includes("<") && INLINE_TAG.test(text)) ||
    (text.includes("&") && ENTITY.test(text))
  );
}

const BLOCK_TAG =
  /<\/?(?:p|div|br|ul|ol|li|h[1-6]|table|tr|td|section|article|dl|dt|hr|center|blockquote|body|html|main|header)(?:\s[^<>]{0,2000})?\/?>/i;
const ESCAPED_TAG =
  /&lt;\/?(?:p|div|br|ul|ol|li|h[1-6]|table|strong|span|b|em)(?:\s[^<>&]{0,200}|&(?!gt;|lt;)[^<>]{0,500})?\s?\/?&gt;|&lt;(?:div|p|span|h[1-6]|ul|table)\s/i;
const MARKDOWN_SIGN = /^#{1,6}\s|\*\*\S|^\s{0,3}[-*+]\s+\S|\]\(\S|^\s{0,3}\d{1,2}[.)]\s|^(?:---|===)/m;
const INLINE_TAG = /<\/?(?:b|strong|i|em|u|a|span)(?:\s[^<>]{0,2000})?>/i;
const ENTITY = /&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});/i;
