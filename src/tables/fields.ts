import type { PayPeriod, Role, SectionId } from "./ids.ts";
import { lettersOf } from "./letters.ts";
import { lazily } from "../text/lazily.ts";
import { inLists, type Rows } from "./lines.ts";
import { lazyTable } from "./table.ts";

export type { Role } from "./ids.ts";

/** What is particular to one format. Paths are folded, without list positions. */
export interface FormatMap {
  readonly paths: Readonly<Record<string, readonly Role[]>>;
  /** Fields that this source is known to leave out, unless one of these paths is there. */
  readonly withheld: readonly { readonly field: Role; readonly unless: readonly string[] }[];
  /** Where the source itself lists what it leaves out. */
  readonly withheldIn: string | null;
  /** What it says when these paths are there without a value. */
  readonly whenNull: Readonly<Record<string, Role>>;
  /** True where money is counted in minor units. */
  readonly isMinor: boolean;
}

/** The knowledge under `rules/knowledge/fields`: names and values in their folded form. */
export interface FieldsTable {
  readonly keys: Rows<Role>;
  readonly weak: Rows<Role>;
  readonly checked: Rows<readonly Role[]>;
  readonly sections: Rows<SectionId>;
  /** Objects whose own text is a section. */
  readonly objects: Rows<SectionId>;
  readonly employmentType: Rows;
  readonly workplaceType: Rows;
  readonly status: Rows;
  readonly audience: Rows;
  readonly payPeriod: Rows<PayPeriod>;
  readonly payKind: Rows;
  readonly yesNo: Rows;
  /** Decimals of currencies that have other than two. */
  readonly minorDigits: Rows;
  /** Names that hold a summary in front matter only. */
  readonly teasers: readonly string[];
  readonly wrappers: readonly string[];
  readonly prefixes: readonly string[];
  formatOf(name: string): FormatMap | undefined;
}

/** What is compiled as plain data; names and values stand in lines. */
export interface RawFields {
  readonly teasers: readonly string[];
  readonly wrappers: readonly string[];
  readonly prefixes: readonly string[];
}

/** Names and values of fields, as the formats write them. */
export const fieldsTable = lazyTable("fields", (raw: RawFields, lines): FieldsTable => {
  const formats = lines.rows("formats");
  const formatOf = lazily((name): FormatMap | null => {
    const format = formats.get(name);
    return format === undefined ? null : (JSON.parse(format) as FormatMap);
  });
  return {
    formatOf: (name) => formatOf(name) ?? undefined,
    keys: lines.rows("keys"),
    weak: lines.rows("weak"),
    checked: inLists(lines.rows("checked")),
    sections: lines.rows("sections"),
    objects: lines.rows("objects"),
    employmentType: lines.rows("employmentType"),
    workplaceType: lines.rows("workplaceType"),
    status: lines.rows("status"),
    audience: lines.rows("audience"),
    payPeriod: lines.rows("payPeriod"),
    payKind: lines.rows("payKind"),
    yesNo: lines.rows("yesNo"),
    minorDigits: lines.rows("minorDigits"),
    teasers: raw.teasers,
    wrappers: raw.wrappers,
    prefixes: raw.prefixes,
  };
});

/** The row of a name; names come from files, so what every object inherits must not answer. */
export function row<T>(rows: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(rows, name) ? rows[name] : undefined;
}

/**
 * A name without what writers vary: case, blanks, hyphens, underscores and dots. "closing_date" folds to "closingdate".
 */
export function foldKey(key: string): string {
  const lower = key.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : lettersOf(lower);
}
