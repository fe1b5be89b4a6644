import type { AccuracyRecord } from "../tables/accuracy.ts";

/** How a language says how often a rule is right, in whole sentences. */
export interface AccuracyWords {
  /** For a rule that nobody counted. */
  readonly unknown: string;
  /** For one of which nothing that was read is told any more. */
  readonly mended: string;
  read(record: AccuracyRecord): string;
  planted(record: AccuracyRecord): string;
  /** What follows from it where it is wrong too often. */
  readonly oftenWrong: string;
}
