import type { Document, Format, ReadHints, Readers } from "./document.ts";
import { readMarkdown } from "./markdown.ts";

/** What is known of a file before it is read. */
export interface FileInput extends ReadHints {
  /** The bytes as they lie on disk, or text that came through a pipe or an editor. */
  readonly content: Uint8Array | string;
  /** Set when the name does not tell, as with `--stdin-format`. */
  readonly format?: Format;
}

/** Reads any file: decodes it, finds its format and hands it to that format's reader. Never throws. */
export function parseFile(input: FileInput, readers: Readers): Document {
  const source = typeof input.content === "string" ? input.content : new TextDecoder().decode(input.content);
  return readMarkdown(source, readers, input);
}
