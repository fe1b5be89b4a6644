import type { Block, Posting } from "../../posting/index.ts";
import type { Hit } from "../../tables/lexicon.ts";
import { protectedClass } from "../../tables/statements.ts";
import { cover, sentenceAround, sourceSpan, type Span } from "../../text/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import { terms, type ReadBlock } from "../terms.ts";

export type StatementKind =
  | "equal-opportunity" | "accommodation" | "affirmative-action" | "veterans" | "fair-chance" | "background-check" | "drug-test" | "e-verify"
  | "work-authorization" | "visa" | "ai-in-hiring" | "vacancy-status" | "pay-history" | "privacy" | "at-will" | "residency" | "canadian-experience";

/** A statement that postings carry for the law's sake or the applicant's. */
export interface Statement {
  readonly kind: StatementKind;
  readonly text: string;
  readonly at: Span;
  readonly block: Block;
  /** Protected classes named, ids of `rules/words/protected-classes.yaml`. */
  readonly classes: readonly string[];
}

/** Every statement found, in order, under a heading or without one. Neighbouring sentences of one kind are one statement. */
export const statements = defineFact("statements", (posting: Posting, ask: Ask): readonly Statement[] => {
  const asked = blocksOfRequirements(posting);
  return ask(terms).flatMap((read) => statementsOf(read, asked.has(read.block)));
});

const PREFIX = "statement:";

/** A hit of one of the phrase lists in `rules/words/statements.yaml`, taken apart. */
interface Phrase {
  readonly kind: StatementKind;
  readonly role: string;
  readonly hit: Hit;
}

function statementsOf(read: ReadBlock, isAsked: boolean): Statement[] {
  const phrases: Phrase[] = [];
  for (const hit of read.hits) {
    if (!hit.term.kind.startsWith(PREFIX)) continue;
    phrases.push({ kind: hit.term.kind.slice(PREFIX.length) as StatementKind, role: hit.term.id, hit });
  }
  const stretches = new Map<StatementKind, Span>();
  for (const phrase of phrases) {
    const test = tests[phrase.role];
    if (!test) continue;
    const sentence = sentenceAround(read.block.text.text, phrase.hit);
    const company = phrases.filter((other) => other.kind === phrase.kind && isInside(other.hit, sentence));
    if (!test(phrase, company, read, sentence, isAsked)) continue;
    const earlier = stretches.get(phrase.kind);
    stretches.set(phrase.kind, earlier ? cover(earlier, sentence) : sentence);
  }
  return [...stretches].map(([kind, stretch]) => toStatement(kind, read, stretch));
}

function toStatement(kind: StatementKind, read: ReadBlock, stretch: Span): Statement {
  const { text } = read.block;
  return {
    kind,
    text: text.text.slice(stretch.start, stretch.end),
    at: sourceSpan(text, stretch.start, stretch.end),
    block: read.block,
    classes: kind === "equal-opportunity" ? classesIn(read, { start: stretch.start, end: stretch.end + LIST_REACH }) : [],
  };
}

/** Whether a phrase of this role makes its sentence a statement. */
type Test = (phrase: Phrase, inSentence: readonly Phrase[], read: ReadBlock, sentence: Span, isAsked: boolean) => boolean;

const tests: Readonly<Record<string, Test>> = {
  alone: () => true,

  // "Knows equal employment opportunity policy" among duties is a task, not a promise.
  promise: (phrase, inSentence, read, _, isAsked) => {
    const commits = inSentence.filter((other) => other.role === "commitment");
    const namesItselfSo = commits.some((other) => other.hit.firstWord >= phrase.hit.endWord && other.hit.firstWord - phrase.hit.endWord <= 4 && isEmployerWord(other.hit));
    return namesItselfSo || (commits.length > 0 && !isAsked && !isHeadline(read));
  },

  "over-list": (phrase, _, read, sentence) => {
    const listed = classesIn(read, { start: phrase.hit.end, end: Math.max(sentence.end, phrase.hit.end + LIST_REACH) }).filter((id) => protectedClass(id)?.inStatement !== false);
    return listed.length >= 2;
  },

  against: (_, inSentence, read, sentence, isAsked) => {
    const isDenied = inSentence.some((other) => other.role === "denial");
    return isDenied && !isAsked && (classesIn(read, sentence).length > 0 || /\b(act|law|laws|employ\w*|workplace|harassment|applicants?)\b/i.test(read.block.text.text.slice(sentence.start, sentence.end)));
  },

  // "Handles accommodation requests" is work.
  wanted: (_, __, read, ___, isAsked) => !isAsked && !isHeadline(read),

  // "Help people with disabilities" is work; help for applicants with one is an offer.
  help: (_, inSentence, read, __, isAsked) => {
    const forms = inSentence.filter((other) => other.role === "for").map((other) => other.hit.term.form);
    const isOffered = inSentence.some((other) => other.role === "offer");
    return isOffered && forms.some((form) => OF_DISABILITY.test(form)) && forms.some((form) => OF_HIRING.test(form)) && !isAsked && !isHeadline(read);
  },

  named: (phrase, inSentence, read, _, isAsked) => {
    const isCondition = inSentence.some((other) => other.role === "condition" && phrase.hit.firstWord - other.hit.endWord >= 0 && phrase.hit.firstWord - other.hit.endWord <= 2);
    const isFor = inSentence.some((other) => other.role === "for");
    const isOffered = phrase.kind === "ai-in-hiring" || inSentence.some((other) => other.role === "offer");
    return isFor && isOffered && !isCondition && !isAsked && !isHeadline(read);
  },
};

const OF_DISABILITY = /^(?:disab|impair|special need|medical)/;
const OF_HIRING = /^(?:appl|candidate|interview|recruit|hiring|selection|process|job seeker)/;

// A list of protected classes often runs on over a stop or a line break.
const LIST_REACH = 200;

function isEmployerWord(hit: Hit): boolean {
  return hit.term.form === "employer" || hit.term.form === "workplace" || hit.term.form === "organization" || hit.term.form === "organisation";
}

function isHeadline(read: ReadBlock): boolean {
  return read.block.kind === "heading";
}

/** Ids of the protected classes named in a stretch of a block, each once, in order. */
function classesIn(read: ReadBlock, stretch: Span): string[] {
  const ids = read.hits.filter((hit) => hit.term.kind === "class" && isInside(hit, stretch)).map((hit) => hit.term.id);
  return [...new Set(ids)];
}

function isInside(hit: Hit, stretch: Span): boolean {
  return hit.start >= stretch.start && hit.end <= stretch.end;
}

// What a block asks of applicants or lists as their work is no promise of the employer's.
function blocksOfRequirements(posting: Posting): ReadonlySet<Block> {
  const asking = posting.sections.filter((section) => section.id !== null && /^(responsibilities|qualifications|skills|experience|education|physical)/.test(section.id));
  return new Set(asking.flatMap((section) => section.blocks.filter((block) => block.kind === "item")));
}
