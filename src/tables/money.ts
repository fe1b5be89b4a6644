import type { PayPeriod } from "./ids.ts";
import { lazyTable } from "./table.ts";

/** From the first number on, and below the second where there is one. */
export type Size = readonly [from: number, below?: number];

type SizesByPeriod = Readonly<Partial<Record<PayPeriod, Size>>>;

/** Sizes by which money is guessed where no word tells: `rules/knowledge/words/money.yaml` says what each is for. */
export interface Sizes {
  readonly wage: SizesByPeriod;
  readonly bareWage: SizesByPeriod;
  readonly named: SizesByPeriod;
  readonly guessed: SizesByPeriod;
  readonly inField: Size;
  readonly bare: Size;
  readonly calendarYear: Size;
  readonly yearlyRange: Size;
  readonly yearlyRangeTimes: number;
  readonly alone: Size;
  readonly tooLittle: number;
  readonly tooLittleYearly: number;
  readonly farApartTimes: number;
  readonly besideBounds: number;
}

/** The sizes of the knowledge. */
export const sizes = lazyTable<Sizes>("money");

/** True for a value of this size; a size that the knowledge has not is no value's. */
export function isOfSize(value: number, size: Size | undefined): boolean {
  return size !== undefined && value >= size[0] && (size[1] === undefined || value < size[1]);
}

/** The first period for which a figure of this size is usual. */
export function periodOfSize(value: number): PayPeriod | null {
  const found = (Object.entries(sizes().guessed) as [PayPeriod, Size][]).find(([, size]) => isOfSize(value, size));
  return found?.[0] ?? null;
}
