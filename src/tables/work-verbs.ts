import { lazyTable } from "./table.ts";
import type { Word } from "./words.ts";

/** The table as it is compiled. */
export interface RawWorkVerbs {
  readonly verbs: readonly (readonly [plain: string, thirdPerson: string, participle: string])[];
  readonly notDutyBefore: readonly string[];
  readonly nounBefore: readonly string[];
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
  readonly notDutyBefore: ReadonlySet<string>;
  readonly nounBefore: ReadonlySet<string>;
}

export const workVerbs = lazyTable("work-verbs", ({ verbs, notDutyBefore, nounBefore }: RawWorkVerbs): WorkVerbs => {
  const known = new Map<string, KnownVerb>();
  for (const [verb, thirdPerson, participle] of verbs) {
    known.set(participle, { verb, form: "participle" });
    known.set(thirdPerson, { verb, form: "third-person" });
    known.set(verb, { verb, form: "plain" });
  }
  return {
    verbOf: ({ folded }) => known.get(folded),
    isVerb: ({ folded }) => known.has(folded),
    notDutyBefore: new Set(notDutyBefore),
    nounBefore: new Set(nounBefore),
  };
});
