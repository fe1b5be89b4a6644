import type { PublicEmployerKind } from "./ids.ts";
import { lazyTable } from "./table.ts";

/** A sort of public employer; a row of `rules/knowledge/words/employers.yaml`. */
export interface PublicEmployer {
  readonly kind: PublicEmployerKind;
  /** The country that it is public in. */
  readonly country: string;
}

/** A row as compiled. */
export interface RawEmployer extends PublicEmployer {
  readonly id: string;
  readonly begins?: readonly string[];
  readonly ends?: readonly string[];
}

const table = lazyTable<readonly RawEmployer[]>("employers");

/** The sort of public employer that terms of kind `public-employer` name. */
export function publicEmployerById(id: string): PublicEmployer | null {
  return table().find((row) => row.id === id) ?? null;
}

/** What a name is by how it begins or ends: "City of Larkspur", "Larkspur County". */
export function publicEmployerNamed(name: string): PublicEmployer | null {
  const words = name.trim().toLowerCase();
  return (
    table().find(
      ({ begins = [], ends = [] }) =>
        begins.some((word) => words.startsWith(`${word.toLowerCase()} `)) ||
        ends.some((word) => words.endsWith(` ${word.toLowerCase()}`)),
    ) ?? null
  );
}
