import { mapped } from "../text/index.ts";
import type { Block, Document, TextReader } from "./document.ts";

/** Reads Markdown with its front matter. */
export const readMarkdown: TextReader = (source): Document => {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of source.split("\n")) {
    const heading = /^#+ /.exec(line)?.[0].length ?? 0;
    const item = heading ? 0 : (/^\s*[-*] /.exec(line)?.[0].length ?? 0);
    const from = start + heading + item;
    const end = start + line.length;
    if (from < end) {
      blocks.push({ kind: heading ? "heading" : item ? "item" : "paragraph", level: heading ? heading - 1 : item ? 1 : 0, text: mapped(source, from, end), at: { start, end }, style: heading ? "markdown" : "none", lead: 0, mark: "", row: 0, within: [] });
    }
    start = end + 1;
  }
  return { format: "markdown", source, frontMatter: "none", parts: [{ at: { start: 0, end: source.length }, format: "markdown", blocks, fields: [] }], comments: [], troubles: [] };
};
