import { compose, MappedBuilder, sourceSpan, type Mapped } from "../text/index.ts";
import type { Block, Encoding, TextReader } from "./document.ts";
import { labelFields } from "./labels.ts";
import { NONE } from "./leaf.ts";
import { isWhole } from "./relocate.ts";
import { settleLeaf } from "./settle.ts";

/** Reads plain text. */
export const readText: TextReader = (source) => {
  const at = { start: 0, end: source.length };
  const blocks = textBlocks({ text: source, runs: [0, 0, -1] }, []);
  return { format: "text", source, frontMatter: "none", parts: [{ at, format: "text", blocks, fields: labelFields(blocks) }], comments: [], troubles: [] };
};

/** The blocks of plain text, wherever it stands; their places lead into the source of `text`. */
export function textBlocks(text: Mapped, within: readonly Encoding[]): Block[] {
  const out: Block[] = [];
  const lines: number[] = [];
  const source = text.text;
  for (let start = 0; start <= source.length; ) {
    let feed = source.indexOf("\n", start);
    if (feed < 0) feed = source.length;
    const from = skipBlanks(source, start, feed);
    const to = trimBlanks(source, from, feed);
    if (from < to) lines.push(from, to);
    else flush(text, lines, within, out);
    start = feed + 1;
  }
  flush(text, lines, within, out);
  return out;
}

/** Gives the lines gathered so far as one leaf, the white space around each left out. */
function flush(outer: Mapped, lines: number[], within: readonly Encoding[], out: Block[]): void {
  if (lines.length === 0) return;
  const builder = new MappedBuilder(outer.text);
  for (let i = 0; i < lines.length; i += 2) {
    if (i > 0) {
      const feed = outer.text.indexOf("\n", lines[i - 1]!);
      builder.copy(feed, feed + 1);
    }
    builder.copy(lines[i]!, lines[i + 1]!);
  }
  lines.length = 0;
  const text = isWhole(outer) ? builder.build() : compose(outer, builder.build());
  settleLeaf({ kind: "paragraph", level: 0, style: "none", mark: "", row: 0, at: sourceSpan(text), text, strong: NONE, breaks: NONE }, within, out);
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
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 160 || unit === 0xfeff || unit === 0x200b;
}
