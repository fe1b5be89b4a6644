import { readKnowledge, readKnowledgeFolder } from "../knowledge.ts";
import { Packing } from "../packing.ts";
import { foldKey } from "../../tables/fields.ts";
import type { FormatMap, RawFields, Role } from "../../tables/fields.ts";

interface KeyLists { readonly keys?: readonly string[]; readonly weak?: readonly string[]; readonly checked?: readonly string[] }
type ValueLists = Readonly<Record<string, readonly (string | boolean)[]>>;
interface Sections {
  readonly teaser: readonly string[];
  readonly objects: Readonly<Record<string, readonly string[]>>;
  readonly [id: string]: unknown;
}
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
  readonly paths: Readonly<Record<string, string | readonly string[]>>;
  readonly withheld?: FormatMap["withheld"];
  readonly withheldIn?: string;
  readonly whenNull?: Readonly<Record<string, string>>;
  readonly minorUnits?: boolean;
}

/** Compiles the names and values of fields, each behind its folded form. */
export function compile(): Uint8Array {
  const lists = Object.entries(readKnowledge<Record<string, KeyLists>>("fields/keys.yaml"));
  const values = readKnowledge<Values>("fields/values.yaml");
  const { teaser, objects, ...sections } = readKnowledge<Sections>("fields/sections.yaml");
  const raw: RawFields = {
    weak: index(lists.map(([role, { weak }]) => [role as Role, weak])),
    checked: indexAll(lists.map(([role, { checked }]) => [role as Role, checked])),
    sections: index(Object.entries(sections as Readonly<Record<string, readonly string[]>>)),
    teasers: teaser.map(foldKey),
    objects: index(Object.entries(objects)),
    employmentType: { ...valueIndex(values.employmentType), ...valueIndex({ "": values.employmentTypeOnly }) },
    workplaceType: valueIndex(values.workplaceType),
    status: valueIndex(values.status),
    audience: valueIndex(values.audience),
    payPeriod: valueIndex(values.payPeriod),
    payKind: valueIndex(values.payKind),
    yesNo: valueIndex({ yes: values.yes, no: values.no }),
    wrappers: values.wrappers.map(foldKey),
    prefixes: values.prefixes.map(foldKey),
    minorDigits: Object.fromEntries(Object.entries(values.minorUnits).flatMap(([digits, codes]) => codes.map((code) => [code, Number(digits)]))),
  };
  const keys = index(lists.map(([role, names]) => [role as Role, names.keys]));
  const formats = [...readKnowledgeFolder<FormatFile>("fields/formats").values()].map((file): [string, string] => [file.format, JSON.stringify(formatMap(file))]);
  return new Packing().json(raw).choices(new Map(Object.entries(keys))).keyedTexts(new Map(formats)).whole();
}

function formatMap({ paths, withheld, withheldIn, whenNull = {}, minorUnits }: FormatFile): FormatMap {
  const foldedPaths = Object.entries(paths).map(([path, roles]) => [foldPath(path), typeof roles === "string" ? [roles] : roles]);
  return {
    paths: Object.fromEntries(foldedPaths) as FormatMap["paths"],
    withheld: (withheld ?? []).map(({ field, unless }) => ({ field, unless: unless.map(foldPath) })),
    withheldIn: withheldIn === undefined ? null : foldPath(withheldIn),
    whenNull: Object.fromEntries(Object.entries(whenNull).map(([path, role]) => [foldPath(path), role])),
    isMinor: minorUnits ?? false,
  };
}

/** One meaning a name: a name listed twice would be read by luck. */
function index<T extends string>(lists: readonly (readonly [T, readonly string[] | undefined])[]): Record<string, T> {
  const found: Record<string, T> = {};
  for (const [role, names] of lists) for (const name of names ?? []) {
    const key = foldPath(name);
    if (found[key] !== undefined && found[key] !== role) throw new Error(`rules/fields: "${name}" stands under ${found[key]} and ${role}.`);
    found[key] = role;
  }
  return found;
}

function indexAll(lists: readonly (readonly [Role, readonly string[] | undefined])[]): Record<string, Role[]> {
  const found: Record<string, Role[]> = {};
  for (const [role, names] of lists) for (const name of names ?? []) (found[foldPath(name)] ??= []).push(role);
  return found;
}

function valueIndex(lists: ValueLists): Record<string, string> {
  return Object.fromEntries(Object.entries(lists).flatMap(([value, forms]) => forms.map((form) => [foldKey(String(form)), value])));
}

function foldPath(path: string): string {
  return path.split(".").map(foldKey).join(".");
}
