import type { Block } from "../parse/document.ts";
import type { Cache } from "../text/index.ts";
import { cutBlock, wholeHeading, type Piece } from "./cut.ts";
import type { SourceSection } from "./fields-model.ts";
import { classifyHeading } from "./headings.ts";
import type { Section, SectionId } from "./posting.ts";

/** What a list of blocks becomes: the blocks with their hidden headings parted off, and the sections they form. */
export interface Outline {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** A section while it grows. */
interface Open {
  readonly id: SectionId | null;
  readonly heading: Block | null;
  readonly blocks: Block[];
}

/** Labels of these end with their line: what follows "Location: Denver" is no longer about the place. */
const ONE_LINE = new Set<SectionId>([
  "location-work-model",
  "schedule-shift",
  "compensation",
  "deadline",
  "job-details",
  "reports-to",
  "flsa-status",
  "travel",
  "contact",
  "work-authorization",
  "about-team",
  "education",
  "background-check",
]);

/**
 * Groups blocks under their headings. Text before the first heading is a section without one.
 * `given` holds the headings that the format itself names, by where they start.
 */
export function outline(
  blocks: readonly Block[],
  origin: Section["origin"],
  cache: Cache,
  given: ReadonlyMap<number, SourceSection> | null = null,
): Outline {
  const outliner = new Outliner(origin);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const source = given !== null && block.style === "source-field" ? given.get(block.at.start) : undefined;
    const head = source ? null : wholeHeading(block, cache);
    if (head) {
      outliner.heading(block, head.id);
      continue;
    }
    const pieces = source ? sourceHeading(block, source, cache) : cutBlock(block, cache);
    if (pieces) outliner.pieces(pieces);
    else outliner.text(block);
  }
  return outliner.done();
}

class Outliner {
  readonly #origin: Section["origin"];
  readonly #kept: Block[] = [];
  readonly #sections: Section[] = [];
  #open: Open = { id: null, heading: null, blocks: [] };

  constructor(origin: Section["origin"]) {
    this.#origin = origin;
  }

  heading(block: Block, id: SectionId | null): void {
    this.#kept.push(block);
    this.#begin(id, block);
  }

  text(block: Block): void {
    this.#kept.push(block);
    if (isPastShortValue(this.#open, block)) this.#begin(null, null);
    this.#open.blocks.push(block);
  }

  pieces(pieces: readonly Piece[]): void {
    let label: Piece | null = null;
    for (const piece of pieces) {
      if (piece.isHeading) {
        this.heading(piece.block, piece.id);
      } else {
        this.text(piece.block);
        if (label !== null && label.id !== null && ONE_LINE.has(label.id)) this.#begin(null, null);
      }
      label = piece.isLabel ? piece : null;
    }
  }

  done(): Outline {
    this.#close();
    return { blocks: this.#kept, sections: this.#sections };
  }

  #begin(id: SectionId | null, heading: Block | null): void {
    this.#close();
    const blocks: Block[] = [];
    this.#open = { id, heading, blocks };
  }

  #close(): void {
    if (this.#open.heading || this.#open.blocks.length > 0) this.#sections.push(finish(this.#open, this.#origin));
  }
}

// "Scheduled weekly hours:", "36", and then prose: the prose is about something else.
function isPastShortValue({ id, blocks }: Open, { kind, text }: Block): boolean {
  if (kind !== "paragraph" || id === null || text.text.length < 100) return false;
  const first = blocks[0];
  return first !== undefined && first.kind === "paragraph" && first.text.text.length < 60 && ONE_LINE.has(id);
}

/** A key of the format stands like a heading; where its name says nothing, its words are read like any other's. */
function sourceHeading(block: Block, { id }: SourceSection, cache: Cache): Piece[] {
  return [{ block, isHeading: true, id: id ?? classifyHeading(block.text.text, cache)?.id ?? null, isLabel: false }];
}

function finish({ id, heading, blocks }: Open, origin: Section["origin"]): Section {
  const first = heading ?? blocks[0]!;
  const last = blocks[blocks.length - 1] ?? first;
  const at = { start: first.at.start, end: Math.max(first.at.end, last.at.end) };
  return {
    id,
    heading: heading && heading.text,
    style: heading?.style ?? "none",
    origin: heading?.style === "source-field" ? "source-field" : origin,
    blocks,
    at,
  };
}
