import type { Money, PaySaid } from "./model.ts";
import type { Hit } from "../../tables/lexicon.ts";
import { memoPerText, type AnnotatedText } from "../annotated-text.ts";
import { amountsIn, type Amount } from "./amounts.ts";
import { mayBeMoney } from "./bare.ts";
import { figuresIn, type Figures } from "./figures.ts";
import { clausesOf, kindOfMoney, type Clause } from "./judge.ts";
import { periodOf } from "./periods.ts";
import { nearby, type PayText } from "./read.ts";
import { boundsOf, wordsBeside } from "./shapes.ts";

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
  figuresIn(
    annotated.text,
    amountsIn(annotated.text).filter((amount) => amount.currency !== null || !isPartOfName(annotated, amount)),
  ),
);

// "401(k)" and "Form 1099" are names.
function isPartOfName(annotated: AnnotatedText, { start }: Amount): boolean {
  return annotated.of("pay-numbered").some((name) => name.start <= start && start < name.end);
}

/** What figures stand for, behind other money of the same text. */
export function moneyOf(whole: PayText, figures: Figures, clause: Clause, previous: Money | null): Money {
  const read = nearby(whole, clause);
  const told = figures.unit === "piece" ? "piece-rate" : kindOfMoney(read, figures, clause, previous);
  const kind = told === "pay" && isExtra(read, figures) ? "other" : told;
  return { figures, clause, kind, pay: kind === "pay" ? paySaid(read, figures, clause) : null };
}

// "$1 certificate pay" comes on top of pay, and "earn up to $500/year" is no year's.
function isExtra({ annotated: { text } }: PayText, { low, high, unit, start }: Figures): boolean {
  if (high !== null || low.currency === null) return false;
  return (
    (unit === null && low.value < 6) ||
    (unit === "year" && low.value < 2_000 && /\bup to\s*$/i.test(text.slice(Math.max(0, start - 12), start)))
  );
}

function paySaid(read: PayText, figures: Figures, clause: Clause): PaySaid {
  const { shape, min, max } = boundsOf(read, figures, clause);
  const gross = read.hits.find(
    (hit): hit is Hit<"pay-gross"> =>
      hit.term.kind === "pay-gross" && hit.start >= clause.start && hit.end <= clause.end,
  );
  return {
    shape,
    min,
    max,
    period: periodOf(read, figures, clause),
    gross: gross?.term.id ?? null,
    words: wordsBeside(read, figures, clause),
  };
}
