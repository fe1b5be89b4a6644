import type { Block, Document, Format, HeadingStyle, Scalar, Trouble } from "../parse/document.ts";
import type { PayPeriod, Role, SectionId } from "../tables/ids.ts";
import type { Located, Mapped, SourceSpan } from "../text/index.ts";

/** Fields of the canonical posting model (schema.org names where it has one) that a file may fill without prose. */
export type FieldName = Role extends infer R ? (R extends `${infer Name}.${string}` ? Name : R) : never;

/** A field after its key went through the alias table. */
export interface PostingField {
  readonly name: FieldName;
  readonly value: Scalar;
  readonly text: Mapped;
  readonly at: SourceSpan;
  readonly keyAt: SourceSpan;
  /** The key as written, for messages: `closing_date`, `Salary`, `baseSalary.value.minValue`. */
  readonly key: string;
  readonly origin: "front-matter" | "source" | "label";
}

/** Pay that a format holds as data (JSON-LD `baseSalary`, Lever `salaryRange`, Greenhouse cents), in major units. */
export interface StructuredPay {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  /** The smallest stretch that holds the figures. */
  readonly at: SourceSpan;
  readonly text: string;
}

/** A place that a format holds as data. The values are as written: "USA", "Colorado", "CO" all occur. */
export interface StructuredPlace {
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly at: SourceSpan;
  readonly text: string;
  /** True for places where applicants may live (`applicantLocationRequirements`), not where the work is done. */
  readonly ofApplicant: boolean;
}

export type { PayPeriod, SectionId } from "../tables/ids.ts";

/** A heading with everything up to the next one. Text before the first heading is a section without heading. */
export interface Section {
  /** `null` where the heading is not one we know; the words are kept, nothing is guessed. */
  readonly id: SectionId | null;
  readonly heading: Mapped | null;
  readonly style: HeadingStyle;
  readonly origin: "body" | "front-matter" | "source-field" | "include";
  readonly blocks: readonly Block[];
  /** Heading and blocks together. */
  readonly at: SourceSpan;
}

/** One posting, whatever file it came from. Everything in it points into `source`. */
export interface Posting {
  /** From 0, counting the postings of its file. */
  readonly index: number;
  readonly format: Format;
  readonly frontMatter: Document["frontMatter"];
  readonly source: string;
  readonly at: SourceSpan;
  readonly title: Located<string> | null;
  readonly employer: Located<string> | null;
  readonly fields: readonly PostingField[];
  readonly pay: readonly StructuredPay[];
  readonly places: readonly StructuredPlace[];
  readonly sections: readonly Section[];
  /** Every block of text in reading order, headings included; the blocks of `includes` come last. */
  readonly blocks: readonly Block[];
  /** Names of fields that the source is known to withhold: they are unknown, not missing. */
  readonly incomplete: ReadonlySet<FieldName>;
  readonly troubles: readonly Trouble[];
}
