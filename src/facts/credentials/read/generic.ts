import type { VocabularyKind } from "../../../tables/ids.ts";
import { credential, fulfilledBy, hasRole, unnamedLicense } from "../../../tables/credentials.ts";
import { occupation as occupationRow } from "../../../tables/occupations.ts";
import { clauseAround, hitsWithin } from "./clause.ts";
import { cueIn, cueRightBefore, cueRightBehind, type CuedText } from "./cues.ts";
import type { NamedCredential } from "../model.ts";
import type { OccupationAnswer } from "../../occupation/occupation.ts";

/**
 * Decides what "state license required" or "certification preferred" means for this job; drops what a named credential
 * says already.
 */
export function resolveUnnamed(
  named: readonly NamedCredential[],
  read: CuedText,
  isItem: boolean,
  job: OccupationAnswer,
): readonly NamedCredential[] {
  if (!named.some(isUnnamed)) return named;
  return named.flatMap((one) => {
    if (!isUnnamed(one)) return [one];
    if (
      isInlineLabel(one, read) ||
      isOfABody(one, read) ||
      isAThing(one, read) ||
      isSchooling(one, read) ||
      isTitleWord(one, read) ||
      (isLabel(named, read) && (!isItem || isLabelOfItems(named, read))) ||
      isSaidBeside(one, named, read)
    )
      return [];
    return credential(one.id)!.resolves === "license" ? [license(one, job)] : [certification(one, job)];
  });
}

function isUnnamed({ id }: NamedCredential): boolean {
  const resolves = credential(id)?.resolves;
  return resolves === "license" || resolves === "certification";
}

/** "A licensed treatment center": the next noun is a place or a thing. */
function isOfABody(one: NamedCredential, annotated: CuedText): boolean {
  if (!annotated.has("organisation")) return false;
  const { text, words } = annotated;
  const folded = words[one.endWord - 1]!.folded;
  const reach = folded.endsWith("d") ? 7 : 1;
  const behind = hitsWithin(annotated, "organisation", clauseAround(text, one)).filter(
    (hit) => hit.firstWord >= one.endWord && hit.firstWord - one.endWord < reach,
  );
  // "Certified as a Comprehensive Stroke Center".
  if (behind.some((hit) => /^\s+as\s+an?\s+(?:\p{Lu}[\p{L}\d-]*\s+){0,4}$/u.test(text.slice(one.end, hit.start))))
    return true;
  return behind.length > 0 && cueRightBehind(annotated, "after-status", one.end)?.term.id !== "leads-on";
}

/** "License management", "birth certificates": the word beside says that nobody holds it as a credential. */
function isAThing({ start, end }: NamedCredential, annotated: CuedText): boolean {
  if (!/^(?:licen[sc]es?|certific(?:at(?:e|ion))s?)$/i.test(annotated.text.slice(start, end))) return false;
  const behind = cueRightBehind(annotated, "of-a-thing", end);
  const before = cueRightBefore(annotated, "of-a-thing", start);
  return behind?.term.direction === "backward" || before?.term.direction === "forward";
}

/** "A diploma or certificate": what a school gives. */
function isSchooling({ start, end }: NamedCredential, { text }: CuedText): boolean {
  if (!/^certificate$/i.test(text.slice(start, end))) return false;
  return (
    /\b(?:diploma|degree)\s*(?:,|\/|\bor\b)\s*(?:an?\s+)?$/i.test(text.slice(Math.max(0, start - 24), start)) ||
    /^\s*(?:,|\/|or\b)\s*(?:an?\s+)?(?:diploma|degree)\b/i.test(text.slice(end, end + 24))
  );
}

/** "Licensures and Certifications: …" at the head of a line is a label; "State licenses: Ohio" asks for one of there. */
function isInlineLabel(one: NamedCredential, annotated: CuedText): boolean {
  const { text } = annotated;
  if (cueRightBehind(annotated, "place", one.end, /^\s*:\s*$/) !== undefined) return false;
  const after = text.slice(one.end, one.end + 60);
  return (
    after.includes(":") &&
    /^(?:\s*(?:and|or|&|\/|,)\s*\w+){0,3}\s*:/.test(after) &&
    !/\b(?:required|preferred|must|need)/i.test(text.slice(Math.max(0, one.start - 24), one.start))
  );
}

