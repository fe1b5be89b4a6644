import type { Block } from "../parse/document.ts";
import { cutBlock, type Piece } from "./cut.ts";
import type { SourceSection } from "./fields.ts";
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
const ONE_LINE = new Set([
  "location-work-model", "schedule-shift", "compensation", "deadline", "job-details", "reports-to", "flsa-status", "travel", "contact",
  "work-authorization", "about-team", "education", "background-check",
]);

/**
 * Groups blocks under their headings. Text before the first heading is a section without one.
 * `given` holds the headings that the format itself names, by where they start.
 */
export function outline(blocks: readonly Block[], origin: Section["origin"], given: ReadonlyMap<number, SourceSection> = new Map()): Outline {
  const kept: Block[] = [];
  const sections: Section[] = [];
  let open: Open = { id: null, heading: null, blocks: [] };
  const close = (): void => {
    if (open.heading || open.blocks.length > 0) sections.push(finish(open, origin));
  };
  for (const block of blocks) {
    const source = block.style === "source-field" ? given.get(block.at.start) : undefined;
    const pieces = source ? sourceHeading(block, source) : cutBlock(block);
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!;
      kept.push(piece.block);
      if (!piece.isHeading) {
        if (isPastShortValue(open, piece.block)) {
          close();
          open = { id: null, heading: null, blocks: [] };
        }
        open.blocks.push(piece.block);
        if (!endsWithLine(pieces, i)) continue;
      }
      close();
      open = piece.isHeading ? { id: piece.id, heading: piece.block, blocks: [] } : { id: null, heading: null, blocks: [] };
    }
  }
  close();
  return { blocks: kept, sections };
}

// "Scheduled weekly hours:", "36", and then prose: the prose is about something else.
function isPastShortValue({ id, blocks }: Open, { kind, text }: Block): boolean {
  const first = blocks[0];
  return id !== null && ONE_LINE.has(id) && first !== undefined && first.kind === "paragraph" && first.text.text.length < 60 && kind === "paragraph" && text.text.length >= 100;
}

/** A key of the format stands like a heading; where its name says nothing, its words are read like any other's. */
function sourceHeading(block: Block, { id }: SourceSection): Piece[] {
  return [{ block, isHeading: true, id: id ?? classifyHeading(block.text.text)?.id ?? null, isLabel: false }];
}

function endsWithLine(pieces: readonly Piece[], i: number): boolean {
  const label = pieces[i - 1];
  return label !== undefined && label.isLabel && label.id !== null && ONE_LINE.has(label.id);
}

function finish({ id, heading, blocks }: Open, origin: Section["origin"]): Section {
  const first = heading ?? blocks[0]!;
  const last = blocks.at(-1) ?? first;
  return { id, heading: heading && heading.text, style: heading?.style ?? "none", origin: heading?.style === "source-field" ? "source-field" : origin, blocks, at: { start: first.at.start, end: Math.max(first.at.end, last.at.end) } };
}

