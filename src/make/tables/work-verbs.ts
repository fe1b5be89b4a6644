import { WORDS_AROUND_VERBS, type RawWorkVerbs, type WordsAroundVerbs } from "../../tables/work-verbs.ts";
import { readKnowledge } from "../knowledge.ts";

interface VerbFile extends Readonly<Record<WordsAroundVerbs, readonly string[]>> {
  readonly verbs: readonly string[];
}

/** The lists of `rules/knowledge/words/work-verbs.yaml`, each verb in all its forms. */
export function compile(): RawWorkVerbs {
  const file = readKnowledge<VerbFile>("words/work-verbs.yaml");
  return {
    verbs: file.verbs.map((verb) => [verb, thirdPerson(verb), participle(verb)]),
    around: WORDS_AROUND_VERBS.map((list) => [list, file[list]] as const),
  };
}

function thirdPerson(verb: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** Verbs of one syllable, and these, double their last letter: "planning". */
const DOUBLES = /^(?:[^aeiou]*[aeiou][bdglmnprt]|refer|submit)$/;

function participle(verb: string): string {
  if (DOUBLES.test(verb)) return `${verb}${verb.at(-1)!}ing`;
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
