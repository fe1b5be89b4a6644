import { isOfSize, sizes } from "../../tables/money.ts";
import { decide, type Decided, type Step } from "../steps.ts";
import type { MoneyKind } from "./model.ts";
import { isNear, type MoneyContext } from "./money-context.ts";
import type { Figures } from "./read/figures.ts";

/** What money a figure is: pay for the work, other money for the worker, nobody's pay, or `null` where nothing tells. */
export function classifyMoney(context: MoneyContext): Decided<MoneyKind | null> {
  return decide(MONEY_STEPS, context);
}

type MoneyStep = Step<MoneyContext, MoneyKind | null>;

const toPay = (): MoneyKind => "pay";

/** The steps by which a figure is called something, the first that holds first. */
const CALLED: readonly MoneyStep[] = [
  {
    name: "counted work",
    quote: "$3.20 per tray",
    when: ({ figures }) => figures.unit === "piece",
    then: () => "piece-rate",
  },
  {
    name: "millions, called something behind",
    quote: "We carry $2 million in malpractice coverage.",
    when: (money) =>
      isLarge(money.figures) && !isNamedPay(money) && money.behind !== null && money.behind.kind !== "pay",
    then: ({ behind }) => behind!.kind,
  },
  {
    name: "millions that nobody calls pay",
    quote: "We grew to $40 million last year.",
    when: (money) => isLarge(money.figures) && !isNamedPay(money),
    then: () => "foreign",
  },
  {
    // "$21 - $26" is what the lead-in speaks of, and the differential has a figure of its own.
    name: "a range of pay before a differential",
    quote: "Pay range:\n\n$21 - $26 Night differential - $5",
    when: ({ read, figures, behind }) =>
      behind?.kind === "shift-differential" &&
      read.under.money === "pay" &&
      figures.high !== null &&
      figures.start <= 3,
    then: toPay,
  },
  {
    name: "called something right behind",
    quote: "$10,000 Retention Bonus for full-time staff",
    when: (money) =>
      isNear(money.behind, RIGHT_BEHIND) &&
      money.behind.kind !== "pay" &&
      !(isNamedPay(money) && (isTimed(money.figures) || money.figures.high !== null)),
    then: ({ behind }) => behind!.kind,
  },
  {
    // What the hour brings in all.
    name: "an hour's pay and tips",
    quote: "Hourly + tips: $25-$40/hr",
    when: ({ before, figures }) =>
      isNear(before, BEFORE) && before.kind === "tips" && isTimed(figures) && /^:\s*$/.test(before.gap),
    then: toPay,
  },
  {
    // "Bonus eligible at our clinic in Denver $25-$40/hr": what is paid by time and stands far off is not what was named.
    name: "called something before",
    quote: "Sign-on bonus up to $10,000",
    when: ({ before, figures }) =>
      isNear(before, BEFORE) &&
      before.kind !== "pay" &&
      !(figures.high && isTimed(figures) && before.gap.length > RIGHT_BEHIND && before.kind !== "foreign"),
    then: ({ before }) => before!.kind,
  },
  {
    name: "called pay before",
    quote: "The salary is $52,000 to $58,000.",
    when: ({ before }) => before?.kind === "pay",
    then: toPay,
  },
  {
    name: "goes on with the money before it",
    quote: "A retention bonus of $5,000 after one year and $7,500 after two years",
    when: ({ goesOn, behind }) => goesOn !== null && goesOn !== "pay" && behind?.kind !== "pay",
    then: ({ goesOn }) => goesOn,
  },
  {
    name: "goes on with the pay before it",
    quote: "Your rate is $38.75 for nights and $36.10 for days.",
    when: (context) =>
      context.goesOn === "pay" && context.behind === null && context.figures.currency !== null && isJoined(context),
    then: toPay,
  },
  {
    name: "called pay behind",
    quote: "$52,000 is the yearly salary.",
    when: ({ behind }) => behind?.kind === "pay" && !behind.isParted,
    then: toPay,
  },
  {
    name: "called something further behind",
    quote: "We give $5,000 to each new colleague as a welcome bonus.",
    when: ({ behind, figures }) => isNear(behind, BEHIND) && !isTimed(figures),
    then: ({ behind }) => behind!.kind,
  },
  {
    name: "in the title",
    quote: "# Ward Clerk, $52,000 to start",
    when: ({ read }) => read.from === "title",
    then: toPay,
  },
  {
    name: "under a heading about pay",
    quote: "## Compensation\n\n$60,000 to $70,000 for the right person",
    when: ({ read }) => read.under.money === "pay",
    then: toPay,
  },
  {
    name: "a wage by its size and period",
    quote: "You start at $22/hour.",
    when: ({ figures }) => isWage(figures),
    then: toPay,
  },
  {
    name: "beside words that go with pay",
    quote: "Expect about $45,000 depending on experience.",
    when: ({ read, figures, clause }) =>
      read.hits.some(({ term, start }) => term.kind === "pay-beside" && start >= figures.end && start < clause.end),
    then: toPay,
  },
  {
    name: "called something far before",
    quote: "A bonus, in your first year here, of $2,000",
    when: ({ before }) => before !== null,
    then: ({ before }) => before!.kind,
  },
  {
    name: "under a heading about other money",
    quote: "## Sign-on bonus\n\n$5,000 after ninety days",
    when: ({ read }) => read.under.money !== null,
    then: ({ read }) => read.under.money,
  },
  {
    name: "behind a sign of money",
    quote: "You work at night 💰 $4,000 and rest by day.",
    when: ({ read, figures }) =>
      figures.currency !== null &&
      MONEY_SIGNS.test(read.text.text.slice(Math.max(0, figures.start - 8), figures.start)),
    then: toPay,
  },
  {
    name: "alone on its line",
    quote: "$52,000",
    when: (money) => money.figures.currency !== null && isAlone(money),
    then: toPay,
  },
  {
    name: "a range of a year's pay by its size",
    quote: "You can expect something like $60,000 to $70,000 from us.",
    when: ({ figures }) => figures.currency !== null && isYearly(figures),
    then: toPay,
  },
  {
    name: "nothing tells",
    quote: "Each of our lamps burns for $40 longer than others.",
    when: () => true,
    then: () => null,
  },
];

