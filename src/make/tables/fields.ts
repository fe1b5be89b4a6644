import { readKnowledge, readKnowledgeFolder } from "../knowledge.ts";
import { withLines } from "../lines.ts";
import { foldKey } from "../../tables/fields.ts";
import type { FormatMap, RawFields, Role } from "../../tables/fields.ts";

type Lists = Readonly<Record<string, readonly string[]>>;

/** `fields/keys.yaml`: names by the fields they stand for. */
export type KeysFile = Readonly<
  Record<
    string,
    { readonly keys?: readonly string[]; readonly weak?: readonly string[]; readonly checked?: readonly string[] }
  >
>;

/** `fields/sections.yaml`: names by the sections they stand for. */
export interface SectionFieldsFile {
  readonly sections: Lists;
  readonly objects: Lists;
  readonly teaser: readonly string[];
}

type ValueLists = Readonly<Record<string, readonly (string | boolean)[]>>;

interface Values {
  readonly employmentType: ValueLists;
  readonly employmentTypeOnly: readonly string[];
  readonly workplaceType: ValueLists;
  readonly status: ValueLists;
  readonly audience: ValueLists;
  readonly payPeriod: ValueLists;
  readonly payKind: ValueLists;
  readonly yes: readonly (string | boolean)[];
  readonly no: readonly (string | boolean)[];
  readonly wrappers: readonly string[];
  readonly prefixes: readonly string[];
  readonly minorUnits: Readonly<Record<string, readonly string[]>>;
}
interface FormatFile {
  readonly format: string;
  /** Left out where the names are those of others. */
  readonly paths?: Readonly<Record<string, Role | readonly Role[]>>;
  readonly withheld?: FormatMap["withheld"];
  readonly withheldIn?: string;
  readonly whenNull?: Readonly<Record<string, Role>>;
  readonly minorUnits?: boolean;
}

// A format that uses the names of others has none of its own.
function hasPaths({ paths }: FormatFile): boolean {
  return paths !== undefined;
}

/** Compiles the names and values of fields, each behind its folded form. */
export function compile(): string {
  const lists = Object.entries(readKnowledge<KeysFile>("fields/keys.yaml"));
  const values = readKnowledge<Values>("fields/values.yaml");
  const { sections, objects, teaser } = readKnowledge<SectionFieldsFile>("fields/sections.yaml");
  const formats = [...readKnowledgeFolder<FormatFile>("fields/formats").values()]
    .filter(hasPaths)
    .map((file): [string, string] => [file.format, JSON.stringify(formatMap(file))]);
  const raw: RawFields = {
    teasers: teaser.map(foldKey),
    wrappers: values.wrappers.map(foldKey),
    prefixes: values.prefixes.map(foldKey),
  };
  return withLines(raw, {
    formats,
    keys: index(lists.map(([role, { keys }]) => [role, keys])),
    weak: index(lists.map(([role, { weak }]) => [role, weak])),
    checked: joined(lists.map(([role, { checked }]) => [role, checked])),
    sections: index(Object.entries(sections)),
    objects: index(Object.entries(objects)),
    employmentType: new Map([...valueIndex(values.employmentType), ...valueIndex({ "": values.employmentTypeOnly })]),
    workplaceType: valueIndex(values.workplaceType),
    status: valueIndex(values.status),
    audience: valueIndex(values.audience),
    payPeriod: valueIndex(values.payPeriod),
    payKind: valueIndex(values.payKind),
    yesNo: valueIndex({ yes: values.yes, no: values.no }),
    minorDigits: new Map(
      Object.entries(values.minorUnits).flatMap(([digits, codes]) => codes.map((code) => [code, digits] as const)),
    ),
  });
}

function formatMap({ paths = {}, withheld, withheldIn, whenNull = {}, minorUnits }: FormatFile): FormatMap {
  const foldedPaths = Object.entries(paths).map(([path, roles]) => [
    foldPath(path),
    typeof roles === "string" ? [roles] : roles,
  ]);
  return {
    paths: Object.fromEntries(foldedPaths) as FormatMap["paths"],
    withheld: (withheld ?? []).map(({ field, unless }) => ({ field, unless: unless.map(foldPath) })),
    withheldIn: withheldIn === undefined ? null : foldPath(withheldIn),
    whenNull: Object.fromEntries(Object.entries(whenNull).map(([path, role]) => [foldPath(path), role])),
    isMinor: minorUnits ?? false,
  };
}

function index(lists: readonly (readonly [string, readonly string[] | undefined])[]): Map<string, string> {
  return new Map(lists.flatMap(([role, names = []]) => names.map((name) => [foldPath(name), role] as const)));
}

function joined(lists: readonly (readonly [string, readonly string[] | undefined])[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [role, names] of lists)
    for (const name of names ?? [])
      found.set(foldPath(name), [...(found.get(foldPath(name))?.split(" ") ?? []), role].join(" "));
  return found;
}

function valueIndex(lists: ValueLists): Map<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([value, forms]) => forms.map((form) => [foldKey(String(form)), value] as const)),
  );
}

/** A path in the form in which names are compared. */
export function foldPath(path: string): string {
  return path.split(".").map(foldKey).join(".");
}
