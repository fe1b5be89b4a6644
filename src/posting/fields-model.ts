import type { Block } from "../parse/index.ts";
import type { SourceSpan } from "../text/index.ts";
import type { SectionId, PostingField, StructuredPay, StructuredPlace, FieldName } from "./posting.ts";

/** A section that the format itself marks: a key with prose behind it. */
export interface SourceSection {
  /** `null` where the name says nothing; then the words of the heading decide. */
  readonly id: SectionId | null;
  readonly origin: "front-matter" | "source-field";
  /**
   * The key, or the heading that the format keeps beside the text. Among the blocks of the part where the format is all
   * fields.
   */
  readonly headingAt: SourceSpan;
  /** Text from front matter; empty where the blocks of the part hold it already. */
  readonly blocks: readonly Block[];
}

/** What the structured side of a posting says. */
export interface ReadFields {
  /** Figures and places (`salary_min`, `job_city`) stand here too, under the field they are a share of. */
  readonly fields: readonly PostingField[];
  readonly pay: readonly StructuredPay[];
  readonly places: readonly StructuredPlace[];
  readonly incomplete: ReadonlySet<FieldName>;
  readonly sections: readonly SourceSection[];
}
