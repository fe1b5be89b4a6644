import type { RawCue, RawTerm } from "../../tables/lexicon.ts";
import type { RawWorkplace } from "../../tables/workplace.ts";
import { readKnowledge } from "../knowledge.ts";
import { alternatives } from "../alternatives.ts";

interface Row extends RawCue {
  readonly id: string;
  readonly quote: string;
  readonly words: readonly string[];
}

type Words = Readonly<Record<"workplace" | "modifiers" | "placeCues", readonly Row[]>> &
  Readonly<
    Record<"ofTheJob" | "between" | "leading" | "joining" | "journeys" | "towards" | "asked", readonly string[]>
  >;

const words = () => readKnowledge<Words>("words/workplace.yaml");

/** What the rows say, by their ids; their words go to the lexicon, with how far each reaches. */
export function compile(): RawWorkplace {
  const { workplace, modifiers, placeCues, between, leading, joining, journeys, towards, asked } = words();
  return {
    workplace: byId(workplace),
    modifiers: byId(modifiers),
    placeCues: byId(placeCues),
    between: alternatives(between),
    leading: alternatives(leading),
    joining: alternatives(joining),
    journeys: alternatives(journeys),
    towards: alternatives(towards),
    asked: alternatives(asked),
  };
}

// The schema says what each row holds.
function byId<T>(rows: readonly Row[]): T {
  return Object.fromEntries(
    rows.map(({ id, quote: _quote, words: _words, direction: _direction, reach: _reach, ends: _ends, ...row }) => [
      id,
      row,
    ]),
  ) as T;
}

/** The lexicon's kinds `workplace`, `workplace-modifier` and `place-cue` (id: the row), and `job-word`. */
export function terms(): RawTerm[] {
  const { workplace, modifiers, placeCues, ofTheJob } = words();
  return [
    ...termsOf("workplace", workplace),
    ...termsOf("workplace-modifier", modifiers),
    ...termsOf("place-cue", placeCues),
    ...ofTheJob.map((form) => term("job-word", "job-word", form)),
  ];
}

function termsOf(kind: string, rows: readonly Row[]): RawTerm[] {
  return rows.flatMap(({ id, words: forms, direction, reach, ends }) =>
    forms.map((form): RawTerm => ({
      ...term(kind, id, form),
      ...(direction && { direction }),
      ...(reach !== undefined && { reach }),
      ...(ends && { ends }),
    })),
  );
}

function term(kind: string, id: string, form: string): RawTerm {
  return { kind, id, form, exactCase: form.length <= 5 && form === form.toUpperCase() };
}
