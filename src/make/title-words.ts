import { wordsOf } from "../tables/lexicon.ts";
import { NOISE, type Form, type TitleVocabulary } from "../tables/title-words.ts";
import { readKnowledge } from "./knowledge.ts";

/** `rules/knowledge/words/title-words.yaml`. A form inside brackets of its own counts letter by letter. */
export interface TitleWordsFile {
  readonly same: Readonly<Record<string, readonly (string | readonly [string])[]>>;
  readonly people: Readonly<Record<string, readonly string[]>>;
  readonly roles: { readonly own: readonly string[]; readonly leading: readonly string[] };
  readonly generic: readonly string[];
  readonly giveWay: readonly string[];
  readonly umbrella: readonly string[];
  readonly courtesy: readonly string[];
  readonly besideNurse: readonly string[];
  readonly physiciansOwn: readonly string[];
  readonly care: Readonly<Record<"families" | "fields" | "units" | "settings" | "populations", readonly string[]>>;
  readonly manySided: readonly string[];
  readonly ambiguous: readonly string[];
  readonly broad: Readonly<Record<"names" | "until", readonly string[]>>;
  readonly either: readonly {
    readonly is: string;
    readonly one: readonly string[];
    readonly other: readonly string[];
  }[];
  readonly alike: readonly (readonly string[])[];
  readonly junior: readonly string[];
  readonly states: readonly string[];
}

/** `rules/knowledge/words/title-noise.yaml`: kinds of words that do not say what the job is. */
export interface TitleNoiseFile {
  readonly noise: Readonly<Record<string, readonly string[]>>;
}

export const titleWords = readKnowledge<TitleWordsFile>("words/title-words.yaml");
export const titleNoise = readKnowledge<TitleNoiseFile>("words/title-noise.yaml");

/** A form with its first word, as gathered for packing. */
export interface FirstForm extends Form {
  readonly first: string;
}

/** Every form of every word, longest first. */
export function forms(): FirstForm[] {
  const found = [
    ...Object.entries(titleWords.same).flatMap(([canonical, list]) =>
      [...(canonical.includes("-") ? [canonical.replaceAll("-", " ")] : []), ...list].map((form) =>
        typeof form === "string" ? formOf(form, canonical, false, null) : formOf(form[0], canonical, false, form[0]),
      ),
    ),
    ...Object.values(titleNoise.noise)
      .flat()
      .filter((form) => wordsOf(form).length > 1)
      .map((form) => formOf(form, NOISE, false, null)),
    ...Object.entries(titleWords.people).flatMap(([canonical, list]) =>
      list.map((form) => formOf(form, canonical, true, null)),
    ),
  ];
  return found.sort((a, b) => b.rest.length - a.rest.length || Number(b.exact !== null) - Number(a.exact !== null));
}

function formOf(form: string, canonical: string, isPerson: boolean, exact: string | null): FirstForm {
  const [first = "", ...rest] = wordsOf(form).map(({ folded }) => folded);
  return { first, rest, canonical, isPerson, exact };
}

/** Reads titles by the YAML itself, before anything is packed. */
export function vocabularyOf(known: ReadonlySet<string>): TitleVocabulary {
  const byFirst = new Map<string, FirstForm[]>();
  for (const form of forms()) byFirst.set(form.first, [...(byFirst.get(form.first) ?? []), form]);
  const states = new Set(titleWords.states);
  const noise = new Set(Object.values(titleNoise.noise).flat());
  const junior = new Set(titleWords.junior);
  return {
    formsFrom: (word) => byFirst.get(word) ?? [],
    knows: (word) => known.has(word),
    isState: (word) => states.has(word),
    mended: (word) => word,
    isJunior: (word) => junior.has(word),
    isNoise: (word) => noise.has(word),
  };
}
