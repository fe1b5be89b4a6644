import type { PayPeriod } from "../../../posting/index.ts";
import type { Amount } from "../../../tables/law.ts";
import type { PayStatement } from "../../pay/model.ts";

/** Hours and weeks by which pay is turned into a year. */
export interface WorkingTime {
  readonly hoursPerWeek: number;
  readonly weeks: number;
}

const FULL_TIME: WorkingTime = { hoursPerWeek: 40, weeks: 52 };

/** An amount a period as an amount a year; `null` for periods that have no fixed number in a year. */
export function perYear(
  amount: number,
  period: PayPeriod | null,
  { hoursPerWeek, weeks }: WorkingTime = FULL_TIME,
): number | null {
  switch (period) {
    case "year":
      return amount;
    case "month":
      return amount * 12;
    case "week":
      return amount * weeks;
    case "fortnight":
      return (amount * weeks) / 2;
    case "hour":
      return amount * hoursPerWeek * weeks;
    default:
      return null;
  }
}

/** True when the highest pay of a statement surely lies above a limit. A statement in another currency never does. */
export function isAbove(statement: PayStatement, limit: Amount): boolean {
  const highest =
    statement.max ?? (statement.shape === "open-above" || statement.shape === "exact" ? statement.min : null);
  if (highest === null || !isIn(statement, limit)) return false;
  const yearly = perYear(highest, statement.period);
  return yearly !== null && yearly > limit.amount;
}

/** True when the statement is in the limit's currency, or names none. */
export function isIn(statement: PayStatement, limit: Pick<Amount, "currency">): boolean {
  return statement.currency === null || statement.currency === limit.currency;
}
