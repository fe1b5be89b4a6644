import type { Posting } from "../../posting/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import { occupation } from "../occupation/occupation.ts";
import { places } from "../places/places.ts";
import { sections } from "./sections.ts";
import { terms } from "../terms.ts";

/** Whether the text advertises a job at all. */
export interface PostingKind {
  readonly isPosting: boolean;
  /** Why not, as words for a message: "too little text", "no duties and no requirements", "a list of several jobs". */
  readonly because: string | null;
}

export const kind = defineFact("kind", (posting: Posting, ask): PostingKind => {
  const because = whyNot(posting, ask);
  return { isPosting: because === null, because };
});

/** Words of text below which there is nothing to judge. */
const LEAST_WORDS = 4;
/** A shorter text may be a draft that has not come to its duties yet; a longer one without any is something else. */
const DRAFT_WORDS = 60;

function whyNot(posting: Posting, ask: Ask): string | null {
  const read = ask(terms);
  const words = read.reduce((sum, block) => sum + block.words.length, 0);
  const inTitle = posting.fields.some(({ name }) => name === "title") ? 3 : 0;
  if (words + inTitle < LEAST_WORDS) return "too little text";
  const headed = ask(sections).some(({ id, how }) => how === "heading" && id === "responsibilities");
  if (!headed && (isListOfJobs(posting) || isIndexOfJobs(posting))) return "a list of several jobs";
  const there = new Set(ask(sections).filter(({ isEmpty }) => !isEmpty).map(({ id }) => id));
  const cues: string[] = [];
  for (const { hits } of read) for (const { term } of hits) if (term.kind === "kind-cue") cues.push(term.id);
  const advertises = ADVERTISING.filter((id) => there.has(id)).length;
  const ofPapers = countOf("attachment", cues) + (read.some(({ block }) => CAREER.test(block.text.text)) ? 1 : 0);
  if (advertises < 2 && ofPapers >= 2) return "a form or another paper that goes with a posting";
  if (!there.has("how-to-apply") && countOf("article", cues) >= 3) return "an article about an occupation";
  const saysWork = WORK.some((id) => there.has(id));
  if (saysWork || advertises >= 2) return null;
  const isDraft = words < DRAFT_WORDS && (posting.fields.length > 0 || advertises > 0 || ask(places).workplaceAt !== null || isNamedJob(posting, ask));
  return isDraft ? null : "no duties and no requirements";
}

/** True where the title is that of an occupation, or a place of work stands right below or beside it. */
function isNamedJob(posting: Posting, ask: Ask): boolean {
  const { id, sure } = ask(occupation);
  if (id !== null && sure) return true;
  const top = posting.title?.at.end ?? 0;
  return ask(places).work.some(({ at }) => at.start <= top + PLACE_NEAR_TITLE);
}

const PLACE_NEAR_TITLE = 60;

function countOf(id: string, cues: readonly string[]): number {
  return cues.filter((cue) => cue === id).length;
}

const WORK = ["responsibilities", "qualifications", "qualifications-required", "qualifications-preferred", "education-experience", "experience", "skills", "licensure-certification"];
const ADVERTISING = ["how-to-apply", "benefits", "compensation-benefits", "compensation", "schedule-shift", "deadline"];

/** A requisition number: letters and digits as hiring systems print them. */
const REQUISITION = /\b(?:R|JR|REQ|Req)[-_ ]?\d{4,}|locations?[A-Z]/g;

/** A job that somebody holds, as a CV dates it: "2018 – present". */
const CAREER = /\b(?:19|20)\d\d\s?[-–]\s?(?:present|current|now)\b/i;

/** A line of an index: a title, a place, a link to apply. */
const INDEX_LINE = /(?:\bapply|\bview(?: job)?|\bdetails|read more)\s*$/i;

// Line after line that ends with "Apply": the first page of a board, not a posting.
function isIndexOfJobs({ blocks }: Posting): boolean {
  const lines = blocks.flatMap(({ text }) => text.text.split("\n")).filter((line) => line.trim() !== "");
  const entries = lines.filter((line) => line.length > 20 && line.length < 160 && INDEX_LINE.test(line)).length;
  return entries >= 4 && entries * 2 > lines.length;
}

// Job after job with its number and place and no sentence between them.
function isListOfJobs({ blocks }: Posting): boolean {
  let numbers = 0;
  let sentences = 0;
  for (const { text } of blocks) {
    if (text.text.length < 12) continue;
    numbers += text.text.match(REQUISITION)?.length ?? 0;
    sentences += text.text.match(/[a-z]{2}[.!?](?:\s|$)/g)?.length ?? 0;
  }
  return numbers >= 6 && sentences < numbers / 2;
}
