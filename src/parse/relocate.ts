import { compose, LINEAR, sourceSpan, type Mapped, type SourceSpan } from "../text/index.ts";
import type { Block, Comment, Document, Field, FieldTree, Part, Trouble } from "./document.ts";

/** True when positions in the text are positions in the source. */
export function isWhole(m: Mapped): boolean {
  return m.runs.length === 3 && m.runs[0] === 0 && m.runs[1] === 0 && m.runs[2] === LINEAR;
}

/** The source span behind a span of the text: what an inner reader takes for its source is text to the outer one. */
export function spanIn(outer: Mapped, at: SourceSpan): SourceSpan {
  return sourceSpan(outer, { start: at.start, end: at.end });
}

/** A block that was read from `outer.text`, placed in the source of `outer`. */
export function blockIn(outer: Mapped, block: Block): Block {
  return { ...block, text: compose(outer, block.text), at: spanIn(outer, block.at) };
}

/** A field that was read from `outer.text`, placed in the source of `outer`. */
export function fieldIn(outer: Mapped, field: Field): Field {
  return { ...field, text: compose(outer, field.text), at: spanIn(outer, field.at), keyAt: spanIn(outer, field.keyAt) };
}

function commentIn(outer: Mapped, comment: Comment): Comment {
  return { text: compose(outer, comment.text), at: spanIn(outer, comment.at) };
}

function troubleIn(outer: Mapped, trouble: Trouble): Trouble {
  return { ...trouble, at: spanIn(outer, trouble.at) };
}

/** Fields that were read from `outer.text`, placed in the source of `outer`. */
export function treeIn(outer: Mapped, tree: FieldTree): FieldTree {
  if (isWhole(outer)) return tree;
  return {
    fields: tree.fields.map((field) => fieldIn(outer, field)),
    comments: tree.comments.map((comment) => commentIn(outer, comment)),
    troubles: tree.troubles.map((trouble) => troubleIn(outer, trouble)),
  };
}

function partIn(outer: Mapped, part: Part): Part {
  return {
    ...part,
    at: spanIn(outer, part.at),
    blocks: part.blocks.map((block) => blockIn(outer, block)),
    fields: part.fields.map((field) => fieldIn(outer, field)),
  };
}

/** A document that was read from `outer.text`, placed in `source`. */
export function documentIn(outer: Mapped, source: string, document: Document): Document {
  return {
    ...document,
    source,
    parts: document.parts.map((part) => partIn(outer, part)),
    comments: document.comments.map((comment) => commentIn(outer, comment)),
    troubles: document.troubles.map((trouble) => troubleIn(outer, trouble)),
  };
}
