import { mapped, opaque, type Mapped, type SourceSpan } from "../../text/index.ts";
import { textOfPieces } from "../fields/pieces.ts";
import { escapeAt } from "../yaml/escapes.ts";

/** How the library says a string of TOML was written. */
export interface TomlString {
  readonly value: string;
  readonly style: "basic" | "literal";
  readonly multiline: boolean;
}

/** A carriage return is no part of a line break; a backslash begins an escape, or takes a line break and its blanks. */
const UNLIKE = {
  literal: /\r(?=\n)/g,
  basic: /\r(?=\n)|\\[ \t]*\r?\n[ \t\r\n]*|\\/g,
} as const;

/** The value of a string, each unit mapped to where it was written; what cannot be followed stands for the whole. */
export function tomlText(source: string, at: SourceSpan, { value, style, multiline }: TomlString): Mapped {
  const marks = multiline ? 3 : 1;
  const end = at.end - marks;
  const start = multiline ? behindLineBreak(source, at.start + marks) : at.start + marks;
  if (source.slice(start, end) === value) return mapped(source, start, end);
  const text = textOfPieces(source, start, end, UNLIKE[style], (written, from) =>
    written === "\\" ? escapeAt(source, from) : { text: "", end: from + written.length },
  );
  return text.text === value ? text : opaque(value, at);
}

/** The line break right behind the opening marks is not part of the text. */
function behindLineBreak(source: string, start: number): number {
  if (source.startsWith("\r\n", start)) return start + 2;
  return source.startsWith("\n", start) ? start + 1 : start;
}
