import { lazyTable } from "./table.ts";

/** Lists of `rules/words/work-verbs.yaml`. */
export interface RawWorkVerbs {
  readonly verbs: readonly string[];
  readonly notDutyBefore: readonly string[];
  readonly nounBefore: readonly string[];
}

/** How a verb stands in a text: "answer", "answers" or "answering". */
export type VerbForm = "plain" | "third-person" | "participle";

/** Verbs of work in all their forms, and the words that make them something else. */
export interface WorkVerbs {
  /** The verb and its form; `undefined` for any other word. */
  readonly byWord: ReadonlyMap<string, { readonly verb: string; readonly form: VerbForm }>;
  readonly notDutyBefore: ReadonlySet<string>;
  readonly nounBefore: ReadonlySet<string>;
}

export const workVerbs = lazyTable<RawWorkVerbs, WorkVerbs>("work-verbs", ({ verbs, notDutyBefore, nounBefore }) => {
  const byWord = new Map<string, { verb: string; form: VerbForm }>();
  for (const verb of verbs) {
    byWord.set(participle(verb), { verb, form: "participle" });
    byWord.set(thirdPerson(verb), { verb, form: "third-person" });
    byWord.set(verb, { verb, form: "plain" });
  }
  return { byWord, notDutyBefore: new Set(notDutyBefore), nounBefore: new Set(nounBefore) };
});

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
