import type { LawPageWords } from "../law-words.ts";

/** English. */
export const english: LawPageWords = {
  states: {
    "in-force": (from) => `since ${from}`,
    "not-yet": (from) => `from ${from}`,
    ended: () => "ended",
    "records-only": () => "asks nothing of the posting",
  },
  begins: (day) => `Begins on ${day}.`,
  ended: (day) => `Ended on ${day}.`,
  heads: { asks: "Asks", reaches: "Reaches", next: "Next", cure: "Cure", exposure: "Exposure" },
  doubts: (confidence) => `Doubts (${confidence} confidence)`,
  since: (asks, day, inThisForm) =>
    `${asks}, since ${day}${inThisForm === day ? "" : ` (in this form since ${inThisForm})`}`,
  verdicts: {
    reaches: "Reaches it",
    "may-reach": "May reach it",
    "not-yet": "Not yet in force",
    "records-only": "Asks nothing of the posting",
    "does-not-reach": "Does not reach it",
  },
  doesIf: (condition) => `It does if ${condition}.`,
  later: (day, asks) => `From ${day}: ${asks}.`,
  forSeveral: (sentence, placeName) =>
    sentence.replaceAll(placeName, "there").replace("in there", "there").replace("from there", "there"),
  noneHere: "No law about postings is known for where this work is done.",
  noneToCome: (asOf) => `No duty that begins after ${asOf} is known.`,
  noneToReach: (asOf) => `No law that begins after ${asOf} and reaches these postings is known.`,
  toMend: (cure) => `To mend: ${cure}`,
  mayCost: (penalty) => `May cost: ${penalty}`,
  asOf: (day) => `Law as of ${day}. Information, not advice.`,
  notAdvice: "Information, not advice.",
};
