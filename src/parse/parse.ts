import type { Document, Format, ReadHints, Readers } from "./document.ts";
import { decode, wholeText } from "./encoding.ts";
import { cutExports } from "./exports.ts";
import { syntaxOf } from "./format.ts";
import { readJsonFields } from "./json.ts";
import { readMarkdown } from "./markdown.ts";
import { readNdjson } from "./ndjson.ts";
import { readText } from "./text.ts";
import { readYaml } from "./yaml.ts";

/** What is known of a file before it is read. */
export interface FileInput extends ReadHints {
  /** The bytes as they lie on disk, or text that came through a pipe or an editor. */
  readonly content: Uint8Array | string;
  /** Set when the name does not tell, as with `--stdin-format`. */
  readonly format?: Format;
}

/** Reads any file: decodes it, finds its format and hands it to that format's reader. Never throws. */
export function parseFile(input: FileInput, readers: Readers): Document {
  const { content } = input;
  if (typeof content !== "string" && isZip(content)) return readers.docx().readDocx(content);
  const { text, troubles } = typeof content === "string" ? { text: content, troubles: [] } : decode(content);
  const document = readSource(text, input, readers);
  return troubles.length === 0 ? document : { ...document, troubles: [...troubles, ...document.troubles] };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function readSource(source: string, input: FileInput, readers: Readers): Document {
  switch (syntaxOf(source, input.path, input.format)) {
    case "markdown": return readMarkdown(source, readers, input);
    case "html": return readers.html().readHtml(source, readers, input);
    case "xml": return readers.xml().readXml(source, readers, input);
    case "csv": return readers.csv().readCsv(source, readers, input);
    case "ndjson": return readNdjson(source, readers, input);
    case "json": return fieldFile(source, "json", readers);
    case "yaml": return fieldFile(source, "yaml", readers);
    default: return readText(source, readers, input);
  }
}

/** A file that is all fields. */
function fieldFile(source: string, format: "json" | "yaml", readers: Readers): Document {
  const whole = wholeText(source);
  const { fields, comments, troubles } = format === "json" ? readJsonFields(whole, readers) : readYaml(whole, readers, "source");
  const { parts, ...cut } = cutExports(fields, format, { start: 0, end: source.length }, readers);
  return { format: cut.format, source, frontMatter: "none", parts, comments, troubles };
}
