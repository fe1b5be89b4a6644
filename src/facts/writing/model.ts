import type { SectionId } from "../../posting/index.ts";
import type { SourceSpan } from "../../text/index.ts";

/** New text at a place of the source, encoded as that place needs it. */
export interface Insertion extends SourceSpan {
  readonly text: string;
}

/** Writes lines into the posting the way its author would: same bullets, same headings, same escapes. */
export interface Writing {
  /** A new item or line at the end of the first of these sections that is there; `null` where none fits. */
  line(sections: readonly SectionId[], text: string): Insertion | null;
  /**
   * A new section with a heading in the posting's own style, before the closing statements. `null` where the format
   * cannot take one.
   */
  section(heading: string, text: string): Insertion | null;
  /** A field in front matter or in a structured file; `null` where the file has none. */
  field(key: string, value: string): Insertion | null;
}
