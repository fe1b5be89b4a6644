import type { Hit } from "../../../tables/lexicon.ts";
import { memoPerText, type AnnotatedText } from "../../annotated-text.ts";
import type { NamedCredential } from "../model.ts";
import { namedBy } from "./named.ts";
import { saysCue, withCuesAround } from "./cues.ts";

/** The kind of terms that name who holds a licence. */
export const HOLDER = "license-holder";

/**
 * Licences that a text asks for by the name of their holders: "Speech-Language Pathologist [required]", "a licensed
 * dental assistant".
 */
export const heldByName = memoPerText((annotated): readonly NamedCredential[] => {
  if (!annotated.has(HOLDER)) return NONE;
  const others = annotated.of("credential");
  return annotated.of(HOLDER).flatMap((hit) => {
    if (others.some(({ start, end }) => start < hit.end && end > hit.start)) return [];
    const start = licensedFrom(hit, annotated.text) ?? (isDemanded(hit, annotated) ? hit.start : null);
    return start === null ? [] : [asCredential(hit, start, annotated)];
  });
});

const NONE: readonly NamedCredential[] = [];

/** Where "licensed" begins before the name: "licensed clinical or counseling psychologist". */
function licensedFrom({ start }: Hit, text: string): number | null {
  const from = Math.max(0, start - 48);
  const before = text.slice(from, start);
  const found = before.toLowerCase().includes("licensed")
    ? /\blicensed\s+(?:[\p{L}/-]+\s+){0,3}$/iu.exec(before)
    : null;
  return found && from + found.index;
}

// The name opens its line, and behind it stands nothing but letters in brackets, who licenses, and that it is asked.
function isDemanded({ start, end }: Hit, annotated: AnnotatedText): boolean {
  const { text } = annotated;
  if (!/(?:^|[\n•*▪·;-])[^\S\n]*$/.test(text.slice(Math.max(0, start - 4), start))) return false;
  const demand = withCuesAround(annotated)
    .of("strength")
    .find((cue) => cue.start >= end && cue.start <= end + REACH && isRequiredOrPreferred(cue));
  if (demand === undefined) return false;
  const between = text.slice(end, demand.start).replace(/^\s*\([^()\n]*\)/, "");
  return (
    /^[\s,:–[(-]*(?:upon hire\s+)?$/i.test(between) || (/^[^.;\n]*$/.test(between) && saysCue(between, "licensor"))
  );
}

const REACH = 170;

// "Required" and "preferred" alone: "must" and "a plus" stand in sentences.
function isRequiredOrPreferred({ term }: Hit<"strength">): boolean {
  return /\b(?:required|preferred)$/.test(term.form);
}

function asCredential(hit: Hit<"license-holder">, start: number, { words }: AnnotatedText): NamedCredential {
  const firstWord = start === hit.start ? hit.firstWord : words.findIndex((word) => word.start >= start);
  return namedBy({ ...hit, start, firstWord }, hit.term.id);
}
