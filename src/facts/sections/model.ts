import type { SectionId } from "../../posting/index.ts";
import type { Mapped, SourceSpan } from "../../text/index.ts";

/** A section's content, found under a heading, in a field, or by what the text says. */
export interface FoundSection {
  readonly id: SectionId;
  readonly heading: Mapped | null;
  /** Where the heading stands. */
  readonly headingAt: SourceSpan | null;
  readonly how: "heading" | "field" | "content";
  readonly at: SourceSpan;
  /** True when there is a heading with nothing below it, or with "N/A" and the like. */
  readonly isEmpty: boolean;
  /** True when there surely is no text at all below the heading, not even "N/A". */
  readonly isBare: boolean;
}
