import { memoPerText, type AnnotatedText } from "../annotated-text.ts";
import type { AnnotatedBlock } from "../annotated-blocks.ts";

/** Job after job with its number and place, and no sentence between them. */
export function isListOfJobs(blocks: readonly AnnotatedBlock[]): boolean {
  const numbers = total(blocks, requisitionsIn);
  return numbers >= 6 && total(blocks, sentencesIn) < numbers / 2;
}

/** A requisition number: letters and digits as hiring systems print them. */
const REQUISITION = /\b(?:R|JR|REQ|Req)[-_ ]?\d{4,}|locations?[A-Z]/g;
const SENTENCE_END = /[a-z]{2}[.!?](?:\s|$)/g;

const requisitionsIn = memoPerText(({ text }) => countOf(REQUISITION, text));
const sentencesIn = memoPerText(({ text }) => countOf(SENTENCE_END, text));

/** How often a pattern stands in a text; what is too short for an entry of a list does not count. */
function countOf(pattern: RegExp, text: string): number {
  return text.length < 12 ? 0 : (text.match(pattern)?.length ?? 0);
}

function total(blocks: readonly AnnotatedBlock[], count: (annotated: AnnotatedText) => number): number {
  let sum = 0;
  for (const { annotated } of blocks) sum += count(annotated);
  return sum;
}

/**
 * Line after line that ends with "Apply", or with a closing day of its own: the first page of a board, not a posting.
 */
export function isIndexOfJobs(blocks: readonly AnnotatedBlock[]): boolean {
  let lines = 0;
  let entries = 0;
  let closings = 0;
  for (const { annotated } of blocks) {
    const inBlock = indexLines(annotated);
    lines += inBlock.lines;
    entries += inBlock.entries;
    closings += inBlock.closings;
  }
  return closings >= 3 || (entries >= 4 && entries * 2 > lines);
}

/** How many lines a text has, and how many of them could stand in an index of jobs. */
interface IndexLines {
  readonly lines: number;
  /** A title, a place, a link to apply. */
  readonly entries: number;
  /** Lines that end with the day until which their own job is open. */
  readonly closings: number;
}

const indexLines = memoPerText((annotated): IndexLines => {
  let lines = 0;
  let entries = 0;
  let closings = 0;
  for (let start = 0, end = 0; start <= annotated.text.length; start = end + 1) {
    end = annotated.text.indexOf("\n", start);
    if (end < 0) end = annotated.text.length;
    const line = annotated.text.slice(start, end).trimEnd();
    if (line.trim() === "") continue;
    lines++;
    if (isEntry(annotated, start, line)) entries++;
    if (isClosingLine(annotated, start, line)) closings++;
  }
  return { lines, entries, closings };
});

function isEntry(annotated: AnnotatedText, start: number, line: string): boolean {
  if (line.length <= 20 || line.length >= 160) return false;
  return annotated.of("kind-cue").some(({ term, end }) => term.id === "link" && end === start + line.length);
}

// Title, house and day: longer than "Closing date: 5 March", shorter than prose.
function isClosingLine(annotated: AnnotatedText, start: number, line: string): boolean {
  if (line.length <= 50 || line.length >= 260 || !/\d/.test(line.slice(-3))) return false;
  return annotated
    .of("kind-cue")
    .some(
      (cue) =>
        cue.term.id === "closing" &&
        cue.start >= start &&
        cue.end < start + line.length &&
        DAY_AT_END.test(line.slice(cue.end - start)),
    );
}

const DAY_AT_END = /^[^.\n]{0,12}\d[^.\n]{2,20}$/;
