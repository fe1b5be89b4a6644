import type { Document, Format, Trouble } from "./document.ts";

/** A document that could not be read at all. */
export function unreadable(format: Format, source: string, id: string, message: string): Document {
  const trouble: Trouble = { id, message, at: { start: 0, end: 0 }, fatal: true };
  return { format, source, frontMatter: "none", parts: [], comments: [], troubles: [trouble] };
}
