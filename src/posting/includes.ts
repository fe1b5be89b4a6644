import type { Block } from "../parse/document.ts";
import { opaque } from "../text/index.ts";

/**
 * The paragraphs of texts that the publishing system appends. They have no place of their own in the file:
 * all of them stand, with no length, at `end`.
 */
export function includedBlocks(includes: readonly string[], end: number): Block[] {
  const at = { start: end, end };
  return includes
    .flatMap((text) => text.split(/\n\s*\n/))
    .flatMap((paragraph): Block[] => {
      const words = paragraph.replace(/^#+ +/, "").trim();
      if (words === "") return [];
      const isHeading = paragraph.trimStart().startsWith("#");
      return [
        {
          kind: isHeading ? "heading" : "paragraph",
          level: isHeading ? 2 : 0,
          text: opaque(words, at),
          at,
          style: isHeading ? "markdown" : "none",
          lead: 0,
          mark: "",
          row: 0,
          within: [],
        },
      ];
    });
}
