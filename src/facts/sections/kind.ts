import type { Posting, SectionId } from "../../posting/index.ts";
import { guess, isSure, SURE, type Premise } from "../certainty.ts";
import type { TermIds } from "../../tables/ids.ts";
import { isOfFamily } from "../../tables/sections.ts";
import { defineFact, type Ask } from "../fact.ts";
import { occupation } from "../occupation/occupation.ts";
import { places } from "../places/places.ts";
import { sections } from "./sections.ts";
import type { Reason } from "../reasons.ts";
import { memoPerText, type AnnotatedText } from "../annotated-text.ts";
import { blocksWith, annotatedBlocks, type AnnotatedBlock } from "../annotated-blocks.ts";

/** Whether the text advertises a job at all; `because` says why not. */
export interface PostingKind extends Premise {
  readonly isPosting: boolean;
}

export const kind = defineFact("kind", (posting: Posting, ask): PostingKind => {
  const whyNot = readKind(posting, ask);
  return whyNot === null ? { ...SURE, isPosting: true } : { ...whyNot, isPosting: false };
});

/** Words of text below which there is nothing to judge. */
const LEAST_WORDS = 4;
/** A shorter text may be a draft that has not come to its duties yet; a longer one without any is something else. */
const DRAFT_WORDS = 60;

/** Why it is no posting; `null` where it is one. Of a few words nobody can tell what they are. */
function readKind(posting: Posting, ask: Ask): Premise | null {
  const words = total(ask(annotatedBlocks), ({ words }) => words.length);
  const inTitle = posting.fields.some(({ name }) => name === "title") ? 3 : 0;
  if (words + inTitle < LEAST_WORDS) return guess({ key: "too-little-text" });
  const found = ask(sections);
  const headed = found.some(({ id, how }) => how === "heading" && id === "responsibilities");
  if (!headed && (isListOfJobs(ask) || isIndexOfJobs(ask))) return surely({ key: "several-jobs" });
  const there = new Set<SectionId>();
  for (const { id, isEmpty } of found) if (!isEmpty) there.add(id);
  const advertises = ADVERTISING.filter((id) => there.has(id)).length;
  if (advertises < 2 && countPapers(ask) >= 2) return surely({ key: "other-paper" });
  if (!there.has("how-to-apply") && countCues("article", ask) >= 3) return surely({ key: "article" });
  const saysWork = [...there].some((id) => isOfFamily(id, "work", "requirements"));
  if (saysWork || advertises >= 2) return null;
  const isDraft =
    words < DRAFT_WORDS &&
    (posting.fields.length > 0 || advertises > 0 || ask(places).workplaceAt !== null || isNamedJob(posting, ask));
  return isDraft ? null : surely({ key: "no-work-described" });
}

function surely(because: Reason): Premise {
  return { certainty: "sure", because };
}

/** True where the title is that of an occupation, or a place of work stands right below or beside it. */
function isNamedJob(posting: Posting, ask: Ask): boolean {
  const job = ask(occupation);
  if (job.id !== null && isSure(job)) return true;
  const top = posting.title?.at.end ?? 0;
  return ask(places).work.some(({ at }) => at.start <= top + PLACE_NEAR_TITLE);
}

const PLACE_NEAR_TITLE = 60;

/** Signs of a paper beside a posting: what it calls itself, and the jobs that somebody held. */
function countPapers(ask: Ask): number {
  return countCues("attachment", ask) + (ask(annotatedBlocks).some(({ annotated }) => tellsCareer(annotated)) ? 1 : 0);
}

function countCues(id: TermIds["kind-cue"], ask: Ask): number {
  let count = 0;
  for (const { annotated } of blocksWith("kind-cue", ask))
    for (const { term } of annotated.of("kind-cue")) if (term.id === id) count++;
  return count;
}

const ADVERTISING: readonly SectionId[] = [
  "how-to-apply",
  "benefits",
  "compensation-benefits",
  "compensation",
  "schedule-shift",
  "deadline",
];

/** A job that somebody holds, as a CV dates it: "2018 – present". */
const CAREER = /\b(?:19|20)\d\d\s?[-–]\s?(?:present|current|now)\b/i;
const tellsCareer = memoPerText(({ text }) => CAREER.test(text));

/** A line of an index: a title, a place, a link to apply. */
const INDEX_LINE = /(?:\bapply|\bview(?: job)?|\bdetails|read more)\s*$/i;
/** A line that ends with the day until which its own job is open. */
const CLOSING_LINE = /\b(?:[Cc]loses|[Cc]losing|[Dd]eadline|[Aa]pply by)\b[^.\n]{0,12}\d[^.\n]{2,20}$/;

// Line after line that ends with "Apply", or with a closing day of its own: the first page of a board, not a posting.
function isIndexOfJobs(ask: Ask): boolean {
  let lines = 0;
  let entries = 0;
  let closings = 0;
  for (const { annotated } of ask(annotatedBlocks)) {
    const inBlock = indexLines(annotated);
    lines += inBlock.lines;
    entries += inBlock.entries;
    closings += inBlock.closings;
  }
  return closings >= 3 || (entries >= 4 && entries * 2 > lines);
}

const indexLines = memoPerText(
  ({ text }): { readonly lines: number; readonly entries: number; readonly closings: number } => {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return {
      lines: lines.length,
      entries: lines.filter((line) => line.length > 20 && line.length < 160 && INDEX_LINE.test(line)).length,
      closings: lines.filter(isClosingLine).length,
    };
  },
);

// Title, house and day: longer than "Closing date: 5 March", shorter than prose.
function isClosingLine(line: string): boolean {
  return line.length > 50 && line.length < 260 && /\d/.test(line.slice(-3)) && CLOSING_LINE.test(line);
}

/** A requisition number: letters and digits as hiring systems print them. */
const REQUISITION = /\b(?:R|JR|REQ|Req)[-_ ]?\d{4,}|locations?[A-Z]/g;
const SENTENCE_END = /[a-z]{2}[.!?](?:\s|$)/g;

// Job after job with its number and place and no sentence between them.
function isListOfJobs(ask: Ask): boolean {
  const read = ask(annotatedBlocks);
  const numbers = total(read, requisitionsIn);
  return numbers >= 6 && total(read, sentencesIn) < numbers / 2;
}

const requisitionsIn = memoPerText(({ text }) => countOf(REQUISITION, text));
const sentencesIn = memoPerText(({ text }) => countOf(SENTENCE_END, text));

/** How often a pattern stands in a text; what is too short for an entry of a list does not count. */
function countOf(pattern: RegExp, text: string): number {
  return text.length < 12 ? 0 : (text.match(pattern)?.length ?? 0);
}

function total(read: readonly AnnotatedBlock[], count: (annotated: AnnotatedText) => number): number {
  let sum = 0;
  for (const { annotated } of read) sum += count(annotated);
  return sum;
}
