import { lazyTable } from "./table.ts";

/** How often a rule is right, as people counted it. */
export interface AccuracyRecord {
  /** Sure findings on public postings that a person read and that the rule still tells. */
  readonly read: number;
  /** Those of them that are right. */
  readonly right: number;
  /** Faults that were planted in labelled postings for it to find. */
  readonly planted: number;
  /** Those of them that it tells. */
  readonly told: number;
  /** The day of the last reading. */
  readonly day: string;
}

const table = lazyTable<Readonly<Record<string, AccuracyRecord>>>("accuracy");

/** What is known of a rule; `undefined` where nobody counted. */
export function accuracyOf(rule: string): AccuracyRecord | undefined {
  return table()[rule];
}

/** A rule keeps its word where nine of ten sure findings are right. */
const OF_TEN = 10;

/**
 * True where too many of the findings read were wrong for the rule to be taken at its word. Where fewer than ten were
 * read, those that are missing count as right: one mistake among three tells little, two rule nine of ten out.
 */
export function isOftenWrong({ read, right }: AccuracyRecord): boolean {
  return (read - right) * OF_TEN > Math.max(read, OF_TEN);
}
