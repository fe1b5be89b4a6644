import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";

interface ProtectedClass {
  readonly label: string;
  readonly inStatement?: false;
  readonly impliedBy?: readonly string[];
  readonly words: readonly string[];
}

type Phrases = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const classes = () =>
  readKnowledge<{ classes: Record<string, ProtectedClass> }>("words/protected-classes.yaml").classes;

/** What look-ups need of the classes; their words go to the lexicon. */
export function compile(): unknown {
  return Object.fromEntries(
    Object.entries(classes()).map(([id, { label, inStatement, impliedBy }]) => [
      id,
      { label, ...(inStatement === false && { inStatement }), ...(impliedBy && { impliedBy }) },
    ]),
  );
}

/**
 * The lexicon's kinds `statement:<kind>` (id: the list a phrase is from) and `class` (id: `gender_identity`, …).
 * Each kind of statement is a kind of its own, so that a longer phrase of one never hides a word of another.
 */
export function terms(): RawTerm[] {
  const phrases = Object.entries(readKnowledge<Phrases>("words/statements.yaml")).flatMap(([kind, lists]) =>
    Object.entries(lists).flatMap(([role, forms]) =>
      forms.map((form) => ({ kind: `statement:${kind}`, id: role, form, exactCase: isAbbreviation(form) })),
    ),
  );
  const named = Object.entries(classes()).flatMap(([id, { words }]) =>
    words.map((form) => ({ kind: "class", id, form, exactCase: isAbbreviation(form) })),
  );
  return [...phrases, ...named];
}

function isAbbreviation(form: string): boolean {
  return form === form.toUpperCase() && form.length <= 6;
}
