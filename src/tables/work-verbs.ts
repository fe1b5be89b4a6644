import { lazyTable } from "./table.ts";
import type { Word } from "./words.ts";

/** Lists of words around verbs that tell whether they are said of the one who is sought: `words/work-verbs.yaml`. */
export const WORDS_AROUND_VERBS = [
  "notDutyBefore",
  "nounBefore",
  "addressing",
  "promising",
  "promisedByOthers",
  "conditions",
  "seeking",
  "determiners",
  "noRoles",
] as const;

export type WordsAroundVerbs = (typeof WORDS_AROUND_VERBS)[number];

/** The table as it is compiled. */
export interface RawWorkVerbs {
  readonly verbs: readonly (readonly [plain: string, thirdPerson: string, participle: string])[];
  readonly around: readonly (readonly [list: WordsAroundVerbs, words: readonly string[]])[];
}

/** How a verb stands in a text: "answer", "answers" or "answering". */
export type VerbForm = "plain" | "third-person" | "participle";

/** A form of a verb. */
export interface KnownVerb {
  readonly verb: string;
  readonly form: VerbForm;
}

/** Verbs of work in all their forms, and the words that make them something else. */
export interface WorkVerbs {
  /** The verb and its form; `undefined` for any other word. */
  verbOf(word: Word): KnownVerb | undefined;
  isVerb(word: Word): boolean;
  /** True for a word of one of the lists around verbs. */
  isIn(list: WordsAroundVerbs, word: string): boolean;
}

export const workVerbs = lazyTable("work-verbs", ({ verbs, around }: RawWorkVerbs): WorkVerbs => {
  const known = new Map<string, KnownVerb>();
  for (const [verb, thirdPerson, participle] of verbs) {
    known.set(participle, { verb, form: "participle" });
    known.set(thirdPerson, { verb, form: "third-person" });
    known.set(verb, { verb, form: "plain" });
  }
  const lists = new Map(around.map(([list, words]) => [list, new Set(words)]));
  return {
    verbOf: ({ folded }) => known.get(folded),
    isVerb: ({ folded }) => known.has(folded),
    isIn: (list, word) => lists.get(list)?.has(word) ?? false,
  };
});
