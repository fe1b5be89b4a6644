import { LINEAR, sliceMapped, type Mapped } from "../text/index.ts";
import type { Block, Comment, Encoding, Readers, TextReader } from "./document.ts";
import { readFrontMatter } from "./front-matter.ts";
import { labelFields } from "./labels.ts";
import type { Leaf, Sink } from "./leaf.ts";
import { scanMarkdown } from "./markdown/scan.ts";
import { withNeighbours } from "./neighbours.ts";
import { blockIn, isWhole } from "./relocate.ts";
import { settleLeaf } from "./settle.ts";
import { textBlocks } from "./text.ts";

/** Reads Markdown with its front matter. */
export const readMarkdown: TextReader = (source, readers) => {
  const front = readFrontMatter(source, readers);
  const comments = [...front.comments];
  const blocks = blocksBetween(source, front.end, source.length, readers, [], comments);
  const fields = [...front.fields, ...labelFields(blocks, source)];
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
  const own = new Gathered(source, readers, within);
  const gathered = scanMarkdown(source, from, to, own) ? own : new Gathered(source, readers, within);
  if (gathered !== own) readers.markdown().readFullMarkdown(source, from, to, gathered);
  comments.push(...gathered.comments);
  return withNeighbours(gathered.blocks, source);
}

/** Turns what a reader of Markdown tells into blocks. */
class Gathered implements Sink {
  readonly blocks: Block[] = [];
  readonly comments: Comment[] = [];
  readonly #whole: Mapped;
  readonly #readers: Readers;
  readonly #within: readonly Encoding[];

  constructor(source: string, readers: Readers, within: readonly Encoding[]) {
    this.#whole = { text: source, runs: [0, 0, LINEAR] };
    this.#readers = readers;
    this.#within = within;
  }

  leaf(leaf: Leaf): void {
    settleLeaf(leaf, this.#within, this.blocks);
  }

  lines(start: number, end: number): void {
    this.blocks.push(...textBlocks(sliceMapped(this.#whole, start, end), this.#within));
  }

  html(start: number, end: number): void {
    this.blocks.push(...this.#readers.html().readHtmlBlocks(sliceMapped(this.#whole, start, end), [...this.#within, "html"]));
  }

  comment(comment: Comment): void {
    this.comments.push(comment);
  }
}
