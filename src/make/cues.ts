import type { RawCue, RawTerm } from "../tables/lexicon.ts";
import { readKnowledge } from "./knowledge.ts";

/** A list of words as `rules/knowledge/words` keeps it: what they say, and of what. */
interface CueRow extends RawCue {
  readonly kind: string;
  /** Left out: the kind says it. */
  readonly id?: string;
  readonly words: readonly string[];
}

const FILES = ["words/demand-cues.yaml", "words/credential-cues.yaml"];

/** The cues of credentials, for a lexicon of their own. */
export function cueTerms(): RawTerm[] {
  return FILES.flatMap((file) => readKnowledge<{ readonly cues: readonly CueRow[] }>(file).cues).flatMap(termsOf);
}

function termsOf({ kind, id = kind, words, ...row }: CueRow): RawTerm[] {
  return words.map((form) => ({ ...row, kind, id, form, exactCase: false }));
}
