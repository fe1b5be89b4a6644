import type { NameProblem } from "./ids.ts";
import { lazyTable } from "./table.ts";

export type { NameProblem } from "./ids.ts";

/** A wrong name. */
export interface WrongName {
  readonly id: string;
  /** What `--fix` may write in its place; `null` where a person must choose. */
  readonly write: string | null;
  readonly kind: NameProblem;
  /** The right name as people know it, with its abbreviation. */
  readonly known: string;
  /** The year of the change. */
  readonly since: string | null;
  /** Occupation families it is wrong in; empty: everywhere. */
  readonly families: readonly string[];
  /** True where it is wrong only beside a board or a certificate. */
  readonly nearCertification: boolean;
}

/** A society of members that certifies nobody. */
export interface Society {
  readonly id: string;
  readonly name: string;
  /** The body that certifies. */
  readonly ask: string;
  readonly level: "info" | null;
}

/** The table as it is compiled. */
export interface PackedNames {
  readonly names: readonly (readonly [
    id: string,
    write: string | null,
    kind: NameProblem,
    known: string,
    since: string | null,
    families: readonly string[],
    nearCertification: 0 | 1,
  ])[];
  readonly societies: readonly (readonly [id: string, name: string, ask: string, level: "info" | null])[];
  readonly accreditors: readonly (readonly [id: string, name: string])[];
}

const table = lazyTable("names", ({ names, societies, accreditors }: PackedNames) => ({
  names: new Map(
    names.map(([id, write, kind, known, since, families, near]): [string, WrongName] => [
      id,
      { id, write, kind, known, since, families, nearCertification: near === 1 },
    ]),
  ),
  societies: new Map(societies.map(([id, name, ask, level]): [string, Society] => [id, { id, name, ask, level }])),
  accreditors: new Map(accreditors),
}));

/** A wrong name by its id. */
export function wrongName(id: string): WrongName | undefined {
  return table().names.get(id);
}

/** A membership society by its id. */
export function society(id: string): Society | undefined {
  return table().societies.get(id);
}

/** The name of a body that accredits organisations. */
export function accreditor(id: string): string | undefined {
  return table().accreditors.get(id);
}
