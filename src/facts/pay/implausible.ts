import type { Posting } from "../../posting/index.ts";
import { occupation as lookUp, type Occupation } from "../../tables/occupations.ts";
import { sizes } from "../../tables/money.ts";
import { believablePay, isOtherThanFullTime } from "../../tables/pay-words.ts";
import { wordsOf } from "../../tables/lexicon.ts";
import { guess, isSure, type Premise } from "../certainty.ts";
import { defineFact } from "../fact.ts";
import { occupation } from "../occupation/occupation.ts";
import { pay } from "./pay.ts";
import { type PayStatement } from "./model.ts";
import { memoize, type Cache } from "../../text/index.ts";

/** Figures that look like a slip of the pen or of the period; that they are one is only guessed. */
export interface ImplausiblePay extends Premise {
  readonly statement: PayStatement;
  /**
   * `period`: nobody is paid so by this period. `occupation`: far from what full-time work of this kind is paid.
   * `far-apart`: the ends.
   */
  readonly kind: "period" | "occupation" | "far-apart";
  /** For `occupation`: what it is called and the bounds of believable pay for the same period. */
  readonly usual: { readonly title: string; readonly low: number; readonly high: number } | null;
}

/** Every figure of pay that a reader would stop at, each told once. */
export const implausible = defineFact("implausible", (posting: Posting, ask): readonly ImplausiblePay[] => {
  const priced = ask(pay).statements.filter(({ min, max }) => min !== null || max !== null);
  if (priced.length === 0) return [];
  const job = ask(occupation);
  const work = job.id !== null && isSure(job) && !isUnlikeFullTime(posting, ask.cache) ? lookUp(job.id) : undefined;
  const found: ImplausiblePay[] = [];
  for (const statement of priced) {
    const slip = slipOf(statement, work, posting);
    if (slip) found.push(slip);
  }
  return found;
});

function slipOf(statement: PayStatement, work: Occupation | undefined, posting: Posting): ImplausiblePay | null {
  if (cannotBeFor(statement)) return { ...SLIP, statement, kind: "period", usual: null };
  if (isFarApart(statement)) return { ...SLIP, statement, kind: "far-apart", usual: null };
  const usual = work ? usualFor(work, statement) : null;
  return usual && isOutside(statement, usual) && !isStipend(posting, statement)
    ? { ...SLIP, statement, kind: "occupation", usual }
    : null;
}

const SLIP = guess({ key: "slip" });

function cannotBeFor({ min, max, period, periodBasis, currency }: PayStatement): boolean {
  const bounds = period && isSure(periodBasis) ? believablePay(period, currency) : undefined;
  return bounds !== undefined && ((max ?? min)! < bounds[0]! || (min ?? max)! > bounds[1]!);
}

// A misplaced digit: "$16 - $190". Scales of twenty grades exist, of ten times the pay they do not.
function isFarApart({ shape, min, max }: PayStatement): boolean {
  return shape === "range" && min !== null && max !== null && max >= min * sizes().farApartTimes;
}

function usualFor({ title, payCheck }: Occupation, statement: PayStatement): ImplausiblePay["usual"] {
  if (statement.currency !== "USD" || statement.isOfPart) return null;
  const [low, high] = statement.period === "hour" ? payCheck.hour : payCheck.year;
  if (statement.period === "hour" || statement.period === "year") return { title, low, high };
  return statement.period === "month" ? { title, low: low / 12, high: high / 12 } : null;
}

// "$2,500 per month stipend", "Stipend: $30,000": some hours a month, not a full-time wage.
function isStipend({ source }: Posting, { at }: PayStatement): boolean {
  return /stipend|honorari/i.test(source.slice(Math.max(0, at.start - 24), at.end + 40));
}

// What lies hard by a bound is no slip.
function isOutside(
  { min, max }: PayStatement,
  { low, high }: { readonly low: number; readonly high: number },
): boolean {
  const { besideBounds } = sizes();
  return (max ?? min)! < low * (1 - besideBounds) || (min ?? max)! > high * (1 + besideBounds);
}

// Part-time, casual, locum, trainee and stipended work is paid by other measures than the bounds were made for.
function isUnlikeFullTime(posting: Posting, cache: Cache): boolean {
  if (posting.title && saysOtherThanFullTime(posting.title.value, cache)) return true;
  return posting.fields.some(
    ({ name, text }) => (name === "employmentType" || name === "title") && saysOtherThanFullTime(text.text, cache),
  );
}

const saysOtherThanFullTime = memoize((text) => wordsOf(text).some(({ folded }) => isOtherThanFullTime(folded)), 200);
