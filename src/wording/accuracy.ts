import type { AccuracyRecord } from "../tables/accuracy.ts";
import type { AccuracyWords } from "./accuracy-words.ts";
import { english } from "./en/accuracy.ts";

/** How often a rule is right, in sentences, and what follows where that is too seldom; also where nobody counted. */
export function accuracySaid(
  record: AccuracyRecord | undefined,
  isOftenWrong: boolean,
  words: AccuracyWords = english,
): string {
  if (record === undefined) return words.unknown;
  if (record.read === 0 && record.planted === 0) return words.mended;
  return [
    ...(record.read > 0 ? [words.read(record)] : []),
    ...(record.planted > 0 ? [words.planted(record)] : []),
    ...(isOftenWrong ? [words.oftenWrong] : []),
  ].join(" ");
}
