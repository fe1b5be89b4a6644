import type { StatementKind } from "./ids.ts";
import { lazyTable } from "./table.ts";
import type { TermKind } from "./term.ts";

/** A class that anti-discrimination law protects. */
export interface ProtectedClass {
  readonly label: string;
  /** `false` for rules about conduct or history that nobody expects in an equal-opportunity list. */
  readonly inStatement?: false;
  /** Broader classes that cover this one where they are named. */
  readonly impliedBy?: readonly string[];
}

/** The table as compiled. */
export interface RawStatements {
  readonly classes: Readonly<Record<string, ProtectedClass>>;
  /** The kind of statement that terms of a kind speak for. */
  readonly kinds: Readonly<Partial<Record<TermKind, StatementKind>>>;
}

const table = lazyTable<RawStatements>("statements");

/** The kind of statement that terms of this kind speak for; `undefined` for terms of other things. */
export function statementOf(kind: TermKind): StatementKind | undefined {
  return table().kinds[kind];
}

/** The protected class with this id, as in `rules/knowledge/words/protected-classes.yaml`. */
export function protectedClass(id: string): ProtectedClass | undefined {
  return table().classes[id];
}
