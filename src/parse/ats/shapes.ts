import { atsTable, type HiringSystem, type Shape } from "../../tables/ats.ts";
import type { Field, Format } from "../document.ts";

/** What an object is a posting of; unsure where only a title and some text speak for one. */
export interface FoundShape {
  readonly format: Format;
  readonly isSure: boolean;
}

/**
 * The system whose object this is, told by names that only its postings have; `null` for an object that is no posting.
 */
export function shapeOf(fields: readonly Field[], depth: number, syntax: Format): FoundShape | null {
  const keys = keysAt(fields, depth);
  const { systems, titles, texts } = atsTable();
  for (const system of systems)
    if (comesAs(system, syntax) && system.shapes.some((shape) => hasShape(shape, keys, fields, depth)))
      return { format: system.id, isSure: true };
  const names = new Set([...keys].map(lettersIn));
  const isPosting = titles.some((key) => names.has(key)) && texts.some((key) => names.has(key));
  return isPosting ? { format: syntax, isSure: false } : null;
}

/** People write as YAML or as a table what a system hands out as JSON, and nobody writes a feed in another way. */
function comesAs({ writtenIn }: HiringSystem, syntax: Format): boolean {
  return (writtenIn === "xml") === (syntax === "xml");
}

function hasShape(
  { all, any, type }: Shape,
  keys: ReadonlySet<string>,
  fields: readonly Field[],
  depth: number,
): boolean {
  return (
    all.every((key) => keys.has(key)) &&
    (any.length === 0 || any.some((key) => keys.has(key))) &&
    (type === null || (keys.has("@type") && fields.some((field) => isOfType(field, depth, type))))
  );
}

// "JobPosting", or that name behind the address of its vocabulary; one or several in a list.
function isOfType({ path, value }: Field, depth: number, type: string): boolean {
  return (
    path[depth] === "@type" &&
    path.length <= depth + 2 &&
    typeof value === "string" &&
    (value === type || value.endsWith(`/${type}`) || value.endsWith(`:${type}`))
  );
}

function keysAt(fields: readonly Field[], depth: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { path } of fields) {
    const step = path[depth];
    if (typeof step === "string") keys.add(step);
  }
  return keys;
}

/**
 * True for the field that holds the title, under the key of its system where that has one of its own; some titles are
 * as long as a sentence and yet no text.
 */
export function isTitle({ path, value }: Field, ownKey: string | null): boolean {
  if (String(value).length > LONGEST_TITLE) return false;
  const key = String(path.at(-1));
  return ownKey === null ? atsTable().titles.includes(lettersIn(key)) : path.length === 1 && key === ownKey;
}

const LONGEST_TITLE = 150;

function lettersIn(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, "");
}
