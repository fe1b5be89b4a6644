import type { Asked } from "../../model.ts";
import { credential } from "../../../../tables/credentials.ts";
import type { Hit, TermKind } from "../../../../tables/lexicon.ts";
import { hasHead, hasTail, headOf } from "../../../../tables/parts.ts";
import { isDenied } from "./negation.ts";
import { isHeld, isRole, isTopic } from "./roles-and-possession.ts";
import { hitsWithin, segmentAround, type Stretch } from "../clause.ts";
import type { NamedCredential } from "../../model.ts";
import type { RequirementContext } from "./context.ts";
import type { Strength } from "../../model.ts";
import type { AnnotatedText } from "../../../annotated-text.ts";

/** Reads the words beside a mention first, then the section it stands in. */
export function askedStrength(
  one: NamedCredential,
  read: AnnotatedText,
  clause: Stretch,
  zone: RequirementContext,
  isItem: boolean,
): Asked {
  const { text } = read;
  const inClause = <K extends TermKind>(kind: K): readonly Hit<K>[] => hitsWithin(read, kind, clause);
  const strengths = inClause("strength");
  const ofOthers = inClause("asking-others").some((hit) => hit.endWord === one.firstWord);
  const worded =
    zone === "title" || strengths.length === 0
      ? null
      : wordedStrength(one, strengths, segmentAround(text, clause, one), text, reachFrom(one, clause, zone, text));
  const isGiven = inClause("asking-given").length > 0;
  const asked = {
    mayComeLater: inClause("strength-later").length > 0 || comesWithin(text.slice(clause.start, clause.end)),
    orEquivalent: inClause("strength-equivalent").some((hit) => hit.firstWord >= one.endWord),
    ofOthers,
  };
  const strength = ((): Strength => {
    if (zone === "title" || ofOthers) return "mentioned";
    if (worded === "excluded" || isDenied(one, clause, strengths, text)) return "excluded";
    if (worded === "possible") return "mentioned";
    if (isRole(one, inClause("asking-role"), text) || isOneWayBesideExperience(one, text.slice(one.end, clause.end)))
      return "mentioned";
    if (worded) return zone === "aside" && (isGiven || !worded.isNear) ? "mentioned" : worded.strength;
    if (isGiven || isTopic(one, inClause("asking-topic"), text)) return "mentioned";
    if (zone === "required" || zone === "asked" || (zone !== "aside" && isListedInSentence(text, clause)))
      return "required";
    if (zone === "preferred") return "preferred";
    if (zone !== "aside" && isItem && isRequirementItem(read, zone)) return "required";
    if (zone !== "aside" && (isAskedInBrief(one, text) || isSoughtWithIt(one, text))) return "required";
    return zone !== "aside" && isHeld(one, inClause("asking-held"), text) ? "required" : "mentioned";
  })();
  const isWorded = worded !== null && typeof worded !== "string" && strength !== "mentioned";
  // "Board certified within five years" accepts those who are not yet.
  const isEnoughToBeEligible =
    isEligible(one, strengths, text) || (asked.mayComeLater && credential(one.id)?.kind === "board-certification");
  return {
    ...asked,
    isWorded,
    isConditional: worded === "possible",
    strength: strength === "required" && isEnoughToBeEligible ? "eligible" : strength,
  };
}

// "Among the requirements are: a degree; a license; two years of work": the parts between semicolons are one list.
function isListedInSentence(text: string, { start }: Stretch): boolean {
  if (text[start - 1] !== ";") return false;
  const opener = text.slice(Math.max(0, start - 1200), start).lastIndexOf("equirements are:");
  return opener >= 0 && !/[.!?]\s+\p{Lu}[\p{Ll}\s]/u.test(text.slice(Math.max(0, start - 1200), start).slice(opener));
}

// "Certification as a CNA, MA, EMT or commensurate experience required" asks for no certificate.
function isOneWayBesideExperience({ id }: NamedCredential, after: string): boolean {
  const words = after.toLowerCase();
  return (
    words.includes(" experience") &&
    credential(id)?.kind !== "degree" &&
    /\bor (?:commensurate|equivalent|comparable|related|relevant)(?: work| clinical)? experience\b/.test(words)
  );
}

/**
 * Words that "required" may stand away from a credential in running text, and from one that opens a sentence without
 * commas.
 */
const REACH_IN_TEXT = 8;
const REACH_OF_OPENER = 16;

