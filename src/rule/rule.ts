import type { Premise } from "../facts/certainty.ts";
import type { Fact } from "../facts/fact.ts";
import type { ObligationKind, ObligationLaw } from "../facts/law/obligations.ts";
import type { SourceSpan } from "../text/index.ts";

/** How grave a finding is by default; `off` keeps a rule silent until a config switches it on. */
export type Level = "off" | "info" | "warning" | "error";

/**
 * What a rule says, in three sentences. `{name}` is replaced by the value given when it is told, and `{because}` by the
 * reason of what it rests on.
 */
export type Message = Advice | Question;

/** A message that says what to do. Where what it rests on is not sure, the engine puts the reason in front of it. */
export interface Advice extends Told {
  /** The first thing to type, with an example that can be copied. */
  readonly todo: string;
  readonly check?: never;
}

/** A message that asks, since only a person can tell: never sure, never an error by itself. */
export interface Question extends Told {
  /**
   * Completes "Please check …": "which of the two is meant, and write it out." What begins with a capital letter is a
   * sentence, and stands behind a colon.
   */
  readonly check: string;
  readonly todo?: never;
}

interface Told {
  /** What is on the page, in its own words. */
  readonly problem: string;
  /** Whom it hurts or who asks. A law's name and date come from `because` of the telling, not from here. */
  readonly why: string;
}

/** The law behind a finding, as its row in `rules/knowledge/law` gives it. */
export type LawBasis = ObligationLaw;

/** The profession's rule or source behind a finding that no law row carries. */
export interface ProfessionBasis {
  readonly cite: string;
  readonly url: string | null;
}

/** New text for a stretch of the source. An empty span inserts. */
export interface Edit extends SourceSpan {
  readonly text: string;
}

/** A change a person may choose. The title says what it does: `Write "Medical Records Director"`. */
export interface Suggestion {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Where and how a message is told. */
export interface Telling {
  /** The smallest useful stretch. Left out: the top of the posting. */
  readonly at?: SourceSpan;
  /**
   * The readings that the finding rests on, the weightiest first. It is sure where all of them are; else it is a please
   * check that names what is in doubt, and never an error by itself. Left out: nothing is in doubt.
   */
  readonly restsOn?: readonly Premise[];
  /** Overrides the rule's level for this one finding, for example `info` for a customary card. */
  readonly level?: Exclude<Level, "off">;
  /** The level where something it rests on is not sure. Left out: the usual one, with a warning for an error. */
  readonly levelInDoubt?: "info" | "warning";
  readonly because?: LawBasis;
  readonly profession?: ProfessionBasis;
  /** Edits no honest reader could see a changed promise in; applied by `--fix`. */
  readonly fix?: readonly Edit[];
  readonly suggestions?: readonly Suggestion[];
  /** Id of the section it belongs to, where the span does not tell: the section that a missing line would go to. */
  readonly section?: string;
}

/** Values for the `{name}` blanks of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** The answers that a rule asked for, under the names it gave them. */
export type Answers<N extends Needs> = { readonly [K in keyof N]: N[K] extends Fact<infer T> ? T : never };

/** Facts a rule needs, by the names its `check` uses. */
export type Needs = Readonly<Record<string, Fact<unknown>>>;

/** Tells one finding. */
export type Tell<M extends string> = (message: M, telling: Telling, values?: Values) => void;

/** Options of a rule, as the config gives them; each rule checks its own by its schema. */
export type Options = Readonly<Record<string, unknown>>;

/** One rule: a value, not a class. It sees facts and tells findings, nothing else. */
export interface Rule<N extends Needs = Needs, M extends string = string> {
  /** `group/name`, named for what it finds. */
  readonly id: string;
  /** The version that first had it. */
  readonly since: string;
  readonly level: Level;
  readonly needs: N;
  /** The same facts with their names, as a list: walked for every posting. */
  readonly asks: readonly { readonly name: string; readonly fact: Fact<unknown> }[];
  readonly messages: Readonly<Record<M, Message>>;
  /**
   * Kinds of legal obligation it judges; `explain` lists the laws that have them. It is not run where none of them reaches
   * the posting.
   */
  readonly obligations?: readonly ObligationKind[];
  /** True for a rule with obligations that has advice where no law speaks. */
  readonly advisesToo?: boolean;
  /** JSON Schema of the options' properties; left out where there are none. */
  readonly options?: Readonly<Record<string, object>>;
  /** Languages of postings it understands (BCP 47 primary tags); left out: all. It stays silent on others. */
  readonly languages?: readonly string[];
  /** True for rules about files that are no postings or could not be read; all others rest on such files. */
  readonly judgesUnreadable?: boolean;
  /** True for rules about directives: they run last, when it is known what each directive let pass. */
  readonly judgesDirectives?: boolean;
  readonly check: (answers: Answers<N>, tell: Tell<M>, options: Options) => void;
}

/** A rule as one run uses it. */
export interface ActiveRule {
  readonly rule: Rule;
  /** Replaces the rule's own level where the config sets one. */
  readonly level: Exclude<Level, "off">;
  /** True when the config chose the level; then a rule's own change for one finding does not raise it. */
  readonly levelIsChosen: boolean;
  readonly options: Options;
  /** True where the rule is taken at its word, however often it was wrong so far. */
  readonly isTrusted?: boolean;
}

/** Declares a rule; the type of `check` follows from `needs` and `messages`. */
export function defineRule<const N extends Needs, M extends string>(rule: Omit<Rule<N, M>, "asks">): Rule {
  return { ...rule, asks: Object.entries(rule.needs).map(([name, fact]) => ({ name, fact })) } as unknown as Rule;
}
