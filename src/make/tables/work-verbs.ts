import { VERB_FORMS, type KnownVerb, type RawWorkVerbs } from "../../tables/work-verbs.ts";
import { readKnowledge } from "../knowledge.ts";
import { inOrderOfKeys, Packing } from "../packing.ts";

/** The lists of `rules/knowledge/words/work-verbs.yaml`, each verb in all its forms. */
export function compile(): Uint8Array {
  const { verbs, notDutyBefore, nounBefore } = readKnowledge<RawWorkVerbs & { readonly verbs: readonly string[] }>(
    "words/work-verbs.yaml",
  );
  const known = new Map<string, KnownVerb>();
  for (const verb of verbs) {
    known.set(participle(verb), { verb, form: "participle" });
    known.set(thirdPerson(verb), { verb, form: "third-person" });
    known.set(verb, { verb, form: "plain" });
  }
  const words = inOrderOfKeys(known.keys());
  return new Packing()
    .json({ notDutyBefore, nounBefore } satisfies RawWorkVerbs)
    .keys(words)
    .bytes(Uint8Array.from(words, (word) => VERB_FORMS.indexOf(known.get(word)!.form)))
    .texts(words.map((word) => known.get(word)!.verb))
    .whole();
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
