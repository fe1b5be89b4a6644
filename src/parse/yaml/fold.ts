import { MappedBuilder, type Mapped, type Span } from "../../text/index.ts";

/** Joins the lines of one value as YAML folds them: one line break becomes a space, more become one fewer. */
export function foldedLines(source: string, lines: readonly Span[]): Mapped {
  return foldedBlock(source, lines).build();
}

/** A block string: its text, where it ends, where the next line begins. */
export interface BlockString {
  readonly text: Mapped;
  readonly end: number;
  readonly next: number;
}

/** Reads the lines of `|` or `>` that are indented deeper than `indent`; `null` for shapes left to the library. */
export function blockScalar(
  source: string,
  from: number,
  indent: number,
  folds: boolean,
  chomping: string,
): BlockString | null {
  const lines: { start: number; end: number; feed: number }[] = [];
  let inner = -1;
  let next = from;
  while (next < source.length) {
    const feed = source.indexOf("\n", next);
    const lineEnd = feed < 0 ? source.length : feed;
    const end = lineEnd > next && source.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
    let at = next;
    while (at < end && source.charCodeAt(at) === 32) at++;
    const isBlank = at >= end;
    if (!isBlank && inner < 0) {
      if (at - next <= indent) break;
      inner = at - next;
    }
    if (!isBlank && at - next < inner) {
      if (at - next > indent) return null;
      break;
    }
    if (source.charCodeAt(at) === 9 || (isBlank && (inner < 0 ? at > next : at - next > inner))) return null;
    if (folds && !isBlank && at - next > inner) return null;
    lines.push({ start: isBlank ? end : next + inner, end, feed: feed < 0 ? -1 : feed });
    next = feed < 0 ? source.length : feed + 1;
  }
  return chomped(source, from, lines, next, folds, chomping);
}

function chomped(
  source: string,
  from: number,
  lines: { start: number; end: number; feed: number }[],
  next: number,
  folds: boolean,
  chomping: string,
): BlockString | null {
  let last = lines.length;
  while (last > 0 && lines[last - 1]!.start >= lines[last - 1]!.end) last--;
  if (chomping === "+" && (folds || last < lines.length)) return null;
  if (last === 0) return { text: { text: "", runs: [0, from, 0] }, end: from, next };
  const kept = lines.slice(0, last);
  const end = kept.at(-1)!.end;
  const builder = folds ? foldedBlock(source, kept) : literalBlock(source, kept);
  const feed = kept.at(-1)!.feed;
  if (chomping === "-") return { text: builder.build(), end, next };
  // The last line of a block string ends in a line feed even where the file does not.
  const text = feed >= 0 ? builder.copy(feed, feed + 1) : builder.replace("\n", end, end);
  return { text: text.build(), end, next };
}

function literalBlock(source: string, lines: readonly { start: number; end: number; feed: number }[]): MappedBuilder {
  const builder = new MappedBuilder(source);
  lines.forEach((line, i) => {
    builder.copy(line.start, line.end);
    if (i + 1 < lines.length) builder.copy(line.feed, line.feed + 1);
  });
  return builder;
}

function foldedBlock(source: string, lines: readonly Span[]): MappedBuilder {
  const builder = new MappedBuilder(source);
  let previousEnd = -1;
  let blanks = 0;
  for (const line of lines) {
    if (line.start >= line.end) blanks++;
    else {
      if (previousEnd >= 0) builder.replace(blanks > 0 ? "\n".repeat(blanks) : " ", previousEnd, line.start);
      else if (blanks > 0) builder.replace("\n".repeat(blanks), line.start, line.start);
      builder.copy(line.start, line.end);
      previousEnd = line.end;
      blanks = 0;
    }
  }
  return builder;
}
