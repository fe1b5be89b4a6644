import type { SystemId } from "../tables/ids.ts";
import type { FileFormatId } from "./format-ids.ts";
import type { Located, Mapped, SourceSpan } from "../text/index.ts";

/** How a posting is written: in a format of files, or in the shape of a hiring system that is told within one. */
export type Format = FileFormatId | SystemId;

/** How a piece of text is written inside the file, outermost first; a fix encodes its new text the same way. */
export type Encoding = "json" | "yaml" | "toml" | "html" | "xml" | "csv" | "docx";

/**
 * What a block is, as its author marked it. Whether a paragraph is meant as a heading is decided later, from its words.
 */
export type BlockKind = "heading" | "paragraph" | "item" | "cell" | "rule";

/** How a heading was marked; `none` for a block that is no heading. Ids as in the knowledge of headings. */
export type HeadingStyle =
  | "markdown"
  | "html-heading"
  | "docx-heading-style"
  | "bold-line"
  | "all-caps-line"
  | "trailing-colon"
  | "rule-wrapped"
  | "underlined"
  | "numbered"
  | "emoji-led"
  | "bare-line"
  | "run-in"
  | "labelled-line"
  | "source-field"
  | "none";

/** One paragraph, list item, heading or table cell, in reading order. */
export interface Block {
  readonly kind: BlockKind;
  /** Heading level from 1, list depth from 1, column of a table cell from 1, otherwise 0. */
  readonly level: number;
  /** The visible text: no marks, no entities, white space inside a line kept as it is, soft line breaks as "\n". */
  readonly text: Mapped;
  /** The whole block in the source, with its marks (`## `, `- `, `<li>…</li>`). */
  readonly at: SourceSpan;
  readonly style: HeadingStyle;
  /**
   * The length, in units of `text`, of a bold lead at its start (`**Location:** Anywhere` → 9); 0 where there is none.
   */
  readonly lead: number;
  /** The mark before a list item as written ("- ", "• ", "1. "), empty otherwise; new items copy it. */
  readonly mark: string;
  /** Number that cells of one table row share, counted from 1 in the document; 0 outside tables. */
  readonly row: number;
  readonly within: readonly Encoding[];
}

/** The value of a field after its own format was undone. Lists and objects become several fields with longer paths. */
export type Scalar = string | number | boolean | null;

/** One `key: value` of a structured source: front matter, JSON, YAML, XML, a CSV column, a labelled line. */
export interface Field {
  /**
   * Keys and list indexes from the root, as written: `["baseSalary", "value", "minValue"]`, `["categories",
   * "location"]`.
   */
  readonly path: readonly (string | number)[];
  readonly value: Scalar;
  /** The value as text with its places; numbers and booleans as written. */
  readonly text: Mapped;
  /** The whole entry with its key. */
  readonly at: SourceSpan;
  /** The key in the source; an empty span at the entry's start where the format has none. */
  readonly keyAt: SourceSpan;
  /** Where it stood: inside the text (a labelled line), in front matter, or in a file that is all fields. */
  readonly origin: "front-matter" | "source" | "label";
  readonly within: readonly Encoding[];
}

/** A comment of the format (`<!-- … -->`, `# …`, `// …`), which may hold a directive. The text is without its marks. */
export interface Comment {
  readonly text: Mapped;
  readonly at: SourceSpan;
}

/** Something about the file that made reading hard. Told once each, as findings of `posting/unreadable`. */
export interface Trouble {
  /** Stable id in kebab-case: `broken-json`, `not-utf8`, `mojibake`, `encrypted`, `too-large`, `binary`, … */
  readonly id: string;
  /** One sentence for a person who works in hiring, with what to do next. */
  readonly message: string;
  readonly at: SourceSpan;
  /** True when nothing could be read, so that no rule may judge the posting. */
  readonly fatal: boolean;
}

/** One posting's share of a file, as the format itself marks it: a feed's `<job>`, a CSV row, a JSON list entry. */
export interface Part {
  readonly at: SourceSpan;
  readonly format: Format;
  readonly blocks: readonly Block[];
  readonly fields: readonly Field[];
}

/** What a reader makes of a file. Readers never throw: what they cannot read becomes a trouble. */
export interface Document {
  readonly format: Format;
  /** The decoded text all offsets count in. For Word files it is the text of the paragraphs, one a line. */
  readonly source: string;
  readonly frontMatter: "none" | "yaml" | "toml" | "json";
  /** At least one, unless a fatal trouble says why there is none. */
  readonly parts: readonly Part[];
  readonly comments: readonly Comment[];
  readonly troubles: readonly Trouble[];
}

/** Fields read from one structured text, with what was odd about it. */
export interface FieldTree {
  readonly fields: readonly Field[];
  readonly comments: readonly Comment[];
  readonly troubles: readonly Trouble[];
}

export type { Located };
