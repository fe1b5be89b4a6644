import type { Field } from "../parse/document.ts";
import { fieldsTable, foldKey, row } from "../tables/fields.ts";
import type { FieldsTable, FormatMap, Role } from "../tables/fields.ts";
import type { FieldName } from "./posting.ts";

/** What a field of the file means in the posting model. */
export interface Meaning {
  readonly name: FieldName;
  /** Which share of it the value gives: `min` of `baseSalary.min`; empty for the whole. */
  readonly share: string;
  readonly isWeak: boolean;
  readonly field: Field;
}

/** The meanings of a field by its path; none where the name is unknown or the value is empty. */
export function meaningOf(field: Field, map: FormatMap | undefined): Meaning[] {
  if (isBlank(field)) return [];
  const names = field.path.filter((step) => typeof step === "string");
  const path = names.length === 1 ? foldKey(names[0]!) : names.map(foldKey).join(".");
  const own = map && row(map.paths, path);
  if (own) return own.map((role) => meaning(role, field, false));
  // Deep paths of a known export are its own affair: application forms, answers, links.
  if (map && names.length > 1) return [];
  return commonMeaning(path, field);
}

/** Nothing, or a dash that stands for nothing. */
function isBlank({ value }: Field): boolean {
  return value === null || (typeof value === "string" && /^[\s\-–—_.]*$|^n\/?a$/i.test(value));
}

function commonMeaning(path: string, field: Field): Meaning[] {
  const table = fieldsTable();
  const written = String(field.path.length === 1 ? field.path[0] : "");
  for (const name of namesFor(path, written, table)) {
    const checked = row(table.checked, name)?.find((role) => fits(role, field, table));
    if (checked) return [meaning(checked, field, false)];
    const firm = row(table.keys, name);
    if (firm) return [meaning(firm, field, false)];
    const weak = row(table.weak, name);
    if (weak && (weak !== "title" || isName(field))) return [meaning(weak, field, true)];
  }
  return [];
}

/** The path as it is, without a remark in parentheses, without a wrapper around the posting, without a prefix before every name. */
function* namesFor(path: string, written: string, table: FieldsTable): Generator<string> {
  yield path;
  const parenthesis = written.indexOf("(");
  if (parenthesis > 0) yield foldKey(written.slice(0, parenthesis));
  const dot = path.indexOf(".");
  if (dot > 0 && table.wrappers.includes(path.slice(0, dot))) yield path.slice(dot + 1);
  const prefix = table.prefixes.find((word) => path.startsWith(word) && path.length > word.length);
  if (prefix) yield path.slice(prefix.length);
}

/** "Job: 1234" gives a number, no title. */
function isName({ value }: Field): boolean {
  return typeof value === "string" && /\p{L}{2}/u.test(value);
}

// "type: job" is the page type of a site generator; only a value that can be one makes it a type of employment.
function fits(role: Role, { value }: Field, table: FieldsTable): boolean {
  const written = foldKey(String(value));
  if (role.includes(".")) return row(table.yesNo, written) !== undefined;
  const values = role === "employmentType" ? table.employmentType : role === "audience" ? table.audience : table.status;
  return row(values, written) !== undefined;
}

function meaning(role: Role, field: Field, isWeak: boolean): Meaning {
  const dot = role.indexOf(".");
  const name = dot < 0 ? role : role.slice(0, dot);
  return { name: name as FieldName, share: dot < 0 ? "" : role.slice(dot + 1), isWeak, field };
}
