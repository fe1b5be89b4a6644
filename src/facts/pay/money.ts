import type { PayPeriod } from "../../posting/index.ts";
import type { Hit } from "../../tables/lexicon.ts";
import { memoPerText, type AnnotatedText } from "../annotated-text.ts";
import { mayBeMoney } from "./bare-figures.ts";
import { boundsOf, isOfPart, wordsBeside, type Bounds } from "./bounds.ts";
import { classifyMoney } from "./classify-money.ts";
import { clausesOf, type Clause } from "./clause.ts";
import type { ClassifiedMoney } from "./model.ts";
import { contextOf, type MoneyContext } from "./money-context.ts";
import { nearby, type PayText } from "./pay-text.ts";
import { periodOf } from "./periods.ts";
import type { Amount } from "./read/amounts.ts";
import { figuresIn, type Figures } from "./read/figures.ts";

/**
 * One sum or range that a text speaks of. All of it is told by the text and by what stands over it, none by the
 * posting.
 */
export interface Money extends Omit<ClassifiedMoney, "at"> {
  readonly figures: Figures;
  readonly clause: Clause;
  /** What it says as pay; `null` where it is none. */
  readonly pay: PaySaid | null;
}

/** What words and figures say of pay. */
export interface PaySaid extends Bounds {
  readonly period: PayPeriod | null;
  readonly gross: "gross" | "net" | null;
  readonly words: readonly string[];
  readonly isOfPart: boolean;
}

/** The money in a text, found once for each way in which the text stands in postings. */
export function moneyIn(read: PayText): readonly Money[] {
  const known = moneyByPlace(read.annotated);
  const place = `${read.from} ${read.under.money} ${read.under.period}`;
  const before = known.get(place);
  if (before) return before;
  const found = findMoney(read);
  known.set(place, found);
  return found;
}

const moneyByPlace = memoPerText(() => new Map<string, readonly Money[]>());

function findMoney(read: PayText): Money[] {
  const figures = figuresOf(read.annotated).filter((found) => mayBeMoney(read, found));
  const clauses = clausesOf(read.annotated.text, figures);
  const found: Money[] = [];
  for (let i = 0; i < figures.length; i++) found.push(moneyOf(read, figures[i]!, clauses[i]!, found[i - 1] ?? null));
  return found;
}

const figuresOf = memoPerText((annotated) =>
  figuresIn(annotated.text, (amount) => amount.currency === null && isPartOfName(annotated, amount)),
);

// "401(k)" and "Form 1099" are names.
function isPartOfName(annotated: AnnotatedText, { start }: Amount): boolean {
  return annotated.of("pay-numbered").some((name) => name.start <= start && start < name.end);
}

/** What a figure stands for, behind other money of the same text. */
export function moneyOf(whole: PayText, figures: Figures, clause: Clause, previous: Money | null): Money {
  const context = contextOf(nearby(whole, clause), figures, clause, previous);
  const { answer: kind, step } = classifyMoney(context);
  return { figures, clause, kind, decidedBy: step, pay: kind === "pay" ? paySaid(context) : null };
}

function paySaid({ read, figures, clause }: MoneyContext): PaySaid {
  const gross = read.hits.find(
    (hit): hit is Hit<"pay-gross"> =>
      hit.term.kind === "pay-gross" && hit.start >= clause.start && hit.end <= clause.end,
  );
  return {
    ...boundsOf(read, figures, clause),
    period: periodOf(read, figures, clause),
    gross: gross?.term.id ?? null,
    words: wordsBeside(read, figures, clause),
    isOfPart: isOfPart(read, clause),
  };
}
