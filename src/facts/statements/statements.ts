import type { Block, Posting } from "../../posting/index.ts";
import type { ProtectedClassId, StatementKind } from "../../tables/ids.ts";
import type { Hit } from "../../tables/lexicon.ts";
import { isOfFamily } from "../../tables/sections.ts";
import { statementOf } from "../../tables/statements.ts";
import { cover, sentenceAround, sourceSpan, type SourceSpan, type TextSpan } from "../../text/index.ts";
import { annotatedBlocks } from "../annotated-blocks.ts";
import { memoPerText, type AnnotatedText } from "../annotated-text.ts";
import { defineFact, type Ask } from "../fact.ts";
import { decide, type Decided, type Decision } from "../steps.ts";
import {
  classesIn,
  isInside,
  LIST_REACH,
  SpokenPhrase,
  type Phrase,
  type Standing,
  type StatementTerm,
} from "./spoken-phrase.ts";
import { STATEMENT_STEPS, TELLING } from "./steps.ts";

/** A statement that postings carry for the law's sake or the applicant's. */
export interface Statement {
  readonly kind: StatementKind;
  readonly text: string;
  readonly at: SourceSpan;
  readonly block: Block;
  /** Protected classes named, ids of `rules/knowledge/words/protected-classes.yaml`. */
  readonly classes: readonly ProtectedClassId[];
  /** The step of `STATEMENT_STEPS` that decided it; that of the first sentence where there are several. */
  readonly decidedBy: Decided<boolean>["step"];
}

/**
 * Every statement found, in order, under a heading or without one. Neighbouring sentences of one kind are one
 * statement.
 */
export const statements = defineFact("statements", (posting: Posting, ask: Ask): readonly Statement[] => {
  const found: Statement[] = [];
  for (const { block, annotated } of ask(annotatedBlocks)) {
    if (phrasesIn(annotated).length === 0) continue;
    for (const one of foundIn[standingOf(block, posting)](annotated)) found.push(toStatement(one, block));
  }
  return found;
});

/** How each statement was known to be one. */
export function statementDecisions(_posting: Posting, ask: Ask): readonly Decision[] {
  return ask(statements).map(({ kind, at, decidedBy: { name, quote } }) => ({
    about: "statement",
    file: "src/facts/statements/steps.ts",
    at,
    answer: kind,
    step: name,
    quote,
  }));
}

function standingOf(block: Block, { sections }: Posting): Standing {
  if (block.kind === "heading") return "headline";
  const isRequirement =
    block.kind === "item" &&
    sections.some(({ id, blocks }) => isOfFamily(id, "work", "requirements", "demands") && blocks.includes(block));
  return isRequirement ? "requirement" : "text";
}

function toStatement(found: StatementInText, block: Block): Statement {
  const { kind, start, end, classes, decidedBy } = found;
  const at = sourceSpan(block.text, found);
  return { kind, text: block.text.text.slice(start, end), at, block, classes, decidedBy };
}

/** The phrases of a text; none where all of them only go with others, as "for" and "without" do. */
const phrasesIn = memoPerText(({ hits }): readonly Phrase[] => {
  const phrases: Phrase[] = [];
  for (const hit of hits) {
    const kind = statementOf(hit.term.kind);
    if (kind !== undefined && isOf(kind, hit)) phrases.push({ kind, role: hit.term.id, hit });
  }
  return phrases.some(({ role }) => TELLING.has(role)) ? phrases : [];
});

function isOf(kind: StatementKind, hit: Hit): hit is Hit<StatementTerm> {
  return hit.term.kind === `statement:${kind}`;
}

/** A statement within its text. */
interface StatementInText extends TextSpan {
  readonly kind: StatementKind;
  readonly classes: readonly ProtectedClassId[];
  readonly decidedBy: Decided<boolean>["step"];
}

const foundIn: Readonly<Record<Standing, (annotated: AnnotatedText) => readonly StatementInText[]>> = {
  headline: memoPerText((annotated) => findStatements(annotated, "headline")),
  requirement: memoPerText((annotated) => findStatements(annotated, "requirement")),
  text: memoPerText((annotated) => findStatements(annotated, "text")),
};

function findStatements(annotated: AnnotatedText, standing: Standing): readonly StatementInText[] {
  const phrases = phrasesIn(annotated);
  const found = new Map<StatementKind, { readonly span: TextSpan; readonly decidedBy: Decided<boolean>["step"] }>();
  for (const phrase of phrases) {
    if (!TELLING.has(phrase.role)) continue;
    const sentence = sentenceAround(annotated.text, phrase.hit);
    const company = phrases.filter((other) => other.kind === phrase.kind && isInside(other.hit, sentence));
    const spoken = new SpokenPhrase(phrase, annotated, sentence, standing, company);
    const { answer, step } = decide(STATEMENT_STEPS, spoken);
    if (!answer) continue;
    const earlier = found.get(phrase.kind);
    const span = earlier ? cover(earlier.span, sentence) : sentence;
    found.set(phrase.kind, { span, decidedBy: earlier?.decidedBy ?? step });
  }
  return [...found].map(([kind, { span, decidedBy }]) => ({
    ...span,
    kind,
    decidedBy,
    classes: kind === "equal-opportunity" ? classesIn(annotated, { ...span, end: span.end + LIST_REACH }) : [],
  }));
}
