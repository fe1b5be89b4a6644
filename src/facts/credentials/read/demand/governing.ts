import type { Hit, TermKind } from "../../../../tables/lexicon.ts";
import type { NamedCredential } from "../../model.ts";
import { segmentAround } from "../clause.ts";
import { cueRightBefore, type CuedText } from "../cues.ts";
import type { RequirementContext } from "./context-steps.ts";
import type { TextSpan } from "../../../../text/index.ts";

/** A credential in its clause. */
export interface InClause {
  readonly one: NamedCredential;
  readonly annotated: CuedText;
  readonly text: string;
  readonly clause: TextSpan;
  /** What stands behind the credential in its clause. */
  readonly restOfClause: string;
  readonly context: RequirementContext;
  /** The cues of one kind in the clause. */
  cues<K extends TermKind>(kind: K): readonly Hit<K>[];
}

/** What the words beside a credential say of it. */
export interface Governing {
  /** `wished-for`: not required, and helpful all the same. */
  readonly meaning: "required" | "preferred" | "excluded" | "possible" | "wished-for";
  /** In the same part between commas. */
  readonly isNear: boolean;
}

type Cue = Hit<"strength">;

/** A cue that says how strongly something is asked; "eligible" is heard apart. */
type StrengthCue = Cue & { readonly term: { readonly id: Exclude<Cue["term"]["id"], "eligible"> } };

function isOfStrength(cue: Cue): cue is StrengthCue {
  return cue.term.id !== "eligible";
}

/**
 * The words of the clause that speak of one credential: the nearest in its own part, then those that close the list, then
 * those that open it.
 */
export function governingCue(subject: InClause): Governing | null {
  const { one, text, clause } = subject;
  const all = subject.cues("strength");
  if (all.length === 0) return null;
  const segment = segmentAround(text, clause, one);
  const most = reachFrom(subject) * 2;
  const usable = all
    .filter(isOfStrength)
    .filter(
      (cue) =>
        distance(cue, one) <= most &&
        (standsBefore(cue, one, text) || standsBehind(cue, one)) &&
        !isOfAPlace(cue, subject.annotated),
    );
  const near = usable
    .filter((cue) => cue.start >= segment.start && cue.end <= segment.end)
    .sort((a, b) => distance(a, one) - distance(b, one))[0];
  const behind = usable.find((cue) => cue.start >= one.end);
  const before = usable.findLast((cue) => cue.end <= one.start);
  const cue = near ?? (behind && closesTheList(behind, one, text) ? behind : before);
  if (!cue) return null;
  const { id } = cue.term;
  const isWished = id === "excluded" && isWishedAllTheSame(cue, usable, text);
  return { meaning: isWished ? "wished-for" : id, isNear: cue === near };
}

/**
 * Words that "required" may stand away from a credential in running text, and from one that opens a sentence without
 * commas.
 */
const REACH_IN_TEXT = 8;
const REACH_OF_OPENER = 16;

// In a list of requirements all of a clause belongs together.
function reachFrom({ one, clause, context, restOfClause }: InClause): number {
  if (context !== "text" && context !== "loose" && context !== "aside") return Infinity;
  const opensIt = one.start <= clause.start + 2 && !restOfClause.includes(",");
  return opensIt ? REACH_OF_OPENER : REACH_IN_TEXT;
}

// What stands behind is nearer by half a word than what stands as far before.
function distance(cue: Cue, one: NamedCredential): number {
  return cue.start >= one.end ? (cue.firstWord - one.endWord) * 2 : (one.firstWord - cue.endWord) * 2 + 1;
}

function standsBehind(cue: Cue, one: NamedCredential): boolean {
  return cue.start >= one.end && cue.term.direction !== "forward";
}

// "Required" before its noun needs a colon or its noun right behind it; behind a noun it speaks of that noun.
function standsBefore(cue: Cue, one: NamedCredential, text: string): boolean {
  const { direction, label } = cue.term;
  if (cue.end > one.start || direction === "backward") return false;
  if ((direction === "forward" && !label) || isExplained(cue, one, text)) return true;
  if (/^\s*[):]?\s*[:–-]/.test(text.slice(cue.end, cue.end + 4))) return true;
  return (
    !label &&
    (one.firstWord - cue.endWord <= 1 ||
      /(?:^|[\n•.;:]\s*|[-–*]\s+)$/.test(text.slice(Math.max(0, cue.start - 3), cue.start)))
  );
}

// "Licence desired (e.g. a PE)": the brackets only say which is meant.
function isExplained(cue: Cue, one: NamedCredential, text: string): boolean {
  return (
    one.start - cue.end < 80 &&
    /^\s*\((?:i\.?e\.?|e\.?g\.?|such as|for example)\b[^)]*$/i.test(text.slice(cue.end, one.start))
  );
}

// "Licensed in the state desired" names a place, and no wish.
function isOfAPlace({ term, start }: Cue, annotated: CuedText): boolean {
  return term.form === "desired" && cueRightBefore(annotated, "place-noun", start) !== undefined;
}

// "BLS, ACLS and PALS required" speaks for all three; "MD or DO, board certification preferred" for the last alone, and
// "RN license (multistate preferred)" for what stands in the brackets.
function closesTheList(cue: Cue, one: NamedCredential, text: string): boolean {
  const between = text.slice(one.end, cue.start);
  if (cue.term.id === "excluded") return !OPEN_BRACKET.test(between);
  if (cue.term.id !== "preferred") return true;
  const untilOwnPart = standsInItsOwnPart(cue, text) ? between.replace(/,\s*$/, "") : between;
  return (!untilOwnPart.includes(",") || OR_LIST.test(between)) && !OPEN_BRACKET.test(between);
}

const OPEN_BRACKET = /\([^)]*[^)\s][^)]*$/;

// "CCRN, preferred." and "CCRN, preferred but not required" wish for what stands before the comma.
function standsInItsOwnPart({ start, end }: Cue, text: string): boolean {
  return (
    /,\s*$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^\s*(?:$|[.;)\]\n]|but\s)/.test(text.slice(end, end + 6))
  );
}

/** "…, CCRN, CEN, or a like certificate": short parts, and "or" before the last. */
const OR_LIST = /^(?:[^,.;:()]{0,40},){1,6}\s*(?:and\/)?or\s[^,.;:()]{0,40}$/i;

// "CCRN is not required but would be helpful."
function isWishedAllTheSame({ end }: Cue, cues: readonly Cue[], text: string): boolean {
  const wish = cues.find((cue) => cue.start > end && cue.term.id === "preferred");
  return wish !== undefined && /\b(?:but|though|although|however)\b/.test(text.slice(end, wish.start));
}
