import type { ObligationKind, ObligationTerms, ReachTerms } from "../tables/law.ts";
import { english } from "./en/laws.ts";
import type { LawWords } from "./law-words.ts";

/** What an obligation asks, as one sentence for people. */
export function askedBy<K extends ObligationKind>(
  kind: K,
  terms: ObligationTerms[K],
  words: LawWords = english,
): string {
  const sentence = words.asks[kind](terms);
  const { evidence, settled, decides } = terms;
  if (evidence) return words.onEvidence(sentence, evidence);
  return settled === false ? words.inDoubt(sentence, decides ?? "") : sentence;
}

/** Whom a law reaches, as sentences. */
export function reachedBy(terms: ReachTerms, words: LawWords = english): readonly string[] {
  return words.reach(terms);
}
