import { LINEAR, sliceMapped, type Mapped } from "../text/index.ts";
import type { Block, Comment, Encoding, Readers, TextReader } from "./document.ts";
import { readFrontMatter } from "./front-matter.ts";
import { labelFields } from "./labels.ts";
import { scanMarkdown } from "./markdown/scan.ts";
import { blockIn, isWhole } from "./relocate.ts";
import { settleLeaf } from "./settle.ts";
import { textBlocks } from "./text.ts";

/** Reads Markdown with its front matter. */
export const readMarkdown: TextReader = (source, readers) => {
  const front = readFrontMatter(source, readers);
  const comments = [...front.comments];
  const blocks = blocksBetween(source, front.end, source.length, readers, [], comments);
  const fields = [...front.fields, ...labelFields(blocks)];
  return {
    format: "markdown", source, frontMatter: front.kind,
    parts: [{ at: { start: 0, end: source.length }, format: "markdown", blocks, fields }],
    comments, troubles: front.troubles,
  };
};

/** The blocks of Markdown, wherever it stands (a YAML string, a JSON string); their places lead into the source of `text`. */
export function markdownBlocks(text: Mapped, readers: Readers, within: readonly Encoding[] = []): Block[] {
  const blocks = blocksBetween(text.text, 0, text.text.length, readers, within, []);
  return isWhole(text) ? blocks : blocks.map((block) => blockIn(text, block));
}

function blocksBetween(source: string, from: number, to: number, readers: Readers, within: readonly Encoding[], comments: Comment[]): Block[] {
  const whole: Mapped = { text: source, runs: [0, 0, LINEAR] };
  const blocks: Block[] = [];
  const found: Comment[] = [];
  const understood = scanMarkdown(source, from, to, {
    leaf: (leaf) => settleLeaf(leaf, within, blocks),
    lines: (start, end) => void blocks.push(...textBlocks(sliceMapped(whole, start, end), within)),
    html: (start, end) => void blocks.push(...readers.html().readHtmlBlocks(sliceMapped(whole, start, end), [...within, "html"])),
    comment: (comment) => void found.push(comment),
  });
  comments.push(...found);
  if (understood) return blocks;
  return [...readers.markdown().readFullMarkdown(sliceMapped(whole, from, to))];
}
