import type { Block, Posting } from "../../posting/index.ts";
import type { ProtectedClassId, StatementKind, TermIds } from "../../tables/ids.ts";
import type { Hit } from "../../tables/lexicon.ts";
import { isOfFamily } from "../../tables/sections.ts";
import { protectedClass } from "../../tables/statements.ts";
import { cover, sentenceAround, sourceSpan, type Span } from "../../text/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import { memoPerText, type AnnotatedText } from "../annotated-text.ts";
import { annotatedBlocks } from "../annotated-blocks.ts";

/** A statement that postings carry for the law's sake or the applicant's. */
export interface Statement {
  readonly kind: StatementKind;
  readonly text: string;
  readonly at: Span;
  readonly block: Block;
  /** Protected classes named, ids of `rules/knowledge/words/protected-classes.yaml`. */
  readonly classes: readonly ProtectedClassId[];
}

/**
 * Every statement found, in order, under a heading or without one. Neighbouring sentences of one kind are one
 * statement.
 */
export const statements = defineFact("statements", (posting: Posting, ask: Ask): readonly Statement[] => {
  const found: Statement[] = [];
  for (const { block, annotated } of ask(annotatedBlocks)) {
    if (phrasesIn(annotated).length === 0) continue;
    for (const stretch of stretchesIn[standingOf(block, posting)](annotated)) found.push(toStatement(stretch, block));
  }
  return found;
});

/**
 * Where a text stands: what a block asks of applicants or lists as their work is no promise of the employer's, and a
 * headline promises nothing.
 */
type Standing = "headline" | "requirement" | "text";

function standingOf(block: Block, { sections }: Posting): Standing {
  if (block.kind === "heading") return "headline";
  const isRequirement =
    block.kind === "item" &&
    sections.some(({ id, blocks }) => isOfFamily(id, "work", "requirements", "demands") && blocks.includes(block));
  return isRequirement ? "requirement" : "text";
}

function toStatement({ kind, start, end, classes }: Stretch, block: Block): Statement {
  return { kind, text: block.text.text.slice(start, end), at: sourceSpan(block.text, start, end), block, classes };
}

const PREFIX = "statement:";

/** A hit of one of the phrase lists in `rules/knowledge/words/statements.yaml`, taken apart. */
interface Phrase {
  readonly kind: StatementKind;
  readonly role: TermIds[StatementTerm];
  readonly hit: Hit<StatementTerm>;
}

type StatementTerm = `statement:${StatementKind}`;

function isOfStatement(hit: Hit): hit is Hit<StatementTerm> {
  return hit.term.kind.startsWith(PREFIX);
}

function kindOf({ term }: Hit<StatementTerm>): StatementKind {
  return term.kind.slice(PREFIX.length) as StatementKind;
}

/** The phrases of a text; none where all of them only go with others, as "for" and "without" do. */
const phrasesIn = memoPerText(({ hits }): readonly Phrase[] => {
  const phrases: Phrase[] = [];
  for (const hit of hits) {
    if (isOfStatement(hit)) phrases.push({ kind: kindOf(hit), role: hit.term.id, hit });
  }
  return phrases.some(({ role }) => role in tests) ? phrases : [];
});

/** A statement within its text, offsets counting there. */
interface Stretch extends Span {
  readonly kind: StatementKind;
  readonly classes: readonly ProtectedClassId[];
}

const stretchesIn: Readonly<Record<Standing, (annotated: AnnotatedText) => readonly Stretch[]>> = {
  headline: memoPerText((annotated) => findStretches(annotated, "headline")),
  requirement: memoPerText((annotated) => findStretches(annotated, "requirement")),
  text: memoPerText((annotated) => findStretches(annotated, "text")),
};

function findStretches(annotated: AnnotatedText, standing: Standing): readonly Stretch[] {
  const phrases = phrasesIn(annotated);
  const spans = new Map<StatementKind, Span>();
  for (const phrase of phrases) {
    const test = tests[phrase.role];
    if (!test) continue;
    const sentence = sentenceAround(annotated.text, phrase.hit);
    const company = phrases.filter((other) => other.kind === phrase.kind && isInside(other.hit, sentence));
    if (!test(phrase, company, annotated, sentence, standing)) continue;
    const earlier = spans.get(phrase.kind);
    spans.set(phrase.kind, earlier ? cover(earlier, sentence) : sentence);
  }
  return [...spans].map(([kind, { start, end }]) => ({
    kind,
    start,
    end,
    classes: kind === "equal-opportunity" ? classesIn(annotated, { start, end: end + LIST_REACH }) : [],
  }));
}

