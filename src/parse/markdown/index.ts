import { LINEAR, sliceMapped, type Mapped, type SourceSpan } from "../../text/index.ts";
import type { Block, BlockKind, Comment, Encoding } from "../document.ts";
import type { Readers, TextReader } from "../reader.ts";
import { mayBeEntity, type Entity } from "../entities/index.ts";
import { readFrontMatter } from "../front-matter/index.ts";
import { labelFields, mayLabel } from "../blocks/labels.ts";
import { NONE, type Leaf, type Sink } from "../blocks/leaf.ts";
import { scanMarkdown } from "./scan.ts";
import { Looks, withNeighbours } from "../blocks/neighbours.ts";
import { blockIn, isWhole } from "../relocate.ts";
import { blockOfLine, addLeaf } from "../blocks/from-leaf.ts";
import { textBlocks } from "../text/index.ts";

/** Reads Markdown with its front matter. */
export const readMarkdown: TextReader = (source, readers) => {
  const front = readFrontMatter(source, readers);
  const gathered = gather(source, front.end, source.length, readers, []);
  const blocks = withNeighbours(gathered.blocks, source, gathered.looks);
  const fields = gathered.mayHoldLabels ? [...front.fields, ...labelFields(blocks, source)] : front.fields;
  return {
    format: "markdown",
    source,
    frontMatter: front.kind,
    parts: [{ at: { start: 0, end: source.length }, format: "markdown", blocks, fields }],
    comments: [...front.comments, ...gathered.comments],
    troubles: front.troubles,
  };
};

/**
 * The blocks of Markdown, wherever it stands (a YAML string, a JSON string); their places lead into the source of
 * `text`.
 */
export function markdownBlocks(text: Mapped, readers: Readers, within: readonly Encoding[] = []): Block[] {
  const gathered = gather(text.text, 0, text.text.length, readers, within);
  const blocks = withNeighbours(gathered.blocks, text.text, gathered.looks);
  return isWhole(text) ? blocks : blocks.map((block) => blockIn(text, block));
}

function gather(source: string, from: number, to: number, readers: Readers, within: readonly Encoding[]): Gathered {
  const own = new Gathered(source, readers, within);
  if (scanMarkdown(source, from, to, own)) return own;
  const full = new Gathered(source, readers, within);
  readers.markdown().readFullMarkdown(source, from, to, full);
  return full;
}

/** Length of a mark that is one glyph and a blank; longer ones may be numbers. */
const BULLET = 2;

/** Turns what a reader of Markdown tells into blocks. */
class Gathered implements Sink {
  readonly blocks: Block[] = [];
  readonly comments: Comment[] = [];
  readonly looks = new Looks();
  #hasLabels = false;
  readonly #whole: Mapped;
  readonly #readers: Readers;
  readonly #within: readonly Encoding[];

  constructor(source: string, readers: Readers, within: readonly Encoding[]) {
    this.#whole = { text: source, runs: [0, 0, LINEAR] };
    this.#readers = readers;
    this.#within = within;
  }

  /**
   * False where no block can be a field. A second look may make an item of a line, so that it may hold a label after
   * all.
   */
  get mayHoldLabels(): boolean {
    return this.#hasLabels || this.looks.atLines || this.looks.atDrawn;
  }

  leaf(leaf: Leaf): void {
    const before = this.blocks.length;
    addLeaf(leaf, this.#within, this.blocks);
    this.#noteFrom(before);
  }

  line(kind: BlockKind, level: number, mark: string, text: Mapped, at: SourceSpan): void {
    const block = blockOfLine(kind, level, mark, text, at, this.#within);
    if (block === null)
      return this.leaf({
        kind,
        level,
        style: kind === "heading" ? "markdown" : "none",
        mark,
        row: 0,
        at,
        text,
        strong: NONE,
        breaks: NONE,
      });
    this.blocks.push(block);
    const isPlain = kind === "item" ? mark.length <= BULLET : kind === "heading" || block.style === "none";
    if (!isPlain) this.looks.note(block);
  }

  lines(start: number, end: number): void {
    const before = this.blocks.length;
    this.blocks.push(...textBlocks(sliceMapped(this.#whole, start, end), this.#within));
    this.#noteFrom(before);
  }

  html(start: number, end: number): void {
    const before = this.blocks.length;
    this.blocks.push(
      ...this.#readers.markup().readHtmlBlocks(sliceMapped(this.#whole, start, end), [...this.#within, "html"]),
    );
    this.#noteFrom(before);
  }

  /** Notes what the blocks from an index on ask for later. */
  #noteFrom(first: number): void {
    for (let i = first; i < this.blocks.length; i++) {
      const block = this.blocks[i]!;
      this.looks.note(block);
      this.#hasLabels ||= mayLabel(block);
    }
  }

  comment(comment: Comment): void {
    this.comments.push(comment);
  }

  entityAt(text: string, start: number): Entity | null {
    return mayBeEntity(text, start) ? this.#readers.entities().entityAt(text, start) : null;
  }
}