// In a list of requirements all of a clause belongs together.
function reachFrom({ start, end }: NamedCredential, clause: Stretch, zone: RequirementContext, text: string): number {
  if (zone !== "text" && zone !== "loose" && zone !== "aside") return Infinity;
  const opensIt = start <= clause.start + 2 && !text.slice(end, clause.end).includes(",");
  return opensIt ? REACH_OF_OPENER : REACH_IN_TEXT;
}

interface Worded {
  readonly strength: "required" | "preferred";
  /** In the same part between commas. */
  readonly isNear: boolean;
}

/**
 * What the words of the clause say of one mention: the nearest in its own part, then those that close the list, then
 * those that open it.
 */
function wordedStrength(
  one: NamedCredential,
  strengths: readonly Hit<"strength">[],
  segment: Stretch,
  text: string,
  reach: number,
): Worded | "excluded" | "possible" | null {
  const usable = strengths.filter(
    (hit) =>
      !hasHead(hit.term.id, "eligible") &&
      distance(hit, one) <= reach * 2 &&
      (standsBefore(hit, one, text) || standsAfter(hit, one)) &&
      !isOfAPlace(hit, text),
  );
  const near = usable
    .filter((hit) => hit.start >= segment.start && hit.end <= segment.end)
    .sort((a, b) => distance(a, one) - distance(b, one))[0];
  const after = usable.find((hit) => hit.start >= one.end);
  const before = usable.findLast((hit) => hit.end <= one.start);
  const hit = near ?? (after && closesTheList(after, one, text) ? after : before);
  if (!hit) return null;
  const meaning = headOf(hit.term.id);
  if (meaning === "excluded" && isWishedAllTheSame(hit, usable, text))
    return { strength: "preferred", isNear: hit === near };
  if (meaning === "excluded" || meaning === "possible") return meaning;
  return { strength: meaning === "preferred" ? "preferred" : "required", isNear: hit === near };
}

// "CCRN is not required but would be helpful."
function isWishedAllTheSame({ end }: Hit<"strength">, strengths: readonly Hit<"strength">[], text: string): boolean {
  const wish = strengths.find((hit) => hit.start > end && hasHead(hit.term.id, "preferred"));
  return wish !== undefined && /\b(?:but|though|although|however)\b/.test(text.slice(end, wish.start));
}

function standsAfter(hit: Hit<"strength">, one: NamedCredential): boolean {
  return hit.start >= one.end && !hasTail(hit.term.id, "before") && !hasTail(hit.term.id, "label");
}

// "Required" before its noun needs a colon or its noun right behind it; behind a noun it speaks of that noun.
function standsBefore(hit: Hit<"strength">, one: NamedCredential, text: string): boolean {
  if (hit.end > one.start || hasTail(hit.term.id, "after")) return false;
  if (hasTail(hit.term.id, "before") || isExplained(hit, one, text)) return true;
  if (/^\s*[):]?\s*[:–-]/.test(text.slice(hit.end, hit.end + 4))) return true;
  return (
    !hasTail(hit.term.id, "label") &&
    (one.firstWord - hit.endWord <= 1 ||
      /(?:^|[\n•.;:]\s*|[-–*]\s+)$/.test(text.slice(Math.max(0, hit.start - 3), hit.start)))
  );
}

// "BLS, ACLS and PALS required" speaks for all three; "MD or DO, board certification preferred" for the last alone, and
// "RN license (multistate preferred)" for what stands in the brackets.
function closesTheList(hit: Hit<"strength">, one: NamedCredential, text: string): boolean {
  if (!hasHead(hit.term.id, "preferred")) return true;
  const between = text.slice(one.end, hit.start);
  const untilOwnPart = standsInItsOwnPart(hit, text) ? between.replace(/,\s*$/, "") : between;
  return (!untilOwnPart.includes(",") || OR_LIST.test(between)) && !/\([^)]*[^)\s][^)]*$/.test(between);
}

// "CCRN, preferred." and "CCRN, preferred but not required" wish for what stands before the comma.
function standsInItsOwnPart({ start, end }: Hit<"strength">, text: string): boolean {
  return (
    /,\s*$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^\s*(?:$|[.;)\]\n]|but\s)/.test(text.slice(end, end + 6))
  );
}

/** "…, CCRN, CEN, or a like certificate": short parts, and "or" before the last. */
const OR_LIST = /^(?:[^,.;:()]{0,40},){1,6}\s*(?:and\/)?or\s[^,.;:()]{0,40}$/i;

