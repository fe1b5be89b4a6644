import { LINEAR, MappedBuilder, type Mapped, type Span } from "../../text/index.ts";
import { escapeAt } from "../quoted.ts";

/** How the library says a scalar was written. */
export type ScalarStyle = "PLAIN" | "QUOTE_DOUBLE" | "QUOTE_SINGLE" | "BLOCK_LITERAL" | "BLOCK_FOLDED";

/**
 * The value of a scalar, each unit mapped to where it was written; what cannot be followed stands for the whole scalar.
 */
export function scalarText(source: string, at: Span, value: string, style: ScalarStyle): Mapped {
  const isBlock = style.startsWith("BLOCK");
  const start = isBlock ? source.indexOf("\n", at.start) + 1 : style === "PLAIN" ? at.start : at.start + 1;
  const followed =
    style === "BLOCK_LITERAL" ? followLines(source, start, at.end, value) : follow(source, start, at.end, value, style);
  return followed ?? { text: value, runs: [0, at.start, at.end - at.start] };
}

/** Literal blocks show each line as it is, without its indentation. */
function followLines(source: string, start: number, end: number, value: string): Mapped | null {
  const builder = new MappedBuilder(source);
  const lines = value.split("\n");
  let at = start;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const feed = source.indexOf("\n", at);
    let lineEnd = feed < 0 ? source.length : feed;
    if (source.charCodeAt(lineEnd - 1) === 13 && lineEnd > at) lineEnd--;
    if (line !== "" && source.slice(lineEnd - line.length, lineEnd) !== line) return null;
    if (line !== "") builder.copy(lineEnd - line.length, lineEnd);
    if (i + 1 === lines.length) break;
    if (feed > end) return null;
    if (feed < 0) builder.replace("\n", lineEnd, lineEnd);
    else builder.copy(feed, feed + 1);
    at = feed < 0 ? source.length : feed + 1;
  }
  return builder.build();
}

/** Goes through value and source side by side; line folds and escapes become runs of their own. */
function follow(source: string, start: number, end: number, value: string, style: ScalarStyle): Mapped | null {
  const builder = new MappedBuilder(source);
  let at = start;
  for (let i = 0; i < value.length;) {
    if (at >= end) return null;
    const escape = style === "QUOTE_DOUBLE" && source.charCodeAt(at) === 92 ? escapeAt(source, at, "yaml") : null;
    const fold = foldEnd(source, at, end, style);
    if (escape && value.startsWith(escape.text, i)) {
      builder.replace(escape.text, at, escape.end);
      i += escape.text.length;
      at = escape.end;
    } else if (style === "QUOTE_SINGLE" && source.startsWith("''", at) && value[i] === "'") {
      builder.replace("'", at, at + 2);
      i++;
      at += 2;
    } else if (fold > at) {
      const length = value[i] === " " ? 1 : feedsAt(value, i);
      if (length > 0) builder.replace(value.slice(i, i + length), at, fold);
      i += length;
      at = fold;
    } else if (source[at] === value[i]) {
      builder.copy(at, at + 1);
      i++;
      at++;
    } else return null;
  }
  return builder.build();
}

/** Where the blanks around a line break at `at` end; `at` itself where no line ends here. */
function foldEnd(source: string, at: number, end: number, style: ScalarStyle): number {
  let i = at;
  if (style === "QUOTE_DOUBLE" && source.charCodeAt(i) === 92 && /[\r\n]/.test(source[i + 1] ?? "")) i++;
  let hasFeed = false;
  for (; i < end && /\s/.test(source[i]!); i++) hasFeed ||= source.charCodeAt(i) === 10;
  return hasFeed ? i : at;
}

function feedsAt(value: string, start: number): number {
  let end = start;
  while (value.charCodeAt(end) === 10) end++;
  return end - start;
}

/** Text that stands in the source as it is. */
export function writtenText(source: string, at: Span): Mapped {
  return { text: source.slice(at.start, at.end), runs: [0, at.start, LINEAR] };
}
