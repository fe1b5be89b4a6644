import type { Conditions, Doubts, Grounds, OpenGrounds } from "../rule/index.ts";

/** One line for every reason, made from the values that it names. A key without its line does not compile. */
export type Lines<Reasons> = { readonly [K in keyof Reasons]: (values: Readonly<Reasons[K]>) => string };

/** How a language words what a finding is in doubt about. */
export interface ReasonWords {
  /** Facts that decide, to complete `neededIf`. */
  readonly conditions: Lines<Conditions & OpenGrounds>;
  /** What may be otherwise, as clauses that stand by themselves. */
  readonly doubts: Lines<Doubts>;
  /** "this is needed if …" */
  neededIf(condition: string): string;
  /** Facts that must all hold. */
  all(facts: readonly string[]): string;
  /** Two facts about one thing. */
  both(facts: readonly string[]): string;
  /** What stands in front of a todo. */
  pleaseCheck(clause: string): string;
  /** A todo that is a question: a clause, or a sentence that begins with a capital letter. */
  question(check: string): string;
}

/** How a language tells why a law reaches a posting or does not, in whole sentences. */
export type GroundWords = Lines<Grounds & OpenGrounds>;
