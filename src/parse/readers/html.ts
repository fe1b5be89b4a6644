import { mapped } from "../../text/index.ts";
import type { Mapped } from "../../text/index.ts";
import type { Block, Encoding, Field, Part, TextReader } from "../document.ts";
import { readFrontMatter } from "../front-matter.ts";
import { layOut } from "../html/layout.ts";
import type { Layout } from "../html/layout.ts";
import { labelFields } from "../labels.ts";
import type { Leaf } from "../leaf.ts";
import { isHtml } from "../prose.ts";
import { markdownBlocks } from "../markdown.ts";
import { blockIn, fieldIn, isWhole } from "../relocate.ts";
import { settleLeaf } from "../settle.ts";

/** Reads a page, or a file of a site generator whose front matter stands before HTML or Markdown. */
export const readHtml: TextReader = (source, readers) => {
  const front = readFrontMatter(source, readers);
  const body = mapped(source, front.end);
  const isMarkdown = front.kind !== "none" && !isHtml(body.text);
  const page = isMarkdown ? null : layOut(body.text);
  const blocks = page ? blocksOf(page, body, ["html"]) : markdownBlocks(body, readers);
  const fields = [...front.fields, ...(page ? pageFields(page, body, blocks) : []), ...labelFields(blocks)];
  const part: Part = { at: { start: 0, end: source.length }, format: "html", blocks, fields };
  const comments = (page?.comments ?? []).map(({ text, at }) => ({ text: shifted(text, front.end), at: { start: at.start + front.end, end: at.end + front.end } }));
  return { format: "html", source, frontMatter: front.kind, parts: [part], comments: [...front.comments, ...comments], troubles: front.troubles };
};

/** The blocks of HTML that stands in a string or inside Markdown. */
export function readHtmlBlocks(text: Mapped, within: readonly Encoding[]): readonly Block[] {
  return blocksOf(layOut(text.text), text, within);
}

function blocksOf(page: Layout, outer: Mapped, within: readonly Encoding[], depth = 0): Block[] {
  const blocks: Block[] = [];
  for (const leaf of page.leaves) {
    if (depth === 0 && showsTags(leaf)) blocks.push(...blocksOf(layOut(leaf.text.text), leaf.text, [...within, "html"], 1));
    else settleLeaf(leaf, within, blocks);
  }
  return isWhole(outer) ? blocks : blocks.map((block) => blockIn(outer, block));
}

// Tags that show on the page were escaped twice; they are read once more, but not a third time.
function showsTags({ text }: Leaf): boolean {
  return text.text.includes("</") && isHtml(text.text);
}

function pageFields(page: Layout, outer: Mapped, blocks: readonly Block[]): Field[] {
  const fields = page.fields.map((field) => fieldIn(outer, field));
  if (page.language) fields.push(fieldOf("inLanguage", page.language, outer));
  const hasHeading = blocks.some(({ kind, style, level }) => kind === "heading" && style === "html-heading" && level === 1);
  if (page.pageTitle && !hasHeading && page.pageTitle.text.trim()) fields.push(fieldOf("headline", page.pageTitle, outer));
  return fields;
}

function fieldOf(key: string, text: Mapped, outer: Mapped): Field {
  const at = { start: text.runs[1]!, end: text.runs[1]! + text.text.length };
  return fieldIn(outer, { path: [key], value: text.text.trim(), text, at, keyAt: { start: at.start, end: at.start }, origin: "source", within: ["html"] });
}

function shifted(text: Mapped, by: number): Mapped {
  return by === 0 ? text : { text: text.text, runs: text.runs.map((value, i) => (i % 3 === 1 ? value + by : value)) };
}
