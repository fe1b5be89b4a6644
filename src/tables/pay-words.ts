import type { PayPeriod } from "./ids.ts";
import type { Rows } from "./lines.ts";
import { lazyTable } from "./table.ts";

/** What is compiled as plain data; marks stand in lines. */
export interface RawPayWords {
  readonly believable: Readonly<Record<string, readonly number[]>> & { readonly currencies: readonly string[] };
  readonly notFullTime: readonly string[];
  readonly counted: readonly string[];
}

const table = lazyTable("pay-words", (raw: RawPayWords, lines): Marks => ({
  currencies: lines.rows("currencies"),
  dollar: lines.rows("dollar"),
  scales: lines.rows("scales"),
  units: lines.rows("units"),
  believable: raw.believable,
  believableIn: new Set(raw.believable.currencies),
  notFullTime: new Set(raw.notFullTime),
  counted: new Set(raw.counted),
}));

/** What an amount behind which it stands is for: a stretch of time, or counted work. */
export type PayUnit = PayPeriod | "piece";

/** Every mark in lower case leads to what it stands for. */
interface Marks {
  readonly currencies: Rows;
  readonly dollar: Rows;
  readonly scales: Rows;
  readonly units: Rows<PayUnit>;
  readonly believable: Readonly<Record<string, readonly number[]>>;
  readonly believableIn: ReadonlySet<string>;
  readonly notFullTime: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
}

/** The ISO 4217 code that a mark or word beside a figure stands for ("US$", "Euro"). */
export function currencyOf(mark: string): string | undefined {
  return table().currencies.get(mark.toLowerCase());
}

/** What a bare "$" means in a country, by its ISO 3166-1 code. */
export function dollarOf(country: string): string {
  return table().dollar.get(country) ?? "USD";
}

/** The factor that a word behind a figure stands for ("k", "Mio"). */
export function scaleOf(word: string): number | undefined {
  const factor = table().scales.get(word.toLowerCase());
  return factor === undefined ? undefined : Number(factor);
}

/** The pay period that a unit behind a figure stands for, or `piece` where work is counted instead of time. */
export function unitOf(words: string): PayUnit | undefined {
  return table().units.get(words.toLowerCase());
}

/**
 * The lowest and highest pay that any job has for a period; `undefined` for periods and currencies that we cannot
 * judge.
 */
export function believablePay(period: string, currency: string | null): readonly number[] | undefined {
  if (currency !== null && !table().believableIn.has(currency)) return undefined;
  return table().believable[period];
}

/**
 * True for a word, in lower case, under which pay is measured otherwise than full-time pay: "part", "locum", "intern".
 */
export function isOtherThanFullTime(word: string): boolean {
  return table().notFullTime.has(word);
}

/** True for a noun that a bare figure counts, whatever its case: "hours", "beds", "people". */
export function isCountedNoun(word: string): boolean {
  return table().counted.has(word.toLowerCase());
}
