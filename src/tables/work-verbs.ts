import { packedTable } from "./table.ts";
import type { Word } from "./words.ts";

/** What is compiled as plain data; verbs are packed beside it, in all their forms. */
export interface RawWorkVerbs {
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

export const VERB_FORMS: readonly VerbForm[] = ["plain", "third-person", "participle"];

export const workVerbs = packedTable("work-verbs", (packed): WorkVerbs => {
  const { notDutyBefore, nounBefore } = packed.json<RawWorkVerbs>();
  const words = packed.keys();
  const forms = packed.bytes();
  const verbs = packed.texts();
  const known: KnownVerb[] = [];
  const verbOf = ({ hash, check }: Word): KnownVerb | undefined => {
    const number = words.find(hash, check);
    return number < 0 ? undefined : (known[number] ??= { verb: verbs.at(number), form: VERB_FORMS[forms[number]!]! });
  };
  return {
    verbOf,
    isVerb: ({ hash, check }) => words.find(hash, check) >= 0,
    notDutyBefore: new Set(notDutyBefore),
    nounBefore: new Set(nounBefore),
  };
});
