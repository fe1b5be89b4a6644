import { headingKey } from "../../tables/headings.ts";
import type { Term } from "../../tables/lexicon.ts";
import type { RawSectionCues } from "../../tables/section-cues.ts";
import { readKnowledge } from "../knowledge.ts";

interface Cues {
  readonly cues: Readonly<Record<string, { readonly sure: readonly string[]; readonly likely: readonly string[] }>>;
  readonly noValue: readonly string[];
}

const cues = () => readKnowledge<Cues>("words/section-cues.yaml");

/** The cues themselves go to the lexicon; what stays are the values that say nothing. */
export function compile(): RawSectionCues {
  return { noValue: cues().noValue.map(headingKey) };
}

/** The lexicon's kind `section-cue`, ids such as `benefits:sure` and `benefits:likely`. */
export function terms(): Term[] {
  return Object.entries(cues().cues).flatMap(([section, lists]) =>
    Object.entries(lists).flatMap(([weight, forms]) => forms.map((form) => ({ kind: "section-cue", id: `${section}:${weight}`, form, exactCase: isAbbreviation(form) }))),
  );
}

function isAbbreviation(form: string): boolean {
  return /^[A-Z]{2,5}$/.test(form);
}
