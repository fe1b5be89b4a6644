import type { ProtectedClassId, StatementKind, TermIds } from "../../tables/ids.ts";
import type { Hit } from "../../tables/lexicon.ts";
import { protectedClass } from "../../tables/statements.ts";
import type { TextSpan } from "../../text/index.ts";
import type { AnnotatedText } from "../annotated-text.ts";

/** The kinds of terms that speak for statements. */
export type StatementTerm = `statement:${StatementKind}`;

/** A phrase of `rules/knowledge/words/statements.yaml`: the kind it speaks for, and the list it is from. */
export interface Phrase {
  readonly kind: StatementKind;
  readonly role: TermIds[StatementTerm];
  readonly hit: Hit<StatementTerm>;
}

/**
 * Where a text stands: what a block asks of applicants or lists as their work is no promise of the employer's, and a
 * headline promises nothing.
 */
export type Standing = "headline" | "requirement" | "text";

/** A phrase with all that decides whether its sentence is a statement. */
export class SpokenPhrase {
  readonly phrase: Phrase;
  readonly annotated: AnnotatedText;
  readonly sentence: TextSpan;
  readonly standing: Standing;
  /** The phrases of the same kind in the sentence, this one among them. */
  readonly company: readonly Phrase[];

  constructor(
    phrase: Phrase,
    annotated: AnnotatedText,
    sentence: TextSpan,
    standing: Standing,
    company: readonly Phrase[],
  ) {
    this.phrase = phrase;
    this.annotated = annotated;
    this.sentence = sentence;
    this.standing = standing;
    this.company = company;
  }

  is(role: Phrase["role"]): boolean {
    return this.phrase.role === role;
  }

  isBeside(...roles: readonly Phrase["role"][]): boolean {
    return this.company.some(({ role }) => roles.includes(role));
  }

  /** True where one of the list stands right behind, at most so many words away. */
  isBefore(role: Phrase["role"], words: number): boolean {
    return this.company.some(
      (other) => other.role === role && isNext(other.hit.firstWord - this.phrase.hit.endWord, words),
    );
  }

  /** True where one of the list stands right ahead, at most so many words away. */
  isBehind(role: Phrase["role"], words: number): boolean {
    return this.company.some(
      (other) => other.role === role && isNext(this.phrase.hit.firstWord - other.hit.endWord, words),
    );
  }

  get namesClass(): boolean {
    return classesIn(this.annotated, this.sentence).length > 0;
  }

  /** True where protected classes are listed behind: two that stand in equal-opportunity statements. */
  get leadsList(): boolean {
    const { end } = this.phrase.hit;
    const behind = { start: end, end: Math.max(this.sentence.end, end + LIST_REACH) };
    return classesIn(this.annotated, behind).filter((id) => protectedClass(id)?.inStatement !== false).length >= 2;
  }
}

function isNext(gap: number, words: number): boolean {
  return gap >= 0 && gap <= words;
}

/** A list of protected classes often runs on over a stop or a line break. */
export const LIST_REACH = 200;

/** Ids of the protected classes named in a stretch of a text, each once, in order. */
export function classesIn(annotated: AnnotatedText, stretch: TextSpan): ProtectedClassId[] {
  const ids = annotated
    .of("class")
    .filter((hit) => isInside(hit, stretch))
    .map((hit) => hit.term.id);
  return [...new Set(ids)];
}

/** True where a term lies in a stretch of its text. */
export function isInside(hit: Hit, stretch: TextSpan): boolean {
  return hit.start >= stretch.start && hit.end <= stretch.end;
}
