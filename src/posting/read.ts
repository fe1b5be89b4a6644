import type { Document } from "../parse/document.ts";
import type { Posting } from "./posting.ts";

/** The postings of a file in their order; none where the file could not be read at all. */
export function readPostings(document: Document): Posting[] {
  return document.parts.map((part, index) => {
    const first = part.blocks[0];
    return {
      index, format: part.format, frontMatter: document.frontMatter, source: document.source, at: part.at,
      title: first ? { value: first.text.text, at: first.at } : null, employer: null, fields: [], pay: [], places: [],
      sections: [{ id: null, heading: null, style: "none", origin: "body", blocks: part.blocks, at: part.at }],
      blocks: part.blocks, incomplete: new Set(), troubles: document.troubles,
    };
  });
}
