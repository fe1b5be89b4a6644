import { mapped, opaque, type Mapped, type MappedBuilder, type SourceSpan } from "../../text/index.ts";
import { addPieces, textOfPieces } from "../fields/pieces.ts";

/** An escape, or a sign that does not stand between double quotation marks as it is. */
const UNLIKE = /\\(?:u[\da-f]{4}|x[\da-f]{2}|\r\n|[^])|["\u0000-\u001f]/gi;

/** The value of a JSON5 string, each unit mapped to where it was written. */
export function jsonText(source: string, at: SourceSpan, value: string): Mapped {
  const [start, end] = [at.start + 1, at.end - 1];
  if (source.slice(start, end) === value) return mapped(source, start, end);
  const text = textOfPieces(source, start, end, UNLIKE, (written, from) =>
    written.length === 1 ? null : { text: meaningOf(written), end: from + written.length },
  );
  return text.text === value ? text : opaque(value, at);
}

function meaningOf(written: string): string {
  return String(JSON.parse(`"${commonPiece(written)}"`));
}

/** Adds a JSON5 string, whatever its marks are, the way that JSON and YAML both write it; its text ends at `innerEnd`. */
export function addString(
  builder: MappedBuilder,
  source: string,
  { start, end }: SourceSpan,
  innerEnd: number,
): MappedBuilder {
  builder.replace('"', start, start + 1);
  addPieces(builder, source, start + 1, innerEnd, UNLIKE, (written, at) => {
    const text = commonPiece(written);
    return text === written ? null : { text, end: at + written.length };
  });
  return builder.replace('"', innerEnd, end);
}

function commonPiece(written: string): string {
  const letter = written[1];
  if (letter === undefined) return escaped(written);
  if (/["\\/bfnrt]/.test(letter) || (letter === "u" && written.length > 2)) return written;
  if (letter === "x" && written.length > 2) return `\\u00${written.slice(2)}`;
  if (/[\r\n\u2028\u2029]/.test(letter)) return "";
  return escaped(letter === "v" ? "\v" : letter === "0" ? "\0" : letter);
}

function escaped(sign: string): string {
  return JSON.stringify(sign).slice(1, -1);
}
