import type { PayPeriod } from "../../tables/ids.ts";

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
