import { MappedBuilder, type Mapped } from "../../text/index.ts";
import type { Block, Encoding } from "../document.ts";
import type { TextReader } from "../reader.ts";
import { labelFields } from "../blocks/labels.ts";
import { NONE } from "../blocks/leaf.ts";
import { withNeighbours } from "../blocks/neighbours.ts";
import { blockIn, isWhole } from "../relocate.ts";
import { addLeaf } from "../blocks/from-leaf.ts";
import { BYTE_ORDER_MARK, NO_BREAK_SPACE, RETURN, SPACE, TAB, ZERO_WIDTH_SPACE } from "../units.ts";

/** Reads plain text. */
export const readText: TextReader = (source) => {
  const at = { start: 0, end: source.length };
  const blocks = textBlocks({ text: source, runs: [0, 0, -1] }, []);
  return {
    format: "text",
    source,
    frontMatter: "none",
    parts: [{ at, format: "text", blocks, fields: labelFields(blocks) }],
    comments: [],
    troubles: [],
  };
};

/** The blocks of plain text, wherever it stands; their places lead into the source of `text`. */
export function textBlocks(text: Mapped, within: readonly Encoding[]): Block[] {
  const source = text.text;
  const blocks: Block[] = [];
  const lines: number[] = [];
  for (let start = 0; start <= source.length;) {
    let feed = source.indexOf("\n", start);
    if (feed < 0) feed = source.length;
    const from = skipBlanks(source, start, feed);
    const to = trimBlanks(source, from, feed);
    if (from < to) lines.push(from, to);
    else flush(source, lines, within, blocks);
    start = feed + 1;
  }
  flush(source, lines, within, blocks);
  const seen = withNeighbours(withDepths(blocks, source), source);
  return isWhole(text) ? seen : seen.map((block) => blockIn(text, block));
}

/** Gives the lines gathered so far as one leaf, the white space around each left out. */
function flush(source: string, lines: number[], within: readonly Encoding[], out: Block[]): void {
  if (lines.length === 0) return;
  const builder = new MappedBuilder(source);
  for (let i = 0; i < lines.length; i += 2) {
    if (i > 0) {
      const feed = source.indexOf("\n", lines[i - 1]!);
      builder.copy(feed, feed + 1);
    }
    builder.copy(lines[i]!, lines[i + 1]!);
  }
  const at = { start: lines[0]!, end: lines.at(-1)! };
  lines.length = 0;
  addLeaf(
    {
      kind: "paragraph",
      level: 0,
      style: "none",
      mark: "",
      row: 0,
      at,
      text: builder.build(),
      strong: NONE,
      breaks: NONE,
    },
    within,
    out,
  );
}

/** List depth from the indentation of the marks. */
function withDepths(blocks: Block[], source: string): Block[] {
  const columns: number[] = [];
  return blocks.map((block) => {
    const column = block.at.start - source.lastIndexOf("\n", block.at.start - 1) - 1;
    if (block.kind !== "item") {
      if (columns.length > 0 && (block.kind === "heading" || column <= columns[0]!)) columns.length = 0;
      return block;
    }
    while (columns.length > 0 && columns.at(-1)! > column) columns.pop();
    if (columns.length === 0 || columns.at(-1)! < column) columns.push(column);
    return columns.length === block.level ? block : { ...block, level: columns.length };
  });
}

function skipBlanks(text: string, i: number, end: number): number {
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

function trimBlanks(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

function isBlank(unit: number): boolean {
  return (
    unit === SPACE ||
    (unit >= TAB && unit <= RETURN) ||
    unit === NO_BREAK_SPACE ||
    unit === BYTE_ORDER_MARK ||
    unit === ZERO_WIDTH_SPACE
  );
}
