import { noText, noTextInside, type NoText } from "./binary.ts";
import type { Document, Format, Trouble } from "./document.ts";
import type { ReadHints, Readers } from "./reader.ts";
import { fileFormatOf } from "./detect.ts";
import { decode } from "./encoding.ts";
import { fileFormats } from "./formats.ts";
import { withLineFeeds } from "./line-feeds.ts";
import { mended } from "./mojibake.ts";
import { documentIn } from "./relocate.ts";
import { unreadable } from "./trouble.ts";
import { BYTE_ORDER_MARK } from "./units.ts";

/** What is known of a file before it is read. */
export interface FileInput extends ReadHints {
  /** The bytes as they lie on disk, or text that came through a pipe or an editor. */
  readonly content: Uint8Array | string;
  /** Set when the name does not tell, as with `--stdin-format`. */
  readonly format?: Format;
  /** Bytes or units above which a file is not read; by default 32 MiB. */
  readonly limit?: number;
}

const LIMIT = 32 * 1024 * 1024;

/** Reads any file: decodes it, finds its format and hands it to that format's reader. Never throws. */
export function parseFile(input: FileInput, readers: Readers): Document {
  const { content, limit = LIMIT } = input;
  if (content.length > limit) return refused(input, tooLarge(content.length, limit));
  if (typeof content === "string") return readSource(withoutMark(content), input, readers, []);
  const other = Object.values(fileFormats).find(({ bytes }) => bytes?.isOne(content));
  if (other?.bytes) return other.bytes.read(content, readers);
  const binary = noText(content);
  if (binary) return refused(input, binary);
  const { text, troubles } = decode(content);
  return readSource(text, input, readers, troubles);
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

function refused(input: FileInput, { id, message }: NoText): Document {
  return unreadable(input.format ?? "text", "", id, message);
}

function tooLarge(size: number, limit: number): NoText {
  const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0);
  return {
    id: "too-large",
    message: `This file is ${megabytes(size)} MB large; files above ${megabytes(limit)} MB are not read. Split it, or send its postings one a line with --stdin-format ndjson.`,
  };
}

/** Reads decoded text. Broken signs and lone carriage returns are mended in a view of it, whose places lead back. */
function readSource(source: string, input: FileInput, readers: Readers, troubles: readonly Trouble[]): Document {
  const binary = noTextInside(source);
  if (binary) return refused(input, binary);
  if (source.trim() === "")
    return unreadable(input.format ?? "text", source, "empty", "This file is empty. Save the posting into it first.");
  const signs = mended(source);
  const view = withLineFeeds(signs?.text ?? null, source);
  const text = view?.text ?? source;
  const read = fileFormatOf(text, input.path, input.format).read(text, readers, input);
  const document = view ? documentIn(view, source, read) : read;
  const before = signs ? [...troubles, signs.trouble] : troubles;
  return before.length === 0 ? document : { ...document, troubles: [...before, ...document.troubles] };
}
