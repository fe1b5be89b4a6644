import type { SourceSpan } from "../../text/index.ts";
import type { Field } from "../document.ts";

/** Stands for a colon while the text is read: a sign for private ends, which no posting holds. */
const STAND_IN = "\ue000";

/**
 * Values like "Nurse: ICU nights" without marks around them, whose colon YAML takes for the end of another key. The
 * library tells where it finds such a key inside of a value.
 */
export function wordsWithColon(source: string, keys: readonly number[]): SourceSpan[] {
  const spans: SourceSpan[] = [];
  for (const start of keys) {
    const isWithinLast = start < (spans.at(-1)?.end ?? 0);
    if (!isWithinLast && !/["'[{]/.test(source[start]!)) spans.push({ start, end: start + wordsAt(source, start) });
  }
  return source.includes(STAND_IN) ? [] : spans;
}

/** How long the words are that end with their line, or before a comment. */
function wordsAt(source: string, start: number): number {
  const feed = source.indexOf("\n", start);
  const line = source.slice(start, feed < 0 ? source.length : feed);
  const comment = line.search(/\s#/);
  return (comment < 0 ? line : line.slice(0, comment)).trimEnd().length;
}

/** The text with a sign of no meaning for each such colon; every offset stays. */
export function withoutColons(source: string, words: readonly SourceSpan[]): string {
  let text = "";
  let copied = 0;
  for (const { start, end } of words) {
    text += source.slice(copied, start) + source.slice(start, end).replace(/:(?=\s|$)/g, STAND_IN);
    copied = end;
  }
  return text + source.slice(copied);
}

/** A field with its colons again. */
export function withColons(field: Field): Field {
  const { value, text } = field;
  return typeof value === "string"
    ? { ...field, value: colons(value), text: { ...text, text: colons(text.text) } }
    : field;
}

function colons(text: string): string {
  return text.replaceAll(STAND_IN, ":");
}
