import type { Block, Posting, Section, SectionId } from "../../posting/index.ts";
import type { Insertion } from "./model.ts";
import { encoderBeside, escapeMarkup, isInHtml } from "./encode.ts";

/** A new item or paragraph at the end of the first of these sections that the posting has. */
export function newLine(posting: Posting, wanted: readonly SectionId[], text: string): Insertion | null {
  for (const id of wanted) {
    const section = posting.sections.find((one) => one.id === id && one.origin !== "include");
    const last = section && lastOf(section);
    if (last) return after(last, posting, text);
  }
  return null;
}

/** New text behind a block, in the shape of that block: an item after an item, a paragraph after a paragraph. */
export function after(block: Block, posting: Posting, text: string): Insertion | null {
  const encode = encoderBeside(block, posting);
  if (!encode) return null;
  const written = isInHtml(block) ? htmlBeside(block, posting, text) : proseBeside(block, posting, text);
  return { start: block.at.end, end: block.at.end, text: encode(written) };
}

function lastOf({ blocks }: Section): Block | undefined {
  return blocks.findLast(({ kind }) => kind === "item" || kind === "paragraph" || kind === "heading");
}

function proseBeside(block: Block, posting: Posting, text: string): string {
  if (block.kind === "item") return `\n${indentOf(block, posting)}${nextMark(block.mark)}${text}`;
  const isLineByLine =
    posting.format === "text" &&
    block.kind === "paragraph" &&
    posting.source[block.at.end] === "\n" &&
    posting.source[block.at.end + 1] !== "\n" &&
    posting.source[block.at.end + 1] !== undefined;
  return isLineByLine ? `\n${text}` : `\n\n${text}`;
}

function htmlBeside(block: Block, { source }: Posting, text: string): string {
  const tag = tagAt(source.slice(block.at.start, block.at.start + 40));
  const escaped = escapeMarkup(text);
  if (tag === null) return `<br>${escaped}`;
  return block.kind === "heading" || tag.startsWith("h") ? `\n<p>${escaped}</p>` : `\n<${tag}>${escaped}</${tag}>`;
}

/** The name of the tag that a stretch of HTML begins with, its signs escaped or not. */
function tagAt(source: string): string | null {
  return /^(?:<|&lt;|&amp;lt;|\\u003c)(p|li|div|h[1-6]|dd|td|span|section)\b/i.exec(source)?.[1]?.toLowerCase() ?? null;
}

function indentOf(block: Block, { source }: Posting): string {
  if (block.within.length > 0) return "";
  const lineStart = source.lastIndexOf("\n", block.at.start - 1) + 1;
  return /^[ \t]*/.exec(source.slice(lineStart, block.at.start))![0];
}

// A number counts on, any other mark is written again as it is.
function nextMark(mark: string): string {
  if (mark === "") return "- ";
  return mark.trimStart().replace(/^(\(?)(\d+)/, (_, open: string, digits: string) => `${open}${Number(digits) + 1}`);
}
