import type { Block } from "../parse/document.ts";
import { sliceMapped, trimMapped, type Cache, type Mapped } from "../text/index.ts";
import { inName } from "../tables/employer-words.ts";
import { readTitleWords } from "../tables/title-words.ts";
import { titles } from "../tables/titles.ts";
import { classifyHeading, isNoHeading } from "./headings.ts";

/** The line that is the title, and the one above it that only tells who hires, or on which shift. */
export function topLines(
  blocks: readonly Block[],
  cache: Cache,
): { readonly title: Mapped | null; readonly above: Mapped | null } {
  const lines = blocks
    .slice(0, 4)
    .filter((block, i) => !isBelowLabel(block, blocks[i - 1]))
    .flatMap(({ text }) => linesOf(text).slice(0, 2));
  const first = lines.findIndex(({ text }) => isTitleLike(text, cache));
  const [line = null, next = null, third = null] = first < 0 ? [] : lines.slice(first, first + 3);
  // A clinic's name over two jobs heads a list.
  const isList = third !== null && third.text.length <= 80 && isTitleLike(third.text, cache) && namesRole(third.text);
  const isTitleBelow =
    line !== null &&
    next !== null &&
    next.text.length <= 80 &&
    !next.text.includes(":") &&
    isTitleLike(next.text, cache) &&
    leavesTitleToNext(line.text) &&
    namesRole(next.text) &&
    !isList;
  return isTitleBelow ? { title: next, above: line } : { title: line, above: null };
}

// What stands behind "Schedule:" is no title, nor is a heading further down the page.
function isBelowLabel({ kind, style }: Block, before: Block | undefined): boolean {
  return kind === "heading"
    ? style === "html-heading" || style === "markdown"
    : before?.kind === "heading" && (before.style === "run-in" || before.style === "labelled-line");
}

/** "COUNTY OF LARKSPUR", "Nights (main campus)": an employer's name or a shift, and nobody's work. */
function leavesTitleToNext(line: string): boolean {
  const { vocabulary, noise } = titles();
  return (inName().test(line) || noise.has(readTitleWords(line, vocabulary)[0]?.canonical ?? "")) && !namesRole(line);
}

function namesRole(line: string): boolean {
  const { vocabulary, roles } = titles();
  return readTitleWords(line, vocabulary).some(({ canonical }) => roles.has(canonical));
}

/** A title is short, says no whole sentence, and is no section heading or menu word. */
export function isTitleLike(words: string, cache: Cache): boolean {
  const trimmed = words.trim();
  if (trimmed.length < 2 || trimmed.length > 120 || !/\p{L}{2}/u.test(trimmed)) return false;
  return (
    !/[.!?:;]$/.test(trimmed.replace(/\b(?:Sr|Jr|Dr|Asst|Dir|Mgr)\.$/, "")) &&
    !isNoHeading(trimmed, cache) &&
    !isSection(trimmed, cache)
  );
}

function isSection(words: string, cache: Cache): boolean {
  const known = classifyHeading(words, cache);
  return known?.by === "exact" || (known?.id === "about-employer" && (known.by === "trimmed" || known.by === "name"));
}

/** The first line of a text, without blanks around it. */
export function firstLineOf(text: Mapped): Mapped {
  const trimmed = trimMapped(text);
  const end = trimmed.text.indexOf("\n");
  return end < 0 ? trimmed : trimMapped(sliceMapped(trimmed, 0, end));
}

/** The first lines of a text, at most four. */
export function linesOf(text: Mapped): Mapped[] {
  const lines: Mapped[] = [];
  for (let start = 0; start <= text.text.length;) {
    const newline = text.text.indexOf("\n", start);
    const end = newline < 0 ? text.text.length : newline;
    lines.push(trimMapped(sliceMapped(text, start, end)));
    start = end + 1;
    if (lines.length >= 4) break;
  }
  return lines;
}
