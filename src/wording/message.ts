import type { Message, Reason, Values } from "../rule/index.ts";
import { english } from "./en/reasons.ts";
import { fill } from "./fill.ts";
import { clauseFor } from "./reasons.ts";
import type { ReasonWords } from "./reason-words.ts";

/** The three sentences of a finding. */
export interface Sentences {
  readonly problem: string;
  readonly why: string;
  readonly todo: string;
}

/** What a finding rests on, in reasons. */
export interface Basis {
  /** Every reason that was given. */
  readonly reasons: readonly Reason[];
  /** Those that keep it from being sure. */
  readonly open: readonly Reason[];
}

/**
 * Fills the blanks of a message and puts what is in doubt in front of its todo, unless the message says it itself: in
 * the blank `{because}`, or as a question.
 */
export function sentencesOf(
  message: Message,
  values: Values,
  { reasons, open }: Basis,
  words: ReasonWords = english,
): Sentences {
  const saysWhy = [message.problem, message.why].some((text) => text.includes("{because}"));
  const all = saysWhy ? { ...values, because: clauseFor(reasons, words) } : values;
  const todo = fill(todoOf(message, words), all);
  // The blank holds what the finding rests on; a doubt about the rule itself is none of that.
  const saysAll = saysWhy && open.every((reason) => reasons.includes(reason));
  const isAsked = saysAll || message.check !== undefined || open.length === 0;
  return {
    problem: fill(message.problem, all),
    why: fill(message.why, all),
    todo: isAsked ? todo : words.pleaseCheck(clauseFor(open, words)) + todo,
  };
}

/** What a message asks people to do, with its blanks. */
export function todoOf(message: Message, words: ReasonWords = english): string {
  return message.check === undefined ? message.todo : words.question(message.check);
}