/**
 * What decides which money a figure is, from top to bottom. What the others would call pay comes on top of it where it
 * is too little to be pay itself.
 */
export const MONEY_STEPS: readonly MoneyStep[] = [
  {
    name: "too little to be pay",
    quote: "$1 certificate pay",
    when: (money) => isTooLittle(money) && decide(CALLED, money).answer === "pay",
    then: () => "other",
  },
  ...CALLED,
];

/** So many units may stand between a figure and what calls it something. */
const RIGHT_BEHIND = 14;
const BEFORE = 44;
const BEHIND = 60;
const BEFORE_AS_PAY = 40;

/** In a field that is about pay, what stands further behind is no longer what the field was made for. */
const HEAD_OF_FIELD = 24;

const MILLION = 1e6;

function isLarge({ low, high }: Figures): boolean {
  return low.scale >= MILLION || (high !== null && high.scale >= MILLION);
}

function isTimed({ unit }: Figures): boolean {
  return unit !== null && unit !== "piece";
}

function isNamedPay({ read, figures, before }: MoneyContext): boolean {
  if (before === null) return read.from === "field" && figures.start <= HEAD_OF_FIELD;
  return before.kind === "pay" && isNear(before, BEFORE_AS_PAY);
}

// "$1 certificate pay" comes on top of pay, and "earn up to $500/year" is no year's.
function isTooLittle({ read, figures: { low, high, unit, start } }: MoneyContext): boolean {
  if (high !== null || low.currency === null) return false;
  const { tooLittle, tooLittleYearly } = sizes();
  if (unit === null) return low.value < tooLittle;
  const before = read.text.text.slice(Math.max(0, start - 12), start);
  return unit === "year" && low.value < tooLittleYearly && /\bup to\s*$/i.test(before);
}

// "$22/hour" is pay by itself; "$10 a month" is not.
function isWage({ unit, low, high, currency }: Figures): boolean {
  if (unit === null || unit === "piece" || (currency === null && high === null)) return false;
  return isOfSize((high ?? low).value, sizes().wage[unit]);
}

/** Signs that job boards put before the pay. */
const MONEY_SIGNS = /[💰💸💵💴💶💷💲🤑]/u;

// A line that holds little else than the figure, and the words that bound it.
function isAlone({
  read: {
    text: { text },
    hits,
  },
  figures,
  clause,
}: MoneyContext): boolean {
  if (clause.start > 0 || clause.end < text.length) return false;
  const bounding = hits
    .filter(({ term }) => term.kind === "pay-open" || term.kind === "pay-beside")
    .map(({ start, end }) => text.slice(start, end))
    .join("");
  const around = text.slice(0, figures.start) + text.slice(figures.end);
  return lettersIn(around) <= lettersIn(bounding) + (isOfSize(figures.low.value, sizes().alone) ? 12 : 4);
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}]/gu, "").length;
}

function isYearly({ low, high }: Figures): boolean {
  const { yearlyRange, yearlyRangeTimes } = sizes();
  return (
    high !== null &&
    low.scale < MILLION &&
    isOfSize(low.value, yearlyRange) &&
    high.value <= low.value * yearlyRangeTimes
  );
}

// "$18.50$19.50" is one range with a lost dash.
function isJoined({ read, clause, figures }: MoneyContext): boolean {
  return /[\p{L},;]/u.test(read.text.text.slice(clause.start, figures.start));
}
