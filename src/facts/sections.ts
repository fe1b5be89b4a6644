import type { Mapped, Span } from "../text/index.ts";
import type { Posting, SectionId } from "../posting/index.ts";
import { defineFact } from "./fact.ts";

/** A section's content, found under a heading, in a field, or by what the text says. */
export interface FoundSection {
  readonly id: SectionId;
  readonly heading: Mapped | null;
  readonly how: "heading" | "field" | "content";
  readonly at: Span;
  /** True when there is a heading with nothing below it. */
  readonly isEmpty: boolean;
}

/** Which content the posting has, under whatever heading or none. */
export const sections = defineFact("sections", (_posting: Posting): readonly FoundSection[] => []);
