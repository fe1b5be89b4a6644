import { compose, mapped, sourceSpan } from "../../text/index.ts";
import type { Mapped, SourceSpan } from "../../text/index.ts";
import type { Block, Document, Encoding, Field, FieldTree, Part } from "../document.ts";
import type { Readers, TextReader } from "../reader.ts";
import { exportBlocks } from "../ats/blocks.ts";
import { partOf } from "../ats/index.ts";
import type { FoundPosting } from "../ats/index.ts";
import { readFrontMatter } from "../front-matter/index.ts";
import { readPageData } from "./data.ts";
import { layOut } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { labelFields } from "../blocks/labels.ts";
import type { Leaf } from "../blocks/leaf.ts";
import { isHtml } from "../blocks/prose.ts";
import { markdownBlocks } from "../markdown/index.ts";
import { withNeighbours } from "../blocks/neighbours.ts";
import { blockIn, fieldIn, isWhole, spanIn } from "../relocate.ts";
import { addLeaf } from "../blocks/from-leaf.ts";

/** Reads a page, or a file of a site generator whose front matter stands before HTML or Markdown. */
export const readHtml: TextReader = (source, readers): Document => {
  const front = readFrontMatter(source, readers);
  const body = mapped(source, front.end);
  const whole: SourceSpan = { start: 0, end: source.length };
  if (front.kind !== "none" && !isHtml(body.text)) {
    const blocks = markdownBlocks(body, readers);
    return {
      ...front,
      format: "html",
      source,
      frontMatter: front.kind,
      parts: [{ at: whole, format: "html", blocks, fields: [...front.fields, ...labelFields(blocks)] }],
    };
  }
  const page = layOut(body.text);
  const data = readPageData(page, body, readers);
  const parts =
    data.postings.length > 1
      ? data.postings.map((posting) => partOf(posting, readers))
      : [pagePart(page, body, front, data.postings[0], whole, readers)];
  const comments = page.comments.map(({ text, at }) => ({ text: compose(body, text), at: spanIn(body, at) }));
  return {
    format: "html",
    source,
    frontMatter: front.kind,
    parts,
    comments: [...front.comments, ...comments],
    troubles: [...front.troubles, ...data.troubles],
  };
};

/** What a person sees on the page is the text; the data that the page carries for search engines gives fields. */
function pagePart(
  page: Layout,
  body: Mapped,
  front: FieldTree,
  posting: FoundPosting | undefined,
  at: SourceSpan,
  readers: Readers,
): Part {
  const visible = blocksOf(page, body, ["html"]);
  // Pages that are drawn by a script show nothing yet; their data holds the text.
  const isBare = posting && visible.reduce((length, { text }) => length + text.text.length, 0) < SHORTEST_PAGE;
  const blocks = isBare ? [...visible, ...exportBlocks(posting.fields, posting.format, readers)] : visible;
  const fields = [
    ...front.fields,
    ...(posting?.fields ?? []),
    ...pageFields(page, body, blocks),
    ...labelFields(blocks),
  ];
  return { at, format: "html", blocks, fields };
}

const SHORTEST_PAGE = 300;

/** The blocks of HTML that stands in a string or inside Markdown. */
export function readHtmlBlocks(text: Mapped, within: readonly Encoding[]): readonly Block[] {
  return blocksOf(layOut(text.text), text, within);
}

function blocksOf(page: Layout, outer: Mapped, within: readonly Encoding[], depth = 0): Block[] {
  const blocks: Block[] = [];
  for (const leaf of page.leaves) {
    if (depth === 0 && showsTags(leaf))
      blocks.push(...blocksOf(layOut(leaf.text.text), leaf.text, [...within, "html"], 1));
    else addLeaf(leaf, within, blocks);
  }
  const seen = withNeighbours(blocks, outer.text);
  return isWhole(outer) ? seen : seen.map((block) => blockIn(outer, block));
}

// Tags that show on the page were escaped twice; they are read once more, but not a third time.
function showsTags({ text }: Leaf): boolean {
  return text.text.includes("</") && isHtml(text.text);
}

function pageFields(page: Layout, outer: Mapped, blocks: readonly Block[]): Field[] {
  const fields = page.fields.map((field) => fieldIn(outer, field));
  if (page.language) fields.push(fieldOf("inLanguage", page.language, outer));
  const hasHeading = blocks.some(
    ({ kind, style, level }) => kind === "heading" && style === "html-heading" && level === 1,
  );
  if (page.pageTitle && !hasHeading && page.pageTitle.text.trim())
    fields.push(fieldOf("headline", page.pageTitle, outer));
  return fields;
}

function fieldOf(key: string, text: Mapped, outer: Mapped): Field {
  const at = sourceSpan(text);
  return fieldIn(outer, {
    path: [key],
    value: text.text.trim(),
    text,
    at,
    keyAt: { start: at.start, end: at.start },
    origin: "source",
    within: ["html"],
  });
}
