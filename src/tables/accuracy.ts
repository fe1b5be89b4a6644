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

/** Of ten sure findings that were read, fewer than this many right make a rule's word a please check. */
const OF_TEN = 9;

/** True where too many of the findings read were wrong for the rule to be taken at its word. */
export function isOftenWrong({ read, right }: AccuracyRecord): boolean {
  return right * 10 < read * OF_TEN;
}