/** Whether a phrase of this role makes its sentence a statement. */
type Test = (
  phrase: Phrase,
  inSentence: readonly Phrase[],
  annotated: AnnotatedText,
  sentence: Span,
  standing: Standing,
) => boolean;

const tests: Readonly<Partial<Record<Phrase["role"], Test>>> = {
  alone: () => true,

  // "Knows equal employment opportunity policy" among duties is a task, not a promise.
  promise: (phrase, inSentence, _, __, standing) => {
    const commits = inSentence.filter((other) => other.role === "commitment");
    const namesItselfSo = commits.some(
      (other) =>
        other.hit.firstWord >= phrase.hit.endWord &&
        other.hit.firstWord - phrase.hit.endWord <= 4 &&
        isEmployerWord(other.hit),
    );
    return namesItselfSo || (commits.length > 0 && standing === "text");
  },

  "over-list": (phrase, _, annotated, sentence) => {
    const listed = classesIn(annotated, {
      start: phrase.hit.end,
      end: Math.max(sentence.end, phrase.hit.end + LIST_REACH),
    }).filter((id) => protectedClass(id)?.inStatement !== false);
    return listed.length >= 2;
  },

  against: (_, inSentence, annotated, sentence, standing) => {
    const isDenied = inSentence.some((other) => other.role === "denial");
    return (
      isDenied &&
      standing !== "requirement" &&
      (classesIn(annotated, sentence).length > 0 || OF_WORK.test(annotated.text.slice(sentence.start, sentence.end)))
    );
  },

  // "Handles accommodation requests" is work.
  wanted: (_, __, ___, ____, standing) => standing === "text",

  // "Help people with disabilities" is work; help for applicants with one is an offer.
  help: (_, inSentence, __, ___, standing) => {
    if (standing !== "text" || !inSentence.some((other) => other.role === "offer")) return false;
    const forms = inSentence.filter((other) => other.role === "for").map((other) => other.hit.term.form);
    return forms.some((form) => OF_DISABILITY.test(form)) && forms.some((form) => OF_HIRING.test(form));
  },

  named: (phrase, inSentence, _, __, standing) => {
    if (standing !== "text") return false;
    const isCondition = inSentence.some(
      (other) =>
        other.role === "condition" &&
        phrase.hit.firstWord - other.hit.endWord >= 0 &&
        phrase.hit.firstWord - other.hit.endWord <= 2,
    );
    const isFor = inSentence.some((other) => other.role === "for");
    const isOffered = phrase.kind === "ai-in-hiring" || inSentence.some((other) => other.role === "offer");
    return isFor && isOffered && !isCondition;
  },
};

const OF_WORK = /\b(?:act|law|laws|employ\w*|workplace|harassment|applicants?)\b/i;
const OF_DISABILITY = /^(?:disab|impair|special need|medical)/;
const OF_HIRING = /^(?:appl|candidate|interview|recruit|hiring|selection|process|job seeker)/;

// A list of protected classes often runs on over a stop or a line break.
const LIST_REACH = 200;

function isEmployerWord(hit: Hit): boolean {
  return (
    hit.term.form === "employer" ||
    hit.term.form === "workplace" ||
    hit.term.form === "organization" ||
    hit.term.form === "organisation"
  );
}

/** Ids of the protected classes named in a stretch of a text, each once, in order. */
function classesIn(annotated: AnnotatedText, stretch: Span): ProtectedClassId[] {
  const ids = annotated
    .of("class")
    .filter((hit) => isInside(hit, stretch))
    .map((hit) => hit.term.id);
  return [...new Set(ids)];
}

function isInside(hit: Hit, stretch: Span): boolean {
  return hit.start >= stretch.start && hit.end <= stretch.end;
}
