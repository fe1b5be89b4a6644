import type { Conditions, Doubts, OpenGrounds, Reason } from "../rule/index.ts";
import { english } from "./en/reasons.ts";
import type { Lines, ReasonWords } from "./reason-words.ts";

type Deciding = Conditions & OpenGrounds;
type Condition = Extract<Reason, { readonly key: keyof Deciding | "both" }>;
type Doubt = Extract<Reason, { readonly key: keyof Doubts }>;

/**
 * What is in doubt, as a clause. Of doubts the first is named, since one is enough to make a person look; of the facts
 * that decide each is, since all of them must hold.
 */
export function clauseFor(reasons: readonly Reason[], words: ReasonWords = english): string {
  const doubt = reasons.find((reason): reason is Doubt => reason.key in words.doubts);
  const condition = conditionIn(reasons, words);
  return [
    ...(doubt ? [lineFor<Doubts, keyof Doubts>(words.doubts, doubt)] : []),
    ...(condition === null ? [] : [words.neededIf(condition)]),
  ].join("; ");
}

/** The facts that decide, to follow "if": "you employ 15 people or more". `null` where none does. */
export function conditionIn(reasons: readonly Reason[], words: ReasonWords = english): string | null {
  const facts = reasons
    .filter((reason): reason is Condition => reason.key === "both" || reason.key in words.conditions)
    .map((reason) => conditionOf(reason, words));
  return facts.length === 0 ? null : words.all(facts);
}

function conditionOf(reason: Condition, words: ReasonWords): string {
  return reason.key === "both"
    ? words.both(reason.reasons.map((one) => conditionOf(one, words)))
    : lineFor<Deciding, keyof Deciding>(words.conditions, reason);
}

/** The line for a reason. */
export function lineFor<Reasons, K extends keyof Reasons>(
  lines: Lines<Reasons>,
  reason: { readonly key: K } & Readonly<Reasons[K]>,
): string {
  return lines[reason.key](reason);
}
