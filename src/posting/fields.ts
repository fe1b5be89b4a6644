import type { SourceSection, ReadFields } from "./fields-model.ts";
import type { Field, Part } from "../parse/document.ts";
import { fieldsTable, foldKey } from "../tables/fields.ts";
import type { FormatMap } from "../tables/fields.ts";
import { isSectionId } from "../tables/headings.ts";
import { sourceSpan, type Cache } from "../text/index.ts";
import { addMeanings, candidatesOf, writtenPath } from "./fields-keys.ts";
import type { Meaning } from "./fields-keys.ts";
import { payValueOf, readStructuredPay } from "./fields-pay.ts";
import { readStructuredPlaces } from "./fields-places.ts";
import { frontMatterSections } from "./fields-sections.ts";
import { valueOf } from "./fields-values.ts";
import type { FieldName, PostingField, SectionId } from "./posting.ts";

/** Reads the fields of one posting through the table of names. */
export function readFields(part: Part, cache: Cache): ReadFields {
  const map = fieldsTable().formatOf(part.format);
  const meanings = meaningsIn(part, cache);
  return {
    fields: postingFields(meanings),
    pay: readStructuredPay(meanings, map?.isMinor ?? false),
    places: readStructuredPlaces(meanings),
    incomplete: withheldBy(map, part),
    sections: sectionsIn(part, cache),
  };
}

function sectionsIn(part: Part, cache: Cache): readonly SourceSection[] {
  const front = frontMatterSections(part, cache);
  const source = sourceSections(part);
  return source.length === 0 ? front : [...front, ...source];
}

// A weak name ("position", "name") counts only where no better name of its field stands in the posting.
function meaningsIn(part: Part, cache: Cache): Meaning[] {
  const meanings: Meaning[] = [];
  for (let i = 0; i < part.fields.length; i++) {
    const field = part.fields[i]!;
    addMeanings(field, candidatesOf(field.path, part.format, cache), meanings);
  }
  const weak = weakNames(meanings);
  if (weak.length === 0) return meanings;
  const outdone = weak.filter((name) => meanings.some((meaning) => meaning.name === name && !meaning.isWeak));
  return outdone.length === 0 ? meanings : meanings.filter(({ name, isWeak }) => !isWeak || !outdone.includes(name));
}

function weakNames(meanings: readonly Meaning[]): readonly FieldName[] {
  const weak: FieldName[] = [];
  for (let i = 0; i < meanings.length; i++) {
    const { name, isWeak } = meanings[i]!;
    if (isWeak && !weak.includes(name)) weak.push(name);
  }
  return weak;
}

function postingFields(meanings: readonly Meaning[]): PostingField[] {
  const fields: PostingField[] = [];
  for (let i = 0; i < meanings.length; i++) {
    const meaning = meanings[i]!;
    const { name, field, key } = meaning;
    const value = name === "baseSalary" ? payValueOf(meaning) : valueOf(meaning);
    if (value === null) continue;
    fields.push({ name, value, text: field.text, at: field.at, keyAt: field.keyAt, key, origin: field.origin });
  }
  return fields;
}

const NONE: ReadonlySet<FieldName> = new Set();

function withheldBy(map: FormatMap | undefined, part: Part): ReadonlySet<FieldName> {
  if (!map || (map.withheld.length === 0 && map.withheldIn === null)) return NONE;
  const paths = part.fields.map(({ path }) => writtenPath(path).split("\0").map(foldKey).join("."));
  const isThere = (wanted: string): boolean => paths.some((path) => path === wanted || path.startsWith(`${wanted}.`));
  const known = map.withheld.filter(({ unless }) => !unless.some(isThere)).map(({ field }) => field as FieldName);
  const told = part.fields.filter((_, i) => paths[i] === map.withheldIn).map(({ value }) => String(value) as FieldName);
  return new Set([...known, ...told]);
}

function sourceSections(part: Part): SourceSection[] {
  // No text has such headings, so its blocks are not looked through.
  const headings =
    part.format === "markdown" || part.format === "text"
      ? []
      : part.blocks.filter(({ style }) => style === "source-field");
  if (headings.length === 0) return [];
  const { sections, objects } = fieldsTable();
  const told = part.format === "canonical" ? idsInModel(part) : new Map<number, SectionId>();
  return headings.map(({ text, at }) => {
    const key = foldKey(text.text);
    return {
      id: told.get(at.start) ?? sections.get(key) ?? objects.get(key) ?? null,
      origin: "source-field",
      headingAt: at,
      blocks: [],
    };
  });
}

/**
 * The posting model names the id of each section; by where the heading stands, or the id itself where there is none.
 */
function idsInModel({ fields }: Part): Map<number, SectionId> {
  const own = (key: string): Map<unknown, Field> =>
    new Map(
      fields.filter(({ path }) => path[0] === "sections" && path[2] === key).map((field) => [field.path[1], field]),
    );
  const headings = own("heading");
  return new Map(
    [...own("id")].flatMap(([index, field]) => {
      const id = String(field.value);
      return isSectionId(id) ? [[sourceSpan((headings.get(index) ?? field).text).start, id] as const] : [];
    }),
  );
}
