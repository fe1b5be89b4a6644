import { headingKey } from "../../tables/headings.ts";
import type { SectionId } from "../../tables/ids.ts";
import type { RawTerm } from "../../tables/lexicon.ts";
import type { RawSectionCues } from "../../tables/section-cues.ts";
import { readKnowledge } from "../knowledge.ts";

interface Cues {
  readonly cues: Readonly<Record<string, { readonly sure: readonly string[]; readonly likely: readonly string[] }>>;
  readonly masks: readonly string[];
  readonly noValue: readonly string[];
}

const cues = () => readKnowledge<Cues>("words/section-cues.yaml");

/** What each list of cues speaks for, and the values that say nothing; the words of the cues go to the lexicon. */
export function compile(): RawSectionCues {
  const { cues: sections, noValue } = cues();
  const rows = (Object.keys(sections) as SectionId[]).flatMap((section) =>
    WEIGHTS.map((weight) => [rowId(section, weight), { section, isSure: weight === "sure" }] as const),
  );
  return { noValue: noValue.map(headingKey), rows: Object.fromEntries(rows) };
}

const WEIGHTS = ["sure", "likely"] as const;

function rowId(section: string, weight: (typeof WEIGHTS)[number]): string {
  return `${section}-${weight}`;
}

/** The lexicon's kind `section-cue` (id: the list); masks are of the same kind, so that they hide what lies in them. */
export function terms(): RawTerm[] {
  const { cues: sections, masks } = cues();
  const found = Object.entries(sections).flatMap(([section, lists]) =>
    WEIGHTS.flatMap((weight) => lists[weight].map((form) => term(rowId(section, weight), form))),
  );
  return [...found, ...masks.map((form) => term("mask", form))];
}

function term(id: string, form: string): RawTerm {
  return { kind: "section-cue", id, form, exactCase: isAbbreviation(form) };
}

function isAbbreviation(form: string): boolean {
  return /^[A-Z]{2,5}$/.test(form);
}
