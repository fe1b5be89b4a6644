import { headingKey } from "../../tables/headings.ts";
import type { RawTerm } from "../../tables/lexicon.ts";
import type { RawSectionCues } from "../../tables/section-cues.ts";
import { readKnowledge } from "../knowledge.ts";

interface Cues {
  readonly cues: Readonly<Record<string, { readonly sure: readonly string[]; readonly likely: readonly string[] }>>;
  readonly masks: readonly string[];
  readonly noValue: readonly string[];
}

const cues = () => readKnowledge<Cues>("words/section-cues.yaml");

/** The cues themselves go to the lexicon; what stays are the values that say nothing. */
export function compile(): RawSectionCues {
  return { noValue: cues().noValue.map(headingKey) };
}

/** The lexicon's kind `section-cue`, ids such as `benefits:sure` and `benefits:likely`; masks have the id `mask`. */
export function terms(): RawTerm[] {
  const { cues: sections, masks } = cues();
  const found = Object.entries(sections).flatMap(([section, lists]) =>
    Object.entries(lists).flatMap(([weight, forms]) => forms.map((form) => term(`${section}:${weight}`, form))),
  );
  return [...found, ...masks.map((form) => term("mask", form))];
}

function term(id: string, form: string): RawTerm {
  return { kind: "section-cue", id, form, exactCase: isAbbreviation(form) };
}

function isAbbreviation(form: string): boolean {
  return /^[A-Z]{2,5}$/.test(form);
}
