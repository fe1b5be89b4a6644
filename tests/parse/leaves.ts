import type { Comment } from "../../src/parse/document.ts";
import { mayBeEntity } from "../../src/parse/entities/index.ts";
import type { Leaf, Sink } from "../../src/parse/blocks/leaf.ts";
import { scanMarkdown } from "../../src/parse/markdown/scan.ts";
import { readFullMarkdown } from "../../src/parse/markdown/library.ts";
import { readers } from "../support/readers.ts";

/** What a reader of Markdown told, in order. */
export type Told = Leaf | { readonly lines: string } | { readonly html: string } | { readonly comment: Comment };

function listening(source: string): { readonly told: Told[]; readonly sink: Sink } {
  const told: Told[] = [];
  const sink: Sink = {
    leaf: (leaf) => void told.push(leaf),
    line: (kind, level, mark, text, at) =>
      void told.push({
        kind,
        level,
        style: kind === "heading" ? "markdown" : "none",
        mark,
        row: 0,
        at,
        text,
        strong: [],
        breaks: [],
      }),
    lines: (start, end) => void told.push({ lines: source.slice(start, end).trim() }),
    html: (start, end) => void told.push({ html: source.slice(start, end).trim() }),
    comment: (comment) => void told.push({ comment }),
    entityAt: (text, start) => (mayBeEntity(text, start) ? readers.entities().entityAt(text, start) : null),
  };
  return { told, sink };
}

/** What our own scanner makes of the Markdown; `null` where it declines. */
export function ownLeaves(source: string): Told[] | null {
  const { told, sink } = listening(source);
  return scanMarkdown(source, 0, source.length, sink) ? told : null;
}

/** What the library makes of it. */
export function libraryLeaves(source: string): Told[] {
  const { told, sink } = listening(source);
  readFullMarkdown(source, 0, source.length, sink);
  return told;
}
