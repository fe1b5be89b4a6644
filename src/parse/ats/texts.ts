import { atsTable } from "../../tables/ats.ts";
import type { Field } from "../document.ts";
import { isEscapedHtml, isHtml } from "../blocks/prose.ts";
import { SPACE } from "../units.ts";

/** The strings that are text for people. A list belongs to them as a whole. */
export function proseAmong(fields: readonly Field[]): Field[] {
  const filled = new Set(
    fields.filter(({ value }) => value !== "" && value !== null).map(({ path }) => path.join("\0")),
  );
  const lists = new Set(fields.filter((field) => isInList(field) && isProse(field)).map(listOf));
  return fields.filter(
    (field) =>
      (isProse(field) || (isFilled(field) && lists.has(listOf(field)))) &&
      !isAside(field) &&
      !hasRicherTwin(field, filled),
  );
}

/** True for an entry of a list. */
export function isInList({ path }: Field): boolean {
  return typeof path.at(-1) === "number";
}

/** The list that the field is an entry of; empty for other fields. */
export function listOf(field: Field): string {
  return isInList(field) ? field.path.slice(0, -1).join("\0") : "";
}

function isFilled({ value }: Field): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/** Text for people: several words, lines or tags. Names, codes, links and dates are left to the fields. */
export function isProse(field: Field): boolean {
  const { value, path } = field;
  if (typeof value !== "string" || value.length < SHORTEST) return false;
  const words = wordCount(value, MANY_WORDS);
  if (words >= MANY_WORDS || (value.includes("\n") && words >= 3)) return true;
  if (isInList(field)) return words >= 3;
  return (words >= 2 && TEXTS.test(String(path.at(-1)))) || isHtml(value) || isEscapedHtml(value);
}

const SHORTEST = 5;

/** Names under which nothing but the text of a posting stands, however short. */
const TEXTS =
  /^(?:(?:job|posting|position|full)?_?description(?:_?(?:html|plain|text|body))?|content|body|html|encoded)$/i;

const MANY_WORDS = 8;

function wordCount(text: string, enough: number): number {
  let count = 0;
  for (let i = 0; i < text.length && count < enough; count++) {
    while (i < text.length && text.charCodeAt(i) <= SPACE) i++;
    if (i >= text.length) break;
    while (i < text.length && text.charCodeAt(i) > SPACE) i++;
  }
  return count;
}

// Application forms are not the posting, nor are records that a system keeps for itself.
function isAside({ path }: Field): boolean {
  return atsTable().asides.has(String(path[0])) || path.some((step) => step === "metadata" || step === "customField");
}

/** "descriptionPlain" says once more what "description" says. */
function hasRicherTwin({ path }: Field, filled: ReadonlySet<string>): boolean {
  const twins = atsTable().twins.get(String(path.at(-1)));
  return twins?.some((twin) => filled.has([...path.slice(0, -1), twin].join("\0"))) ?? false;
}
