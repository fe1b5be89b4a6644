import { credential, hasRole } from "../../../../tables/credentials.ts";
import { hasHead } from "../../../../tables/parts.ts";
import type { Subject } from "./subject.ts";

/** "Among the requirements are: a degree; a license; two years of work": the parts between semicolons are one list. */
export function isListedInSentence({ text, clause: { start } }: Subject): boolean {
  if (text[start - 1] !== ";") return false;
  const before = text.slice(Math.max(0, start - 1200), start);
  const opener = before.lastIndexOf("equirements are:");
  return opener >= 0 && !/[.!?]\s+\p{Lu}[\p{Ll}\s]/u.test(before.slice(opener));
}

/**
 * A short list item that opens with a degree, a board or a named licence is a requirement, whatever heading the list
 * lost.
 */
export function isRequirementItem({ annotated, text, isItem, context }: Subject): boolean {
  if (!isItem || text.length > 120) return false;
  const first = annotated.of("credential")[0];
  const known = first && credential(first.term.id);
  if (!known || first.firstWord > 2 || known.resolves) return false;
  if (
    context === "loose" &&
    known.kind === "license" &&
    /^\)?\s*[-–,]?\s*state of \p{Lu}/iu.test(text.slice(first.end, first.end + 24))
  )
    return true;
  return (
    known.kind === "degree" ||
    known.kind === "board-certification" ||
    known.kind === "exam" ||
    (context === "loose" && /licen[sc]|certificat|registration/i.test(text.slice(first.start, first.end)))
  );
}

/**
 * "RN license and a car.", "Active Texas license; two years in an ICU.": a licence that opens its sentence, and no verb
 * behind it.
 */
export function isAskedInBrief(subject: Subject): boolean {
  const { known, written } = subject;
  const isLicense = known?.kind === "license" || known?.kind === "registration";
  if (!isLicense || !/licen[sc]|registration/i.test(written)) return false;
  return (
    /(?:^|[.!?;•\n]\s*|[-*–]\s+)(?:[\p{L}-]+\s+){0,3}$/u.test(subject.before(40)) &&
    /^\s*(?:$|[.,;(\n]|(?:and|or|\+|&|in|for|from|with|issued)(?:\s|$))/i.test(subject.after(8)) &&
    !VERB.test(/^[^.!?;•\n]*/.exec(subject.after(160))![0])
  );
}

const VERB = /\b(?:is|are|was|were|will|has|have|can|may|must|does)\b/i;

/** "Seeking a board certified dermatologist", "looking for a licensed social worker": it belongs to whom is sought. */
export function isSoughtWithIt(subject: Subject): boolean {
  const { known, written } = subject;
  const isHeldBySought =
    known?.kind === "board-certification" || (known?.kind === "license" && /^(?:licensed|registered) /i.test(written));
  return (
    isHeldBySought &&
    /\b(?:seek\w*|looking for|needs?|hiring|recruiting|search(?:ing)? (?:of|for)) (?:[\w-]+ ){0,4}$/i.test(
      subject.before(60),
    )
  );
}

/** "Certification as a CNA, MA, EMT or commensurate experience required" asks for no certificate. */
export function isOneWayBesideExperience({ known, restOfClause }: Subject): boolean {
  const words = restOfClause.toLowerCase();
  return (
    words.includes(" experience") &&
    known?.kind !== "degree" &&
    /\bor (?:commensurate|equivalent|comparable|related|relevant)(?: work| clinical)? experience\b/.test(words)
  );
}

/** "Board eligible", "CPA eligible", "eligible for licensure in Ohio". */
export function saysEligible(subject: Subject): boolean {
  const { one, text } = subject;
  if (hasRole(one.id, "eligible")) return true;
  return subject
    .cues("strength")
    .some(
      (cue) =>
        hasHead(cue.term.id, "eligible") &&
        ((cue.start >= one.end &&
          /^[\s,/(]*(?:certification|certified|registration|registered|licensed?|licensure)?[\s,/(]*(?:or|and|[A-Z]{2,6})?[\s,/]*(?:[A-Z]{2,6})?\s*$/.test(
            text.slice(one.end, cue.start),
          )) ||
          (cue.end <= one.start && one.firstWord - cue.endWord <= 2)),
    );
}

/** "Within 90 days of hire", "willing to obtain": it may come after the start. */
export function mayComeLater(subject: Subject): boolean {
  return subject.cues("strength-later").length > 0 || comesWithin(subject);
}

// "Within six months": a number and a unit of time behind "within".
function comesWithin({ text, clause }: Subject): boolean {
  const said = text.slice(clause.start, clause.end);
  return (
    said.includes("within") &&
    /\bwithin\s+(?:the\s+)?(?:first\s+)?(?:\w+\s+)?(?:\(\d+\)\s+)?\w*[- ]?(?:days?|weeks?|months?|years?)\b/i.test(said)
  );
}
