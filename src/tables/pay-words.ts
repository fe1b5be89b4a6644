import { lazyTable } from "./table.ts";

/** Words by which the label of a figure is told from a sentence, and a name in a heading from the words for pay. */
export interface LabelWords {
  readonly notFirst: readonly string[];
  readonly notWithin: readonly string[];
  readonly pay: readonly string[];
  readonly kinds: readonly string[];
  readonly notName: readonly string[];
}

/** What is compiled as plain data. */
export interface RawPayWords {
  readonly believable: Readonly<Record<string, readonly number[]>> & { readonly currencies: readonly string[] };
  readonly notFullTime: readonly string[];
  readonly labels: LabelWords;
}

const table = lazyTable("pay-words", ({ believable, notFullTime, labels }: RawPayWords) => ({
  believable,
  believableIn: new Set(believable.currencies),
  notFullTime: new Set(notFullTime),
  labels: new Map(Object.entries(labels).map(([list, words]) => [list, new Set<string>(words)])),
}));

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

/** True for a word, in lower case, of one of the lists about labels. */
export function isLabelWord(list: keyof LabelWords, word: string): boolean {
  return table().labels.get(list)!.has(word);
}
