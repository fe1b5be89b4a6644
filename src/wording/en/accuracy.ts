import type { AccuracyWords } from "../accuracy-words.ts";

/** How English says how often a rule is right. */
export const english: AccuracyWords = {
  unknown: "Nobody has counted yet how often it is right.",
  mended: "What was read of it is no longer told, so that nothing is known of what it tells now.",
  read: ({ read, right, day }) =>
    read === 1
      ? `One sure finding on public postings was read (${day}): it was ${right === 1 ? "right" : "wrong"}.`
      : `Of ${read} sure findings on public postings that were read (${day}), ${right} ${right === 1 ? "was" : "were"} right.`,
  planted: ({ planted, told }) =>
    planted === 1
      ? `One fault was planted for it: it is ${told === 1 ? "found" : "missed"}.`
      : `Of ${planted} faults that were planted for it, it finds ${told}.`,
  oftenWrong: "Fewer than nine of ten are right, so that it asks you to check until a config gives it a level.",
};
