import type { Hit, TermKind } from "../../../tables/lexicon.ts";
import type { AnnotatedText } from "../../annotated-text.ts";
import type { TextSpan } from "../../../text/index.ts";

/**
 * The clause around a stretch: up to a line break, a bullet, ";" or the end of a sentence. Narrower than a sentence,
 * since requirement lists are written as one.
 */
export function clauseAround(text: string, { start, end }: TextSpan): TextSpan {
  let from = start;
  while (from > 0 && !endsClause(text, from - 1)) from--;
  let to = end;
  while (to < text.length && !endsClause(text, to)) to++;
  return { start: from, end: to };
}

/** The part of the clause between commas. */
export function segmentAround(text: string, clause: TextSpan, { start, end }: TextSpan): TextSpan {
  let from = start;
  while (from > clause.start && !partsList(text, from - 1)) from--;
  let to = end;
  while (to < clause.end && !partsList(text, to)) to++;
  return { start: from, end: to };
}

/** The terms of one kind inside a stretch. */
export function hitsWithin<K extends TermKind>(
  annotated: AnnotatedText,
  kind: K,
  { start, end }: TextSpan,
): readonly Hit<K>[] {
  const hits = annotated.of(kind);
  return hits.length === 0 ? hits : hits.filter((hit) => hit.start >= start && hit.end <= end);
}

function endsClause(text: string, i: number): boolean {
  switch (text[i]) {
    case "\n":
    case ";":
    case "•":
    case "·":
    case "●":
    case "|":
      return true;
    case ".":
    case "!":
    case "?":
      return endsSentence(text, i);
    case "-":
    case "–":
      return text[i - 1] === " " && text[i + 1] === " " && !standsBesideAWord(text, i);
    default:
      return false;
  }
}

// "BLS - required within a month", "RN license in Texas – preferred": one word before or behind the dash, and nothing
// else.
function standsBesideAWord(text: string, i: number): boolean {
  return (
    /(?:^|\n)\W*\w+\W*$/.test(text.slice(Math.max(0, i - 30), i)) ||
    /^\W*\w+\W*(?:\n|$)/.test(text.slice(i + 1, i + 30))
  );
}

// The dots of "M.D. or D.O." and "U.S. citizens" end nothing; a dot before a blank and a capital or digit does, after a
// whole word.
function endsSentence(text: string, i: number): boolean {
  const next = text[i + 1];
  if (next === undefined) return true;
  if (next !== " " && next !== "\n" && next !== "\u00a0" && next !== ")" && next !== '"')
    return /[a-z]{3}$/.test(text.slice(Math.max(0, i - 3), i)) && next >= "A" && next <= "Z";
  if (text[i] !== ".") return true;
  const isAbbreviation = i >= 2 && (text[i - 2] === "." || i === 1 || text[i - 2] === " ");
  const after = text[i + 2];
  return !isAbbreviation && !(after !== undefined && after >= "a" && after <= "z");
}

function partsList(text: string, i: number): boolean {
  const unit = text[i];
  return unit === "," || unit === "(" || unit === ")" || unit === ":";
}
