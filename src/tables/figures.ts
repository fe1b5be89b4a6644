import type { PayPeriod } from "./ids.ts";
import type { Rows } from "./lines.ts";
import { lazyTable } from "./table.ts";

/** Lists of words around figures: those that lead to a unit, units by themselves, and those that join two figures. */
export type FigureList =
  | "per"
  | "article"
  | "alone"
  | "abbreviated"
  | "atEnd"
  | "to"
  | "and"
  | "between"
  | "about"
  | "lowest"
  | "middle"
  | "highest"
  | "ofPay";

/** What is compiled as plain data; marks stand in lines. Words of lists are in small letters. */
export interface RawFigures {
  readonly lists: Readonly<Record<FigureList, readonly string[]>>;
  readonly countedBehind: readonly string[];
  readonly counted: readonly string[];
}

const table = lazyTable("figures", (raw: RawFigures, lines): Marks => ({
  currencies: lines.rows("currencies"),
  dollar: lines.rows("dollar"),
  scales: lines.rows("scales"),
  units: lines.rows("units"),
  lists: new Map(Object.entries(raw.lists).map(([list, words]) => [list, new Set<string>(words)])),
  counted: new Set(raw.counted),
  countedBehind: new Set(raw.countedBehind),
}));

/** What an amount behind which it stands is for: a stretch of time, or counted work. */
export type PayUnit = PayPeriod | "piece";

/** Every mark in lower case leads to what it stands for. */
interface Marks {
  readonly currencies: Rows;
  readonly dollar: Rows;
  readonly scales: Rows;
  readonly units: Rows<PayUnit>;
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
  readonly counted: ReadonlySet<string>;
  readonly countedBehind: ReadonlySet<string>;
}

/** The ISO 4217 code that a mark or word beside a figure stands for ("US$", "Euro"). */
export function currencyOf(mark: string): string | undefined {
  return table().currencies.get(mark.toLowerCase());
}

/** What a bare "$" means in a country, by its ISO 3166-1 code, or where no country is named. */
export function dollarOf(country: string | null): string {
  return (country === null ? undefined : table().dollar.get(country)) ?? "USD";
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

/** True for a noun that a bare figure counts, whatever its case: "hours", "beds", "people". */
export function isCountedNoun(word: string): boolean {
  return table().counted.has(word.toLowerCase());
}

/** True for words, in their own letters, behind which a bare figure counts or dates: "March", "above", "threshold of". */
export function countsBehind(words: string): boolean {
  return table().countedBehind.has(words);
}

/** True for words, in small letters and parted by blanks, of a list. */
export function isFigureWord(list: FigureList, words: string): boolean {
  return table().lists.get(list)!.has(words);
}
