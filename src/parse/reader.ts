import type { Mapped } from "../text/index.ts";
import type { Sink } from "./blocks/leaf.ts";
import type { Block, Document, Encoding, FieldTree } from "./document.ts";
import type { Entity } from "./entities/index.ts";

/** Reads decoded text. Total: any string in, a document out. */
export type TextReader = (source: string, readers: Readers, hints: ReadHints) => Document;

/** What the caller knows beyond the text. */
export interface ReadHints {
  readonly path: string;
  /** Column names of CSV and NDJSON → field names of the posting model. */
  readonly columns?: Readonly<Record<string, string>>;
}

/**
 * The readers that cost time to load, each called as its folder is: what its `library.ts` exports. The face decides how
 * they come: the library and the tests import them, the command line loads each from its own file at first use.
 */
export interface Readers {
  /** YAML of any shape: fields with places, comments, troubles. */
  yaml(): { readYaml(text: Mapped): FieldTree };
  toml(): { readToml(text: Mapped): FieldTree };
  /** JSON with comments, JSON5, and what can be read of broken JSON; or strict JSON alone, `null` for anything else. */
  json(): {
    readJson(text: Mapped, readers: Readers): FieldTree;
    readStrictJson(text: Mapped): FieldTree | null;
  };
  /** Markdown of any shape between two offsets, told leaf by leaf as our own scanner tells it. */
  markdown(): { readFullMarkdown(source: string, from: number, to: number, sink: Sink): void };
  /** Entities of HTML in other formats, by the list of the `entities` library: the one at an `&`, if it is one. */
  entities(): { entityAt(text: string, start: number): Entity | null };
  /** HTML and XML, as one: a feed nearly always holds HTML. */
  markup(): {
    readHtml: TextReader;
    readHtmlBlocks(text: Mapped, within: readonly Encoding[]): readonly Block[];
    readXml: TextReader;
    /** The text with its entities decoded once: "&lt;p&gt;" becomes "<p>". */
    unescapeOnce(text: string): Mapped;
  };
  csv(): { readCsv: TextReader };
  docx(): { readDocx(bytes: Uint8Array): Document };
}
