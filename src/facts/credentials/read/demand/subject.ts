import type { CuedText } from "../cues.ts";
import type { Hit, TermKind } from "../../../../tables/lexicon.ts";
import type { TermIds } from "../../../../tables/ids.ts";
import { credential, type Credential } from "../../../../tables/credentials.ts";
import type { NamedCredential } from "../../model.ts";
import { hitsWithin } from "../clause.ts";
import type { RequirementContext } from "./context-steps.ts";
import { governingCue, type Governing, type InClause } from "./governing.ts";
import type { TextSpan } from "../../../../text/index.ts";

/** Where a text with credentials stands. */
export interface Standing {
  readonly context: RequirementContext;
  readonly isItem: boolean;
}

/** One credential in its clause: all that the steps of a demand look at. */
export class Subject implements InClause {
  readonly one: NamedCredential;
  readonly known: Credential | undefined;
  readonly annotated: CuedText;
  readonly text: string;
  readonly clause: TextSpan;
  readonly context: RequirementContext;
  readonly isItem: boolean;
  /** Everything that the text names, this one too. */
  readonly named: readonly NamedCredential[];
  #governing: Governing | null | undefined;

  constructor(
    one: NamedCredential,
    named: readonly NamedCredential[],
    annotated: CuedText,
    clause: TextSpan,
    { context, isItem }: Standing,
  ) {
    this.one = one;
    this.known = credential(one.id);
    this.annotated = annotated;
    this.text = annotated.text;
    this.clause = clause;
    this.context = context;
    this.isItem = isItem;
    this.named = named;
  }

  cues<K extends TermKind>(kind: K): readonly Hit<K>[] {
    return hitsWithin(this.annotated, kind, this.clause);
  }

  /** The words that say how strongly it is asked; `null` where none do, or in a title, which asks nothing. */
  get governing(): Governing | null {
    if (this.#governing === undefined) this.#governing = this.context === "title" ? null : governingCue(this);
    return this.#governing;
  }

  /** The credential as it is written. */
  get written(): string {
    return this.text.slice(this.one.start, this.one.end);
  }

  /** True where it is written with such a word: "RN license" with that of a paper. */
  isWrittenWith(id: TermIds["paper"]): boolean {
    const { start, end } = this.one;
    return this.annotated.of("paper").some((cue) => cue.term.id === id && cue.start >= start && cue.end <= end);
  }

  /** The text right before it, `length` units at most. */
  before(length: number): string {
    return this.text.slice(Math.max(0, this.one.start - length), this.one.start);
  }

  /** The text right behind it, `length` units at most. */
  after(length: number): string {
    return this.text.slice(this.one.end, this.one.end + length);
  }

  get restOfClause(): string {
    return this.text.slice(this.one.end, this.clause.end);
  }
}
