import { mapped, MappedBuilder, opaque, type Mapped, type SourceSpan } from "../../text/index.ts";
import { textOfPieces } from "../fields/pieces.ts";
import { escapeAt } from "./escapes.ts";

/** How the library says a scalar was written. */
export type ScalarStyle = "PLAIN" | "QUOTE_DOUBLE" | "QUOTE_SINGLE" | "BLOCK_LITERAL" | "BLOCK_FOLDED";

/** The value of a scalar, each unit mapped to where it was written; what cannot be followed stands for the whole. */
export function yamlText(source: string, at: SourceSpan, value: string, style: ScalarStyle): Mapped {
  const text =
    style === "BLOCK_LITERAL" || style === "BLOCK_FOLDED"
      ? blockText(source, source.indexOf("\n", at.start) + 1, value)
      : flowText(source, style === "PLAIN" ? at : { start: at.start + 1, end: at.end - 1 }, style);
  return text?.text === value ? text : opaque(value, at);
}

/** The blanks around line breaks, which fold into one; they are looked for where they begin, so that each is met once. */
const FOLD = String.raw`(?<!(?<!\\)[ \t])[ \t]*(?:\r?\n[ \t]*)+`;
const UNLIKE = {
  PLAIN: new RegExp(FOLD, "g"),
  QUOTE_SINGLE: new RegExp(`''|${FOLD}`, "g"),
  QUOTE_DOUBLE: new RegExp(String.raw`\\\r?\n[ \t]*|\\[^]|${FOLD}`, "g"),
} as const;

function flowText(source: string, { start, end }: SourceSpan, style: keyof typeof UNLIKE): Mapped {
  if (!/[\n\\']/.test(source.slice(start, end))) return mapped(source, start, end);
  return textOfPieces(source, start, end, UNLIKE[style], (written, from) =>
    /^\\[^\r\n]/.test(written) ? escapeAt(source, from) : { text: shortened(written), end: from + written.length },
  );
}

/** What stands in the value for two marks, for a line break behind a backslash, or for line breaks and their blanks. */
function shortened(written: string): string {
  if (written === "''") return "'";
  if (written.startsWith("\\")) return "";
  return "\n".repeat(written.split("\n").length - 2) || " ";
}

/** The lines of a block string, which begins at a line of its own, as far as its value goes. */
function blockText(source: string, start: number, value: string): Mapped | null {
  const builder = new MappedBuilder(source);
  const indent = indentOf(source, start, value);
  let at = start;
  while (builder.length < value.length) {
    if (at > source.length) return null;
    const line = lineAt(source, at, indent);
    builder.copy(line.start, line.end);
    addBreak(builder, source, line, indent, value);
    at = line.next;
  }
  return builder.build();
}

interface Line extends SourceSpan {
  /** Where the next line begins, beyond the end where there is none. */
  readonly next: number;
}

/** The text of a line behind at most so many blanks. */
function lineAt(source: string, at: number, indent: number): Line {
  const feed = source.indexOf("\n", at);
  const next = feed < 0 ? source.length + 1 : feed + 1;
  const end = next - 1 > at && source[next - 2] === "\r" ? next - 2 : next - 1;
  let start = at;
  while (start < end && start - at < indent && source[start] === " ") start++;
  return { start, end, next };
}

/** A line break stays, becomes a blank between two lines, or has become one of the blank lines before it. */
function addBreak(builder: MappedBuilder, source: string, { end, next }: Line, indent: number, value: string): void {
  const sign = value[builder.length];
  if (sign === "\n" && next <= source.length) builder.copy(next - 1, next);
  else if (sign === "\n") builder.replace("\n", end, end);
  else if (sign === " ") builder.replace(" ", end, lineAt(source, next, indent).start);
}

/** How many blanks stand before each line: those of the first line that are not in the value. */
function indentOf(source: string, start: number, value: string): number {
  const isBlank = /^\s*$/.test(value);
  return isBlank ? Infinity : firstBlanks(source, start) - firstBlanks(value, 0);
}

/** How many blanks the first line begins with that holds more than blanks. */
function firstBlanks(text: string, start: number): number {
  FIRST_BLANKS.lastIndex = start;
  return FIRST_BLANKS.exec(text)![1]!.length;
}

const FIRST_BLANKS = /(?:[ \t]*\r?\n)*( *)/y;