// "Licensed in the state desired" names a place, and no wish.
function isOfAPlace({ start, end }: Hit<"strength">, text: string): boolean {
  return (
    text.slice(start, end).toLowerCase() === "desired" &&
    /\b(?:state|location|area|county|city|region)\s+$/i.test(text.slice(Math.max(0, start - 12), start))
  );
}

// "Licence desired (e.g. a PE)": the brackets only say which is meant.
function isExplained(hit: Hit<"strength">, one: NamedCredential, text: string): boolean {
  return (
    one.start - hit.end < 80 &&
    /^\s*\((?:i\.?e\.?|e\.?g\.?|such as|for example)\b[^)]*$/i.test(text.slice(hit.end, one.start))
  );
}

function distance(hit: Hit<"strength">, one: NamedCredential): number {
  return hit.start >= one.end ? (hit.firstWord - one.endWord) * 2 : (one.firstWord - hit.endWord) * 2 + 1;
}

/**
 * A short list item that opens with a degree, a board or a named licence is a requirement, whatever heading the list
 * lost.
 */
function isRequirementItem(read: AnnotatedText, zone: RequirementContext): boolean {
  const { text } = read;
  if (text.length > 120) return false;
  const first = read.of("credential")[0];
  const known = first && credential(first.term.id);
  if (!known || first.firstWord > 2 || known.resolves) return false;
  if (
    zone === "loose" &&
    known.kind === "license" &&
    /^\)?\s*[-–,]?\s*state of \p{Lu}/iu.test(text.slice(first.end, first.end + 24))
  )
    return true;
  return (
    known.kind === "degree" ||
    known.kind === "board-certification" ||
    known.kind === "exam" ||
    (zone === "loose" && /licen[sc]|certificat|registration/i.test(text.slice(first.start, first.end)))
  );
}

// "RN license and a car.", "Active Texas license; two years in an ICU.": a licence that opens its sentence, and no verb
// behind it.
function isAskedInBrief({ id, start, end }: NamedCredential, text: string): boolean {
  const kind = credential(id)?.kind;
  if ((kind !== "license" && kind !== "registration") || !/licen[sc]|registration/i.test(text.slice(start, end)))
    return false;
  return (
    /(?:^|[.!?;•\n]\s*|[-*–]\s+)(?:[\p{L}-]+\s+){0,3}$/u.test(text.slice(Math.max(0, start - 40), start)) &&
    /^\s*(?:$|[.,;(\n]|(?:and|or|\+|&|in|for|from|with|issued)(?:\s|$))/i.test(text.slice(end, end + 8)) &&
    !VERB.test(sentenceRest(text, end))
  );
}

// "Seeking a board certified dermatologist", "looking for a licensed social worker": it belongs to whom is sought.
function isSoughtWithIt({ id, start, end }: NamedCredential, text: string): boolean {
  const kind = credential(id)?.kind;
  const isHeldBySought =
    kind === "board-certification" || (kind === "license" && /^(?:licensed|registered) /i.test(text.slice(start, end)));
  return (
    isHeldBySought &&
    /\b(?:seek\w*|looking for|needs?|hiring|recruiting|search(?:ing)? (?:of|for)) (?:[\w-]+ ){0,4}$/i.test(
      text.slice(Math.max(0, start - 60), start),
    )
  );
}

const VERB = /\b(?:is|are|was|were|will|has|have|can|may|must|does)\b/i;

function sentenceRest(text: string, end: number): string {
  return /^[^.!?;•\n]*/.exec(text.slice(end, end + 160))![0];
}

function isEligible(one: NamedCredential, strengths: readonly Hit<"strength">[], text: string): boolean {
  if (one.id === "board-eligible" || one.id === "bc-be" || one.id === "lic-eligible") return true;
  return strengths.some(
    (hit) =>
      hasHead(hit.term.id, "eligible") &&
      ((hit.start >= one.end &&
        /^[\s,/(]*(?:certification|certified|registration|registered|licensed?|licensure)?[\s,/(]*(?:or|and|[A-Z]{2,6})?[\s,/]*(?:[A-Z]{2,6})?\s*$/.test(
          text.slice(one.end, hit.start),
        )) ||
        (hit.end <= one.start && one.firstWord - hit.endWord <= 2)),
  );
}

// "within 90 days of hire", "within six months": a number and a unit of time behind "within".
function comesWithin(clause: string): boolean {
  return (
    clause.includes("within") &&
    /\bwithin\s+(?:the\s+)?(?:first\s+)?(?:\w+\s+)?(?:\(\d+\)\s+)?\w*[- ]?(?:days?|weeks?|months?|years?)\b/i.test(
      clause,
    )
  );
}