/**
 * "Licensed Practical Nurses", "Certified Nursing Assistants": part of a title, in the plural or of a kind we do not
 * know.
 */
function isTitleWord(one: NamedCredential, annotated: CuedText): boolean {
  const { text, words } = annotated;
  if (!words[one.endWord - 1]!.folded.endsWith("ed")) return false;
  const after = text.slice(one.end, one.end + 16);
  if (one.firstWord === 0 && /^\s+[a-z]+[^s\s]\b/.test(text.slice(one.end))) return false;
  return !/^\s*(?:$|[.,;:)(/\n•])/.test(after) && cueRightBehind(annotated, "after-status", one.end) === undefined;
}

/** "Certification/Licensure:" on a line of its own is a label. */
function isLabel(named: readonly NamedCredential[], annotated: CuedText): boolean {
  const { text, words } = annotated;
  return (
    words.length <= 10 &&
    named.every(({ id }) => credential(id)?.resolves) &&
    /^[\s\p{L}/&,()]*:?\s*$/u.test(text) &&
    words.every(
      (word, i) =>
        named.some(({ firstWord, endWord }) => i >= firstWord && i < endWord) ||
        cueIn(annotated, "label-word", word) !== undefined,
    )
  );
}

/** "Licenses and Certifications", "Required Certifications:": several, or a colon, say that they come in the next items. */
function isLabelOfItems(named: readonly NamedCredential[], { text }: CuedText): boolean {
  return text.trimEnd().endsWith(":") || named.every(({ end }) => /s$/i.test(text.slice(0, end)));
}

/**
 * "Licensed as a Registered Nurse" and "BLS certification" name it right beside; in "MD or Nurse Practitioner, Ohio
 * license" a comma parts them.
 */
function isSaidBeside(one: NamedCredential, named: readonly NamedCredential[], { text }: CuedText): boolean {
  if (named.length < 2) return false;
  const clause = clauseAround(text, one);
  const wanted = credential(one.id)?.resolves === "license" ? LICENSES : CERTIFICATES;
  return named.some((other) => {
    if (other === one || other.start < clause.start || other.end > clause.end) return false;
    if (wanted === LICENSES && text.slice(other.end, one.start).includes(",")) return false;
    const known = credential(other.id)!;
    return !known.resolves && wanted.has(known.kind) && !isOneMore(text, one, other);
  });
}

/** "A state license and a DEA number": two papers, and the one does not say what the other is. */
function isOneMore(text: string, one: NamedCredential, other: NamedCredential): boolean {
  return (
    other.start >= one.end &&
    /^\s*(?:\([^)]*\)\s*)?(?:and|plus|\+|&)\s+(?:an?\s)?/i.test(text.slice(one.end, other.start)) &&
    credential(other.id)?.kind === "registration"
  );
}

const LICENSES = new Set<VocabularyKind>(["license", "registration"]);
const CERTIFICATES = new Set<VocabularyKind>([
  "certification",
  "technician-certification",
  "board-certification",
  "training",
  "registration",
]);

function license(one: NamedCredential, { id }: OccupationAnswer): NamedCredential {
  const needed = id === null ? [] : (occupationRow(id)?.licenses ?? []);
  const named = needed.flatMap(({ anyOf }) => anyOf.flatMap(fulfilledBy));
  if (hasRole(one.id, "any-nursing-license") && !named.some((license) => hasRole(license, "nursing-license")))
    return one;
  const only = needed.length === 1 ? needed[0]!.anyOf.flatMap(fulfilledBy) : [];
  return { ...one, id: only.length === 1 ? only[0]! : unnamedLicense(), isUnnamed: true };
}

// Without a profession that certifies its members, "certification" is a course's or a technician's.
function certification(one: NamedCredential, { id }: OccupationAnswer): NamedCredential {
  const boards = id === null ? [] : (occupationRow(id)?.boards ?? []);
  const isTechnical = !boards.some(({ credential: board }) => {
    const kind = credential(board)?.kind;
    return kind === "certification" || kind === "board-certification";
  });
  return { ...one, isUnnamed: true, isTechnical };
}
