import type { RawTerm } from "../../tables/lexicon.ts";
import type { StatementKind } from "../../tables/ids.ts";
import type { RawStatements } from "../../tables/statements.ts";
import { readKnowledge } from "../knowledge.ts";

interface ProtectedClass {
  readonly label: string;
  readonly inStatement?: false;
  readonly impliedBy?: readonly string[];
  readonly words: readonly string[];
}

type Phrases = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const phrases = () => readKnowledge<Phrases>("words/statements.yaml");
const classes = () =>
  readKnowledge<{ classes: Record<string, ProtectedClass> }>("words/protected-classes.yaml").classes;

/** What look-ups need of the classes and of the kinds of statements; their words go to the lexicon. */
export function compile(): RawStatements {
  return {
    classes: Object.fromEntries(
      Object.entries(classes()).map(([id, { label, inStatement, impliedBy }]) => [
        id,
        { label, ...(inStatement === false && { inStatement }), ...(impliedBy && { impliedBy }) },
      ]),
    ),
    kinds: Object.fromEntries(statementKinds().map((kind) => [termKind(kind), kind])),
  };
}

/** The kinds of statements: the keys of `words/statements.yaml`. */
export function statementKinds(): readonly StatementKind[] {
  return Object.keys(phrases()) as StatementKind[];
}

function termKind(statement: string): string {
  return `statement:${statement}`;
}

/**
 * The lexicon's kinds `statement:<kind>` (id: the list a phrase is from) and `class` (id: `gender_identity`, …).
 * Each kind of statement is a kind of its own, so that a longer phrase of one never hides a word of another.
 */
export function terms(): RawTerm[] {
  const spoken = Object.entries(phrases()).flatMap(([kind, lists]) =>
    Object.entries(lists).flatMap(([role, forms]) =>
      forms.map((form) => ({ kind: termKind(kind), id: role, form, exactCase: isAbbreviation(form) })),
    ),
  );
  const named = Object.entries(classes()).flatMap(([id, { words }]) =>
    words.map((form) => ({ kind: "class", id, form, exactCase: isAbbreviation(form) })),
  );
  return [...spoken, ...named];
}

function isAbbreviation(form: string): boolean {
  return form === form.toUpperCase() && form.length <= 6;
}
