import { lazyTable } from "./table.ts";

/** A class that anti-discrimination law protects. */
export interface ProtectedClass {
  readonly label: string;
  /** `false` for rules about conduct or history that nobody expects in an equal-opportunity list. */
  readonly inStatement?: false;
  /** Broader classes that cover this one where they are named. */
  readonly impliedBy?: readonly string[];
}

const table = lazyTable<Readonly<Record<string, ProtectedClass>>>("statements");

/** The protected class with this id, as in `rules/knowledge/words/protected-classes.yaml`. */
export function protectedClass(id: string): ProtectedClass | undefined {
  return table()[id];
}
