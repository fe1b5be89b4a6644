import type { Mapped } from "../../text/index.ts";
import type { Block } from "../document.ts";
import { textBlocks } from "../text.ts";

/** Reads Markdown of any shape with the library. */
export function readFullMarkdown(text: Mapped): readonly Block[] {
  return textBlocks(text, []);
}
